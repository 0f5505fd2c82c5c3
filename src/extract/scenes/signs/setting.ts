import { Case } from "../../../text/tokens.ts";
import type { Reading } from "../../reading/reading.ts";
import { Cue, cuesOfWords } from "./cue-words.ts";
import { departure } from "./departure.ts";
import type { Opening } from "./opening.ts";
import type { Passage, Passages } from "./passages.ts";
import { knownPlaces, placeChange } from "./place.ts";
import { timeLeap } from "./time.ts";

/** What the words around a cut say of another time and place; each 0 to 1. */
export interface SettingSigns {
  /** The opening leaps in time. */
  readonly time: number;
  /** The opening sets another place. */
  readonly place: number;
  /** Somebody left just before. */
  readonly departure: number;
  /** The opening leans on what was before: “He …”, “But …”. */
  readonly linked: number;
}

/** The signs in front of each passage; `null` for one that opens with speech, since its setting is not told. */
export function readSettings(
  reading: Reading,
  passages: Passages,
): readonly (SettingSigns | null)[] {
  const cueOf = cuesOfWords(reading.tokens);
  const places = knownPlaces(reading, passages, cueOf);
  return passages.list.map((passage, index) => {
    const signs = passage.opensWithSpeech ? null : read(passage, index);
    places.learn(passage, index);
    return signs;
  });

  function read(passage: Passage, index: number): SettingSigns {
    const opening = readOpening(reading, passages, cueOf, passage);
    return {
      time: timeLeap(opening),
      place: placeChange(opening, (at) => places.knows(passage.firstToken + at, index)),
      departure: departure(passages, reading.tokens, cueOf, index),
      linked: ((opening.cues[0] ?? 0) & (Cue.pronoun | Cue.conjunction)) !== 0 ? 1 : 0,
    };
  }
}

function readOpening(
  { tokens }: Reading,
  { isPerson }: Passages,
  cueOf: Int32Array,
  { firstToken, openingEnd }: Passage,
): Opening {
  const words: string[] = [];
  const cues: number[] = [];
  for (let token = firstToken; token < openingEnd; token++) {
    const id = tokens.ids[token] ?? 0;
    const isCapitalized = token > firstToken && tokens.cases[token] === Case.capitalized;
    const name = !isCapitalized ? 0 : isPerson[token] === 1 ? Cue.person : Cue.name;
    words.push(tokens.words[id] ?? "");
    cues.push((cueOf[id] ?? 0) | name);
  }
  return { words, cues };
}
