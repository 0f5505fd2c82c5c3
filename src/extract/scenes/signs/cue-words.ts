import type { Tokens } from "../../../text/tokens.ts";
import { WordClass } from "../../../text/word-classes.ts";
import {
  ARRIVALS,
  AWAY,
  DEPARTURES,
  FAREWELLS,
  GOING,
  NOT_DEPARTING,
} from "../../lexicon/movements.ts";
import { LOCATIVES, PLACE_ADVERBS, PLACE_PREPOSITIONS, SETTINGS } from "../../lexicon/settings.ts";
import {
  LATER_WORDS,
  TIME_POINTERS,
  TIME_PREPOSITIONS,
  TIME_UNITS,
  TIMES_OF_DAY,
} from "../../lexicon/times.ts";

/** What a word can say about where and when a scene plays, as bits. */
export const Cue = {
  unit: 1,
  timeOfDay: 2,
  later: 4,
  pointer: 8,
  timePreposition: 16,
  setting: 32,
  placePreposition: 64,
  placeAdverb: 128,
  arrival: 256,
  departure: 512,
  going: 1024,
  away: 2048,
  farewell: 4096,
  notDeparting: 8192,
  pronoun: 16384,
  conjunction: 32768,
  /** “In”, “at”, “to”, “for”: before a name they make it a place. */
  locative: 65536,
  /** Written with a capital within a sentence, and nobody of the cast. */
  name: 131072,
  /** A name of somebody. */
  person: 262144,
} as const;

const LISTS: readonly (readonly [cue: number, words: ReadonlySet<string>])[] = [
  [Cue.unit, TIME_UNITS],
  [Cue.timeOfDay, TIMES_OF_DAY],
  [Cue.later, LATER_WORDS],
  [Cue.pointer, TIME_POINTERS],
  [Cue.timePreposition, TIME_PREPOSITIONS],
  [Cue.setting, SETTINGS],
  [Cue.placePreposition, PLACE_PREPOSITIONS],
  [Cue.placeAdverb, PLACE_ADVERBS],
  [Cue.arrival, ARRIVALS],
  [Cue.departure, DEPARTURES],
  [Cue.going, GOING],
  [Cue.away, AWAY],
  [Cue.farewell, FAREWELLS],
  [Cue.notDeparting, NOT_DEPARTING],
  [Cue.locative, LOCATIVES],
];

/** The cues of each entry of `tokens.words`. */
export function cuesOfWords({ words, classes, idOf }: Tokens): Int32Array {
  const cues = new Int32Array(words.length);
  for (const [cue, list] of LISTS) {
    for (const word of list) {
      const id = idOf(word);
      if (id >= 0) cues[id] = (cues[id] ?? 0) | cue;
    }
  }
  classes.forEach((bits, id) => {
    const grammar =
      ((bits & WordClass.pronoun) !== 0 ? Cue.pronoun : 0) |
      ((bits & WordClass.conjunction) !== 0 ? Cue.conjunction : 0);
    if (grammar !== 0) cues[id] = (cues[id] ?? 0) | grammar;
  });
  return cues;
}
