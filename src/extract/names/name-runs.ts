import { Case, classesAt, isCapitalAt, type Tokens, wordAt } from "../../text/tokens.ts";
import { WordClass } from "../../text/word-classes.ts";
import { tokensOfWords } from "../../text/word-places.ts";
import { ABBREVIATED_TITLES, FULL_TITLE, TITLES } from "../lexicon/titles.ts";
import { words as wordSet } from "../lexicon/words.ts";
import type { Reading } from "../reading/reading.ts";
import { type Before, nameAt } from "./name-at.ts";
import type { NameWords } from "./name-words.ts";
import { regnalNumberAt } from "./regnal-number.ts";

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

/** The name that begins at a word with a capital; `null` where none does, since most only begin a sentence. */
export function readName(reading: Reading, words: NameWords, from: number): NameRun | null {
  const isOne =
    isTitleAt(reading.tokens, words.isName, from) ||
    nameAt(reading, words, from, "nothing") !== null;
  return isOne ? readRun(reading, words, from) : null;
}

function readRun(reading: Reading, words: NameWords, from: number): NameRun | null {
  const { tokens } = reading;
  const { titles, end: titleEnd } = readTitles(reading, words, from);
  if (titles.length === 0 && isOpeningWord(reading, words, from)) return null;
  const seat = readSeat(reading, from, titleEnd);
  if (seat !== null) return { firstToken: from, titles, ...seat };
  const names: string[] = [];
  let token = titleEnd;
  while (token < tokens.count) {
    const next = nameAt(reading, words, token, beforeName(titles, names));
    if (next === null || (names.length > 0 && startsTitledName(tokens, token))) break;
    names.push(...next.names);
    token = next.end;
    if (titles.length === 0 && isRankAt(tokens, token)) {
      return readRank(reading, words, from, token, names);
    }
  }
  if (names.length === 0) return readTitleAlone(reading, words, from, titleEnd, titles);
  const number = isRoyal(tokens, token - 1, names) ? regnalNumberAt(tokens, token) : null;
  if (number !== null) names.push(...number.names);
  return { firstToken: from, endToken: number?.end ?? token, titles, names };
}

/** Whether a number behind a name tells its bearer from others of the name, as kings are told. */
function isRoyal(tokens: Tokens, last: number, names: readonly string[]): boolean {
  return names.length === 1 && (classesAt(tokens, last) & WordClass.givenName) !== 0;
}

/** “Captain”. */
function readTitleAlone(
  reading: Reading,
  words: NameWords,
  from: number,
  endToken: number,
  titles: readonly string[],
): NameRun | null {
  if (endToken === from || isAdjectiveHere(reading, words, from)) return null;
  return { firstToken: from, endToken, titles, names: [] };
}

function beforeName(titles: readonly string[], names: readonly string[]): Before {
  if (names.length > 0) return "name";
  return titles.length > 0 ? "title" : "nothing";
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
  while (isTitleAt(tokens, isName, token) && !isSurnameStyled(tokens, token, titles)) {
    const word = wordAt(tokens, token);
    titles.push(FULL_TITLE[word] ?? word);
    token++;
    const stop = wordAt(tokens, token);
    const isStopped = ABBREVIATED_TITLES.has(word) && (stop === "." || isElision(word, stop));
    if (isStopped && tokens.starts[token] === tokens.ends[token - 1]) token++;
  }
  return { titles, end: token };
}

/** “Mis’ Holt”. */
function isElision(word: string, mark: string): boolean {
  return word === "mis" && /^['’]$/.test(mark);
}

function isTitleAt(tokens: Tokens, isName: Uint8Array, token: number): boolean {
  return (
    isCapitalAt(tokens, token) &&
    isTitle(wordAt(tokens, token)) &&
    !isSurnameHere(tokens, isName, token) &&
    !isGivenHere(tokens, token)
  );
}

/** Ranks written short, which nobody is called by alone. */
const SHORT_RANKS = wordSet("col gen maj lt sgt capt prof rev hon");

/** How often such a word stands alone in a story where it is somebody's given name. */
const ALONE = 2;

const givenRanks = new WeakMap<Tokens, ReadonlySet<string>>();

/** The short ranks that are given names in a story: “Col laughed.” */
function findGivenRanks(tokens: Tokens): ReadonlySet<string> {
  const known = givenRanks.get(tokens);
  if (known !== undefined) return known;
  const found = [...SHORT_RANKS].filter((word) => {
    const places = [...tokensOfWords(tokens, [word])].filter((token) => isCapitalAt(tokens, token));
    const alone = places.filter((token) => standsAlone(tokens, token));
    return alone.length >= ALONE && alone.length * 2 > places.length;
  });
  const ranks = new Set(found);
  givenRanks.set(tokens, ranks);
  return ranks;
}

function standsAlone(tokens: Tokens, token: number): boolean {
  const next = wordAt(tokens, token + 1) === "." ? token + 2 : token + 1;
  const between = tokens.text.slice(tokens.ends[token], tokens.starts[next]);
  return !isCapitalAt(tokens, next) || between.includes("\n\n");
}

/** “Col” of “Col laughed.”: a rank is written short only before a name; and of “Col Hatcher”, who is that Col. */
function isGivenHere(tokens: Tokens, token: number): boolean {
  const word = wordAt(tokens, token);
  if (!SHORT_RANKS.has(word)) return false;
  const isStopped = wordAt(tokens, token + 1) === ".";
  return standsAlone(tokens, token) || (!isStopped && findGivenRanks(tokens).has(word));
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

/** A title word right after a name is a surname (“Anne Marshall”). It is one too where no name can follow it, but not in “the Major”. */
function isSurnameHere(tokens: Tokens, isName: Uint8Array, token: number): boolean {
  return (
    isName[tokens.ids[token] ?? 0] === 1 &&
    /^(?:king|earl|major|prince|duke|marshall|cook|page|saint)$/.test(wordAt(tokens, token)) &&
    tokens.cases[token + 1] === Case.none &&
    wordAt(tokens, token - 1) !== "the"
  );
}

/** “Mrs. Dean”, “Mr. King”: after a style, a title that no name follows is a surname; “Mr. Chairman” is none. */
function isSurnameStyled(tokens: Tokens, token: number, titles: readonly string[]): boolean {
  const style = titles.at(-1) ?? "";
  if (!/^(?:mr|mrs|miss)$/.test(style) || tokens.cases[token + 1] === Case.capitalized)
    return false;
  const kind = TITLES.get(wordAt(tokens, token))?.kind;
  return kind === "noble" || kind === "clerical" || (kind === "rank" && style !== "mr");
}

/** “General” of “General ruin followed.”, “Private” of “Private rooms were let.” */
function isAdjectiveHere(
  { tokens }: Reading,
  { startsSentence }: NameWords,
  token: number,
): boolean {
  const next = classesAt(tokens, token + 1);
  return (
    startsSentence[token] === 1 &&
    /^(?:general|major|private|chief)$/.test(wordAt(tokens, token)) &&
    tokens.cases[token + 1] === Case.lower &&
    (next & WordClass.noun) !== 0 &&
    (next & WordClass.verb) === 0
  );
}
