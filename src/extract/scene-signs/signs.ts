import { Case } from "../../text/tokens.ts";
import type { Reading } from "../reading.ts";
import { companyChange } from "./company.ts";
import { Cue, cuesOfWords } from "./cue-words.ts";
import { departure } from "./departure.ts";
import type { Passages } from "./passages.ts";
import { placeChange } from "./place.ts";
import { timeLeap } from "./time.ts";

/** What speaks for and against a cut in front of a passage; each 0 to 1. */
export interface Signs {
  readonly time: number;
  readonly place: number;
  readonly turnover: number;
  readonly newcomers: number;
  readonly departure: number;
  readonly speechOpens: number;
  readonly sameTalk: number;
  readonly linked: number;
  readonly named: number;
  readonly long: number;
}

/** Passages in which a setting stays known. */
const MEMORY = 4;

export function readSigns(reading: Reading, passages: Passages): readonly Signs[] {
  const { tokens } = reading;
  const cueOf = cuesOfWords(tokens);
  const lastSeen = new Int32Array(tokens.words.length).fill(-1 - MEMORY);
  return passages.list.map((passage, index) => {
    const { firstToken, openingEnd } = passage;
    const cues: number[] = [];
    const words: string[] = [];
    const ids: number[] = [];
    for (let token = firstToken; token < openingEnd; token++) {
      const id = tokens.ids[token] ?? 0;
      ids.push(id);
      const isName = token > firstToken && tokens.cases[token] === Case.capitalized;
      cues.push((cueOf[id] ?? 0) | (isName ? Cue.name : 0));
      words.push(tokens.words[id] ?? "");
    }
    const isKnown = (at: number) => index - (lastSeen[ids[at] ?? 0] ?? 0) <= MEMORY;
    const { turnover, newcomers, sameTalk } = companyChange(passages.list, index);
    const signs: Signs = {
      time: timeLeap(cues, words),
      place: placeChange(cues, isKnown),
      turnover,
      newcomers,
      departure: departure(passages, tokens, cueOf, index),
      speechOpens: passage.opensWithSpeech ? 1 : 0,
      sameTalk: sameTalk ? 1 : 0,
      linked: ((cues[0] ?? 0) & (Cue.pronoun | Cue.conjunction)) !== 0 ? 1 : 0,
      named: passage.named.length > 0 ? 1 : 0,
      long: Math.min(1, passage.words / 100),
    };
    for (let token = firstToken; token < passage.endToken; token++) {
      const id = tokens.ids[token] ?? 0;
      if (((cueOf[id] ?? 0) & Cue.setting) !== 0 && passages.isQuoted[token] === 0)
        lastSeen[id] = index;
    }
    return signs;
  });
}
