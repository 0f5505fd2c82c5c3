import { words } from "./words.ts";

/** Somebody comes to where the next scene is, or is found there. */
export const ARRIVALS = words(
  `arrived arrive arriving arrival appearance entered enter entering reached reaching returned returning came come found finding
  went going walked walking stepped hurried ran rode drove sailed climbed awoke woke awakened wakened waking led stood
  standing sat sitting seated waited waiting paused approached joined met visited called knocked rang sought summoned
  settled gathered assembled emerged stumbled alighted landed descended ascended strolled wandered crossed followed left`,
);

/** Somebody goes for good. */
export const DEPARTURES = words(
  `left departed vanished disappeared dematerialised dematerialized withdrew retired fled dismissed exited parted
  boarded gone asleep slept`,
);

/** Before a departure these make a state or a memory of it: “were left to”, “had gone”, “her departed husband”. */
export const NOT_DEPARTING = words(
  "be been being had have has having the a an his her my your their our its to nothing",
);

/** Somebody moves; with one of `AWAY` close by, they go. */
export const GOING = words(
  `went go walked strode hurried rushed ran rode drove turned marched slipped stepped stalked swept led sailed flew
  bounded trotted stole crept passed moved headed started closed shut slammed going walking striding hurrying rushing
  running riding driving marching leaving`,
);

/** “Out of the room”, “away”, “home”, “to bed”. */
export const AWAY = words("out away off home upstairs downstairs door doors bed");

/** What people say when they part. */
export const FAREWELLS = words("goodbye good-bye good-by goodnight good-night farewell adieu bye");
