import { Case, classesAt, isCapitalAt, type Tokens, wordAt } from "../../text/tokens.ts";
import { WordClass } from "../../text/word-classes.ts";
import { ABBREVIATED_TITLES, FULL_TITLE, TITLES } from "../lexicon/titles.ts";
import type { Reading } from "../reading/reading.ts";
import { isDoubleNameAt } from "./double-names.ts";
import type { NameWords } from "./name-words.ts";

/** Where the text writes a name, its titles included. */
export interface NameOccurrence {
  readonly firstToken: number;
  readonly endToken: number;
}

/** A run of words that is written like a name. */
export interface NameRun extends NameOccurrence {
  readonly titles: readonly string[];
  readonly names: readonly string[];
}

const PARTICLES = new Set(
  "de du von van la le di da del della des der den ap ibn bin al el st".split(" "),
);

/** The name that begins at a word with a capital; `null` where none does. */
export function readName(reading: Reading, words: NameWords, from: number): NameRun | null {
  const { tokens } = reading;
  const { titles, end: titleEnd } = readTitles(reading, words, from);
  if (titles.length === 0 && isOpeningWord(reading, words, from)) return null;
  const seat = readSeat(reading, from, titleEnd);
  if (seat !== null) return { firstToken: from, titles, ...seat };
  const names: string[] = [];
  let token = titleEnd;
  while (token < tokens.count) {
    const next = nameAt(reading, words, token, titles.length > 0 && names.length === 0);
    if (next === null || (names.length > 0 && startsTitledName(tokens, token))) break;
    names.push(...next.names);
    token = next.end;
    if (titles.length === 0 && isRankAt(tokens, token)) {
      return readRank(reading, words, from, token, names);
    }
  }
  const endToken = names.length > 0 ? token : titleEnd;
  if (endToken === from) return null;
  return { firstToken: from, endToken, titles, names };
}

/** “Countess of Averil”: what a noble is called after, as one name, which belongs to no one else. */
function readSeat(
  reading: Reading,
  from: number,
  titleEnd: number,
): Pick<NameRun, "names" | "endToken"> | null {
  const { tokens } = reading;
  const isNoble = TITLES.get(wordAt(tokens, titleEnd - 1))?.kind === "noble";
  if (titleEnd === from || !isNoble || wordAt(tokens, titleEnd) !== "of") return null;
  const seat: string[] = ["of"];
  let token = titleEnd + 1;
  while (isCapitalAt(tokens, token) && reading.sentenceOf[token] === reading.sentenceOf[from]) {
    seat.push(wordAt(tokens, token++));
  }
  return seat.length === 1 ? null : { names: [seat.join(" ")], endToken: token };
}

/** The titles at a token, written out, and the token after them: “Mr. Justice” → mr, justice. */
function readTitles(
  { tokens }: Reading,
  { isName }: NameWords,
  from: number,
): { readonly titles: readonly string[]; readonly end: number } {
  const titles: string[] = [];
  let token = from;
  while (isTitleAt(tokens, isName, token)) {
    const word = wordAt(tokens, token);
    titles.push(FULL_TITLE[word] ?? word);
    token++;
    const isStopped = ABBREVIATED_TITLES.has(word) && wordAt(tokens, token) === ".";
    if (isStopped && tokens.starts[token] === tokens.ends[token - 1]) token++;
  }
  return { titles, end: token };
}

function isTitleAt(tokens: Tokens, isName: Uint8Array, token: number): boolean {
  return (
    isCapitalAt(tokens, token) &&
    isTitle(wordAt(tokens, token)) &&
    !isSurnameHere(tokens, isName, token)
  );
}

function isRankAt(tokens: Tokens, token: number): boolean {
  return isCapitalAt(tokens, token) && TITLES.get(wordAt(tokens, token))?.kind === "rank";
}

/** “Meanwhile Piero …”: a word that only ever begins sentences, before a name that stands anywhere. */
function isOpeningWord(
  { tokens }: Reading,
  { startsSentence, inner, isName }: NameWords,
  token: number,
): boolean {
  const id = tokens.ids[token] ?? 0;
  const next = tokens.ids[token + 1] ?? 0;
  const isGiven = (classesAt(tokens, token) & WordClass.givenName) !== 0;
  const isNextName = isName[next] === 1 && tokens.cases[token + 1] === Case.capitalized;
  return (
    startsSentence[token] === 1 &&
    inner[id] === 0 &&
    !isGiven &&
    isNextName &&
    (inner[next] ?? 0) > 0
  );
}

/** “Hastings Miss Howard”, “Eliza Countess of Averil”: a civil title begins a new name, and so does a noble's. */
function startsTitledName(tokens: Tokens, token: number): boolean {
  const kind = TITLES.get(wordAt(tokens, token))?.kind;
  return (
    kind === "civil" ||
    (kind === "noble" && wordAt(tokens, token + 1) === "of") ||
    ((kind === "kin" || kind === "clerical") && tokens.cases[token + 1] === Case.capitalized)
  );
}

/** “Captain”, “Detective-Inspector”. */
function isTitle(word: string): boolean {
  return (
    TITLES.has(word) || (word.includes("-") && word.split("-").every((part) => TITLES.has(part)))
  );
}

/** “Squadron Commander Orloff”, “Chief Engineer Harris”: what stands before a rank belongs to it. */
function readRank(
  reading: Reading,
  words: NameWords,
  from: number,
  rank: number,
  before: readonly string[],
): NameRun | null {
  const run = readName(reading, words, rank);
  if (run === null) return null;
  return { ...run, firstToken: from, titles: [[...before, ...run.titles].join(" ")] };
}

/** A title word right after a name is a surname (“Anne Marshall”). It is one too where no name can follow it. */
function isSurnameHere(tokens: Tokens, isName: Uint8Array, token: number): boolean {
  return (
    isName[tokens.ids[token] ?? 0] === 1 &&
    /^(?:king|earl|major|prince|duke|marshall|cook|page|saint)$/.test(wordAt(tokens, token)) &&
    tokens.cases[token + 1] === Case.none
  );
}

interface NamePart {
  readonly names: readonly string[];
  readonly end: number;
}

/** The name words at a token: a word, an initial with its stop, or a particle and the word after it. */
function nameAt(
  reading: Reading,
  words: NameWords,
  token: number,
  afterTitle: boolean,
): NamePart | null {
  const { tokens, sentenceOf } = reading;
  const word = wordAt(tokens, token);
  if (sentenceOf[token] === -1) return null;
  if (tokens.cases[token] === Case.lower) {
    if (hasElidedParticle(tokens, token)) return { names: [word], end: token + 1 };
    const next = PARTICLES.has(word) ? nameAt(reading, words, token + 1, false) : null;
    return next === null ? null : { names: [word, ...next.names], end: next.end };
  }
  if (!isCapitalAt(tokens, token)) return null;
  if (isInitialAt(tokens, token)) return { names: [word], end: token + 2 };
  const isName =
    isKnownName(tokens, words, token) || (afterTitle && isBearer(tokens, words, token));
  return isName ? { names: [word], end: token + 1 } : null;
}

/** “d’Arvel”: one word, whose small letter is a particle. */
function hasElidedParticle({ text, starts }: Tokens, token: number): boolean {
  const start = starts[token] ?? 0;
  return /^[dl]['’]\p{Lu}/u.test(text.slice(start, start + 3));
}

/** “J.” */
function isInitialAt(tokens: Tokens, token: number): boolean {
  const end = tokens.ends[token] ?? 0;
  const isLetter = end === (tokens.starts[token] ?? 0) + 1 && wordAt(tokens, token) !== "i";
  return isLetter && tokens.text[end] === ".";
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

function isSmallWord(word: string): boolean {
  return /^(?:i|i'm|i'll|i've|i'd|and|but|the|a|an|he|she|it|you|we|they|if|is|in|of|to|as|at|on|no|yes|my|your|his|her|what|why|how|who|when|where|there|this|that|do|did|have|had|will|would|can|could|shall|should|may|not|so|oh|well|for|with|by)$/.test(
    word,
  );
}
