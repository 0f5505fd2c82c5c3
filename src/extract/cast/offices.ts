import { Case, wordAt } from "../../text/tokens.ts";
import { tokensOfWords } from "../../text/word-places.ts";
import { ROLE_NOUNS } from "../lexicon/people.ts";
import { PLAIN_SPEECH_VERBS } from "../lexicon/speech-verbs.ts";
import type { NameOccurrence } from "../names/name-runs.ts";
import type { Quotations } from "../quotations/quotations.ts";
import type { Reading } from "../reading/reading.ts";

/** An office that the story writes in small letters: “the landlord”. */
export interface Office {
  /** The noun, in lower case. */
  readonly noun: string;
  /** Outside quotations, with the article. */
  readonly occurrences: readonly NameOccurrence[];
  /** How many of them speak, beside a verb of speech. */
  readonly speeches: number;
}

/** Offices that stand for whoever is there. */
const GENERIC = new Set("lady lord master mistress guest visitor host hostess mate".split(" "));

/** Finds the offices of the narration, in the order of the text. */
export function findOffices(reading: Reading, { quotationOf }: Quotations): readonly Office[] {
  const { tokens, sentenceOf } = reading;
  const nouns = [...ROLE_NOUNS].filter((noun) => !GENERIC.has(noun));
  const the = tokens.idOf("the");
  const offices = new Map<string, { occurrences: NameOccurrence[]; speeches: number }>();
  for (const token of tokensOfWords(tokens, nouns)) {
    if (tokens.cases[token] !== Case.lower) continue;
    if (sentenceOf[token] === -1 || quotationOf[token] !== -1) continue;
    const first = articleBefore(reading, token, the);
    if (first === -1) continue;
    const noun = wordAt(tokens, token);
    const office = offices.get(noun) ?? { occurrences: [], speeches: 0 };
    offices.set(noun, office);
    office.occurrences.push({ firstToken: first, endToken: token + 1 });
    if (isSpeech(reading, first - 1) || isSpeech(reading, token + 1)) office.speeches++;
  }
  return [...offices].map(([noun, office]) => ({ noun, ...office }));
}

/** The token of “the” before a noun, with one word between at most; -1 where there is none. */
function articleBefore({ tokens }: Reading, token: number, the: number): number {
  if (tokens.ids[token - 1] === the) return token - 1;
  return tokens.ids[token - 2] === the && token >= 2 ? token - 2 : -1;
}

function isSpeech({ tokens }: Reading, token: number): boolean {
  return PLAIN_SPEECH_VERBS.has(wordAt(tokens, token));
}
