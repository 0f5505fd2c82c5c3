import { Case, classesAt, isCapitalAt, type Tokens, wordAt } from "../../text/tokens.ts";
import { WordClass } from "../../text/word-classes.ts";
import { NOT_PEOPLE } from "../lexicon/places.ts";
import { HONORIFIC, TITLES } from "../lexicon/titles.ts";
import { words as wordSet } from "../lexicon/words.ts";
import type { Reading } from "../reading/reading.ts";
import { isDoubleNameAt } from "./double-names.ts";
import type { NameWords } from "./name-words.ts";

/** Some words of a name, in lower case, and the token after them. */
export interface NamePart {
  readonly names: readonly string[];
  readonly end: number;
}

/** Parts of surnames. */
const PARTICLES = wordSet("de du van von la le di da del della des der den ap ibn bin al el st");

/** Those that stand for nothing else where they have a capital. */
const CAPITAL_PARTICLES = wordSet("de du van von la le da del della des");

/** What the name has before a token: nothing, a title, or the words up to there. */
export type Before = "nothing" | "title" | "name";

/** The name words at a token: a word, an initial with its stop, or a particle and the word after it. */
export function nameAt(
  reading: Reading,
  words: NameWords,
  token: number,
  before: Before,
): NamePart | null {
  const { tokens, sentenceOf } = reading;
  if (sentenceOf[token] === -1) return null;
  const word = wordAt(tokens, token);
  if (tokens.cases[token] === Case.lower) return particleAt(reading, words, token);
  if (!isCapitalAt(tokens, token)) return null;
  if (isInitialAt(tokens, token)) return { names: [word], end: token + 2 };
  const saint = before === "name" ? saintAt(reading, words, token) : null;
  if (saint !== null) return saint;
  if (CAPITAL_PARTICLES.has(word)) {
    const next = isNameAt(reading, words, token + 1, "nothing");
    if (next) return { names: [`${word} ${wordAt(tokens, token + 1)}`], end: token + 2 };
  }
  if (!isNameAt(reading, words, token, before)) return null;
  return { names: [word.replace(HONORIFIC, "")], end: token + 1 };
}

function isNameAt({ tokens }: Reading, words: NameWords, token: number, before: Before): boolean {
  if (isKnownName(tokens, words, token)) return true;
  if (before === "title") return isBearer(tokens, words, token);
  return before === "name" && isSurnameAfterGiven(tokens, words, token);
}

/** “St. Clair” of “Otto St. Clair”. */
function saintAt(reading: Reading, words: NameWords, token: number): NamePart | null {
  const { tokens } = reading;
  if (wordAt(tokens, token) !== "st") return null;
  const name = wordAt(tokens, token + 1) === "." ? token + 2 : token + 1;
  const isOne = tokens.cases[name] === Case.capitalized && isNameAt(reading, words, name, "title");
  return isOne ? { names: ["st", wordAt(tokens, name)], end: name + 1 } : null;
}

/** “von Rourke”, “d’Arvel”. */
function particleAt(reading: Reading, words: NameWords, token: number): NamePart | null {
  const word = wordAt(reading.tokens, token);
  if (hasElidedParticle(reading.tokens, token)) return { names: [word], end: token + 1 };
  const next = PARTICLES.has(word) ? nameAt(reading, words, token + 1, "nothing") : null;
  return next === null ? null : { names: [word, ...next.names], end: next.end };
}

/** “d’Arvel”: one word, whose small letter is a particle. */
function hasElidedParticle({ text, starts }: Tokens, token: number): boolean {
  const start = starts[token] ?? 0;
  const mark = text.charCodeAt(start + 1);
  if (mark !== 0x27 && mark !== 0x2019) return false;
  return /^[dl]['’]\p{Lu}/u.test(text.slice(start, start + 3));
}

/** “J.”, but not the “P.” of “at 8 P. M.” */
function isInitialAt(tokens: Tokens, token: number): boolean {
  const end = tokens.ends[token] ?? 0;
  const isLetter = end === (tokens.starts[token] ?? 0) + 1 && wordAt(tokens, token) !== "i";
  return isLetter && tokens.text[end] === "." && !/\d$/.test(wordAt(tokens, token - 1));
}

/** A word in capitals is a name only if it is one elsewhere, in small letters but the first. */
function isKnownName(tokens: Tokens, words: NameWords, token: number): boolean {
  const { isName, isDouble, inner, startsSentence } = words;
  const id = tokens.ids[token] ?? 0;
  if (isDouble[id] === 1 && isName[id] === 0) return isDoubleNameAt(tokens, startsSentence, token);
  return isName[id] === 1 && (tokens.cases[token] === Case.capitalized || (inner[id] ?? 0) > 0);
}

/** After a title any word with a capital is a name, if no sentence begins with it. */
function isBearer(tokens: Tokens, { startsSentence }: NameWords, token: number): boolean {
  const isCapitalized = tokens.cases[token] === Case.capitalized && startsSentence[token] === 0;
  return isCapitalized && !isSmallWord(wordAt(tokens, token));
}

/** “Field” of “John Field”, in a story of many fields: a common word with a capital right after a given name. */
function isSurnameAfterGiven(tokens: Tokens, words: NameWords, token: number): boolean {
  const given = tokens.ids[token - 1] ?? 0;
  const word = wordAt(tokens, token);
  const isGiven =
    (classesAt(tokens, token - 1) & WordClass.givenName) !== 0 &&
    tokens.cases[token - 1] === Case.capitalized &&
    words.isDouble[given] === 0;
  return (
    isGiven &&
    isBearer(tokens, words, token) &&
    !NOT_PEOPLE.has(word) &&
    !TITLES.has(word) &&
    /^\p{L}{3,}$/u.test(word)
  );
}

function isSmallWord(word: string): boolean {
  return /^(?:i|i'm|i'll|i've|i'd|and|but|the|a|an|he|she|it|you|we|they|if|is|in|of|to|as|at|on|no|yes|my|your|his|her|what|why|how|who|when|where|there|this|that|do|did|have|had|will|would|can|could|shall|should|may|not|so|oh|well|for|with|by)$/.test(
    word,
  );
}
