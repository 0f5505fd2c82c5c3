import { words } from "./words.ts";

/** Units long enough for a story to leap over. */
export const TIME_UNITS = words(
  `minute minutes hour hours day days night nights week weeks fortnight month months year years morning mornings evening
  evenings afternoon afternoons weekend season seasons decade while time`,
);

/** Parts of a day and of a week and a year, and the meals that stand for them: “at dusk”, “after supper”, “on Monday”. */
export const TIMES_OF_DAY = words(
  `morning evening afternoon noon midday midnight dawn daybreak sunrise sunset dusk twilight nightfall night tonight
  breakfast luncheon lunch dinner supper teatime bedtime o'clock a.m p.m monday tuesday wednesday thursday friday
  saturday sunday january february april june july august september october november december spring summer
  autumn winter christmas easter day week month year`,
);

/** Words that put what follows after what was told. */
export const LATER_WORDS = words(
  "later afterwards afterward meanwhile meantime presently thereafter",
);

/** “The next morning”, “that same night”, “the third day”. */
export const TIME_POINTERS = words(
  `next following same second third fourth fifth sixth seventh tenth last first succeeding ensuing previous early late
  that one another`,
);

/** Before a time of day: “at dawn”, “on Sunday”, “toward evening”, “after dinner”. */
export const TIME_PREPOSITIONS = words(
  "at on in by before after until till toward towards about near during for within since from",
);
