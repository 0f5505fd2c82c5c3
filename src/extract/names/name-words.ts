import { Case } from "../../text/tokens.ts";
import { FUNCTION_WORD, WordClass } from "../../text/word-classes.ts";
import { NOT_PEOPLE } from "../lexicon/places.ts";
import type { Quotations } from "../quotations/quotations.ts";
import type { Reading } from "../reading/reading.ts";
import { findDoubleNames } from "./double-names.ts";

/** How the story writes each of its words. Index: the word's id. */
export interface NameWords {
  /** Whether the word, written with a capital, is a name or part of one. */
  readonly isName: Uint8Array;
  /** Whether the word is a given name beside its usual meaning (“Rose”, “Will”, “May”); `isGivenNameAt` tells where. */
  readonly isDouble: Uint8Array;
  /** How often it stands in small letters. */
  readonly lower: Int32Array;
  /** How often it has a capital although no sentence begins with it. */
  readonly inner: Int32Array;
  /** For each token, 1 where a capital tells nothing: a sentence, a quotation or a heading begins. */
  readonly startsSentence: Uint8Array;
}

/** Share of inner capitals among all inner occurrences from which a word is a name. */
const NAME_SHARE = 0.4;

/**
 * Learns from the whole story which of its words are names: those that have a capital where no sentence begins.
 * A word that only ever begins sentences is one if nothing else is known of it, or if it is a given name.
 */
export function findNameWords(reading: Reading, quotations: Quotations): NameWords {
  const { words, classes } = reading.tokens;
  const startsSentence = markStarts(reading, quotations);
  const { lower, inner, starting } = countCases(reading, startsSentence);
  const isName = new Uint8Array(words.length);
  const isDouble = findDoubleNames(reading, startsSentence);
  words.forEach((word, id) => {
    const counts = { lower: lower[id] ?? 0, inner: inner[id] ?? 0, starting: starting[id] ?? 0 };
    if (isNameWord(word, classes[id] ?? 0, counts)) isName[id] = 1;
  });
  return { isName, isDouble, lower, inner, startsSentence };
}

/** How often each word stands in small letters, with a capital inside a sentence, and with one that begins it. */
function countCases({ tokens, sentenceOf }: Reading, startsSentence: Uint8Array) {
  const { count, cases, ids, words } = tokens;
  const lower = new Int32Array(words.length);
  const inner = new Int32Array(words.length);
  const starting = new Int32Array(words.length);
  for (let token = 0; token < count; token++) {
    const letterCase = cases[token];
    if (sentenceOf[token] === -1 || letterCase === Case.none || letterCase === Case.upper) continue;
    const capitalized = startsSentence[token] === 1 ? starting : inner;
    const counts = letterCase === Case.lower ? lower : capitalized;
    const id = ids[token] ?? 0;
    counts[id] = (counts[id] ?? 0) + 1;
  }
  return { lower, inner, starting };
}

function markStarts({ tokens, sentenceOf }: Reading, { quotationOf }: Quotations): Uint8Array {
  const { count, cases, ids, words } = tokens;
  const signs = new Uint8Array(words.length);
  words.forEach((word, id) => {
    signs[id] = signOf(word);
  });
  const starts = new Uint8Array(count);
  let fresh = true;
  for (let token = 0; token < count; token++) {
    if (sentenceOf[token] !== sentenceOf[token - 1]) fresh = true;
    if (quotationOf[token] !== quotationOf[token - 1]) fresh = true;
    const sign = cases[token] === Case.none ? signs[ids[token] ?? -1] : Sign.text;
    if (sign === Sign.text) {
      if (fresh) starts[token] = 1;
      fresh = false;
    } else if (sign === Sign.opens) {
      fresh = true;
    }
  }
  return starts;
}

/** What stands at a token: a word or a number; a mark after which a capital tells nothing; another mark. */
const Sign = { text: 1, opens: 2, other: 0 } as const;

const OPENING = new Set("“”\"'‘—:;!?…|*_([");

/** The sign of a number or a mark. */
function signOf(word: string): number {
  const code = word.charCodeAt(0);
  if (code >= 48 && code <= 57) return Sign.text;
  return OPENING.has(word) ? Sign.opens : Sign.other;
}

interface Counts {
  readonly lower: number;
  readonly inner: number;
  readonly starting: number;
}

const COMMON =
  WordClass.pastVerb |
  WordClass.verb |
  WordClass.noun |
  WordClass.adjective |
  WordClass.adverb |
  WordClass.expression |
  WordClass.number;

/** “Ha-ha”, “Tut-tut-tut”, “Yo-ho-ho”. */
const REPEATED = /(?:^|-)([a-z]{1,4})-\1(?:-|$)/;

function isNameWord(word: string, classes: number, { lower, inner, starting }: Counts): boolean {
  // Most words never have a capital, or have it only where a sentence begins.
  if (inner === 0 && (lower > 0 || starting === 0)) return false;
  if (
    (classes & (FUNCTION_WORD | WordClass.number)) !== 0 ||
    NOT_PEOPLE.has(word) ||
    word.length < 2
  )
    return false;
  if (REPEATED.test(word)) return false;
  if (/^[a-z]+n't$|^[a-z]+'(?:ll|ve|re|d|m)$/.test(word)) return false;
  if (
    word.length >= 7 &&
    word.endsWith("ly") &&
    inner <= 1 &&
    (classes & WordClass.givenName) === 0
  )
    return false;
  if (inner > 0) return inner >= (inner + lower) * NAME_SHARE;
  if ((classes & WordClass.givenName) !== 0) return true;
  return (classes & COMMON) === 0 && !/(?:ly|ing|ed|ness|tion|less|ful|ous)$/.test(word);
}
