import { tokensOfWords } from "../../text/word-places.ts";
import { OWN_WORDS } from "../lexicon/people.ts";
import type { Quotations } from "../quotations/quotations.ts";
import type { Reading } from "../reading/reading.ts";
import {
  type Characters,
  type NamePlace,
  type Narration,
  recast,
  redraft,
} from "./character-draft.ts";
import { findNarrations } from "./narrations.ts";
import { FIRST_PERSON_SHARE } from "./narrator.ts";

/** How often “I” stands in the narration of a part that somebody tells, at least. */
const FEWEST = 3;
/** How often a part names who tells it, for each “I”, at most. */
const MOST_NAMED = 0.1;

/**
 * Gives each part of a story that several tell to its own narrator: a diary to who keeps it, a letter to who writes it. Parts
 * without an “I”, or full of the name of whom the heading has, tell of somebody. Whoever tells most is “I” before the first.
 */
export function tellNarrators(
  reading: Reading,
  quotations: Quotations,
  characters: Characters,
): Characters {
  const { list, narrator } = characters;
  if (narrator < 0) return characters;
  const parts = measureParts(reading, quotations, characters).filter(isTold);
  const told = new Map<number, number>();
  for (const { narration, narrated } of parts) {
    told.set(narration.narrator, (told.get(narration.narrator) ?? 0) + narrated);
  }
  if (told.size < 2) return characters;
  const [[most = -1] = []] = [...told].sort((a, b) => b[1] - a[1]);
  return recast(characters, {
    list: list.map((draft, number) => {
      const isNarrator = told.has(number);
      const isNobody = number === narrator && !isNarrator && draft.names.size === 0;
      return redraft(draft, isNobody ? { isNarrator, count: 0 } : { isNarrator });
    }),
    narrator: most,
    narrations: parts.map(({ narration }) => narration),
  });
}

/** A part with how many tokens of narration it has, and how many of those are “I” or name who tells it. */
interface Part {
  readonly narration: Narration;
  readonly narrated: number;
  readonly own: number;
  readonly named: number;
}

function isTold({ narrated, own, named }: Part): boolean {
  return own >= FEWEST && own > narrated * FIRST_PERSON_SHARE && named <= own * MOST_NAMED;
}

function measureParts(
  reading: Reading,
  quotations: Quotations,
  { list, places }: Characters,
): readonly Part[] {
  const narrations = findNarrations(reading, quotations, list);
  if (narrations.length === 0) return [];
  const isNarrated = (token: number) =>
    reading.sentenceOf[token] !== -1 && quotations.quotationOf[token] === -1;
  const own = [...tokensOfWords(reading.tokens, OWN_WORDS)].filter(isNarrated);
  return narrations.map((narration, index) => {
    const { firstToken, narrator } = narration;
    const end = narrations[index + 1]?.firstToken ?? reading.tokens.count;
    let narrated = 0;
    for (let token = firstToken; token < end; token++) if (isNarrated(token)) narrated++;
    const isWithin = (token: number) => token >= firstToken && token < end;
    const isNamed = ({ firstToken: at, candidates }: NamePlace) =>
      isWithin(at) && candidates[0] === narrator && isNarrated(at);
    return {
      narration,
      narrated,
      own: own.filter(isWithin).length,
      named: places.filter(isNamed).length,
    };
  });
}
