import { Case, classesAt, isCapitalAt, type Tokens, wordAt } from "../../text/tokens.ts";
import { FUNCTION_WORD, WordClass } from "../../text/word-classes.ts";
import { tokensOfWords } from "../../text/word-places.ts";
import { HUMAN_VERBS } from "../lexicon/people.ts";
import { words } from "../lexicon/words.ts";
import type { Quotations } from "../quotations/quotations.ts";
import type { Reading } from "../reading/reading.ts";
import { withoutAttributes } from "./capital-nouns.ts";
import { isOneOf, oneBefore, roleNounAt } from "./one-of-many.ts";
import { nounsLike } from "./role-nouns.ts";
import { isOfPeople, isOwner, OWN_ARTICLES } from "./role-tags.ts";

/** How a phrase brings in whom it means: somebody new, somebody known, one of the narrator's, one as by a name (“the Voice”). */
type Article = "indefinite" | "definite" | "own" | "named";

/** A noun phrase of the narration: “a tall man in a cap”, up to its noun. */
export interface RolePhrase {
  readonly article: Article;
  readonly articleToken: number;
  readonly nounToken: number;
  readonly noun: string;
  /** Past its last token: past “in a cap”, where that says which man. */
  readonly endToken: number;
  /** Of its adjectives those that tell people of one noun apart: “old”, “tall”. */
  readonly marks: readonly string[];
}

const INDEFINITE = words("a an another");
const DEFINITE = words("the this that");
/** Words from an article to its noun, at most. */
const MOST_WORDS = 5;

const MARKS = words(
  `young old elder elderly eldest younger older oldest youngest aged little small tall big fat stout thin first second
  third other blind black white middle-aged dark fair short`,
);

/** Finds the phrases of the narration by the nouns of some tags and nouns like them, in text order. */
export function findRolePhrases(
  reading: Reading,
  { quotationOf }: Quotations,
  tags: readonly number[],
): readonly RolePhrase[] {
  const { tokens, sentenceOf } = reading;
  const sought = soughtNouns(tokens, tags);
  const ofMany = new Set(tags.filter((token) => oneBefore(tokens, token) !== -1));
  const peoples = new Set([...ofMany].map((token) => roleNounAt(tokens, token)));
  const phrases: RolePhrase[] = [];
  const nouns = [...sought.keys(), ...[...ofMany].map((token) => wordAt(tokens, token))];
  for (const token of tokensOfWords(tokens, nouns)) {
    const asked = isCapitalAt(tokens, token) ? CAPITAL : SMALL;
    const isSought = ((sought.get(wordAt(tokens, token)) ?? 0) & asked) !== 0;
    if (!isSought && !ofMany.has(token)) continue;
    if (sentenceOf[token] === -1 || quotationOf[token] !== -1 || isOwner(reading, token)) continue;
    const article = ofMany.has(token) ? oneBefore(tokens, token) : articleBefore(reading, token);
    if (article !== -1) phrases.push(phraseOf(tokens, article, token, peoples));
  }
  return withoutAttributes(reading, phrases);
}

const SMALL = 1;
const CAPITAL = 2;

/** For each noun, whether phrases by it are sought where it is written small, and where with a capital. */
function soughtNouns(tokens: Tokens, tags: readonly number[]): ReadonlyMap<string, number> {
  const sought = new Map<string, number>();
  const seek = (noun: string, how: number) => {
    sought.set(noun, (sought.get(noun) ?? 0) | how);
  };
  for (const token of tags) {
    const noun = roleNounAt(tokens, token);
    if (isCapitalAt(tokens, token)) seek(noun, CAPITAL);
    else for (const other of nounsLike(noun, isYoung(tokens, token))) seek(other, SMALL);
  }
  return sought;
}

function isYoung(tokens: Tokens, noun: number): boolean {
  return wordAt(tokens, noun - 1) === "young";
}

/** @param peoples nouns that one of many is called by: “one of the Tarn”. */
function phraseOf(
  tokens: Tokens,
  articleToken: number,
  nounToken: number,
  peoples: ReadonlySet<string>,
): RolePhrase {
  const marks: string[] = [];
  for (let token = articleToken + 1; token < nounToken; token++) {
    const word = wordAt(tokens, token);
    if (MARKS.has(word)) marks.push(word);
  }
  const noun = roleNounAt(tokens, nounToken);
  const isNamed =
    isCapitalAt(tokens, nounToken) && !isOfPeople(tokens, nounToken) && !peoples.has(noun);
  const article = articleKind(tokens, articleToken, isNamed);
  const endToken = afterAttribute(tokens, nounToken + 1);
  return { article, articleToken, nounToken, noun, endToken, marks };
}

function articleKind(tokens: Tokens, articleToken: number, isNamed: boolean): Article {
  if (isOneOf(tokens, articleToken)) return "indefinite";
  if (isNamed) return "named";
  return articleOf(wordAt(tokens, articleToken)) ?? "definite";
}

/** Words of “with the black beard”, at most, with what opens it. */
const MOST_ATTRIBUTES = 5;

/** “the man with the black beard”, “the man in the cap”: past what tells one man from others; the same token where nothing does. */
function afterAttribute(tokens: Tokens, from: number): number {
  if (!/^(?:with|in)$/.test(wordAt(tokens, from)) || !DEFINITE.has(wordAt(tokens, from + 1)))
    return from;
  let end = from + 2;
  while (end < from + MOST_ATTRIBUTES && isAttribute(tokens, end)) end++;
  return end === from + 2 || isAttribute(tokens, end) ? from : end;
}

function isAttribute(tokens: Tokens, token: number): boolean {
  const isOther = FUNCTION_WORD | WordClass.adverb | WordClass.pastVerb;
  return tokens.cases[token] === Case.lower && (classesAt(tokens, token) & isOther) === 0;
}

function articleOf(word: string): Article | null {
  if (INDEFINITE.has(word)) return "indefinite";
  if (DEFINITE.has(word)) return "definite";
  return OWN_ARTICLES.has(word) ? "own" : null;
}

/** The article of a noun, with adjectives between them at most; -1 where there is none. */
export function articleBefore({ tokens, sentenceOf }: Reading, noun: number): number {
  for (let token = noun - 1; token >= noun - MOST_WORDS; token--) {
    if (sentenceOf[token] !== sentenceOf[noun]) return -1;
    const word = wordAt(tokens, token);
    if (articleOf(word) !== null) return token;
    const isAdjective = word === "," || tokens.cases[token] === Case.lower;
    if (!isAdjective || (classesAt(tokens, token) & FUNCTION_WORD) !== 0) return -1;
  }
  return -1;
}

const LIKENED = words(
  "such for than like was is be been being as were am are seemed became 's ’s of , — not",
);
/** Nouns that bring somebody in: “in front of a tall man”, “with the exception of a tall man”. */
const BRINGING_IN = words(
  "exception front sight form figure shape person presence company arrival appearance entrance",
);
const SUPPOSING = words(
  "would could should might may must can shall if any ever never every since than unless",
);
/** Words before an article that are looked at for a supposition. */
const BEFORE = 12;

/** Whether a phrase with “a” says what somebody known is, and brings in nobody: “Holt, a tall man”, “he was a tall man”. */
export function isPredicate({ tokens }: Reading, phrase: RolePhrase): boolean {
  const { articleToken } = phrase;
  const before = wordAt(tokens, articleToken - 1);
  if (before === "of" && BRINGING_IN.has(wordAt(tokens, articleToken - 2))) return false;
  if (before === "," && isSubject(tokens, phrase)) return false;
  if (LIKENED.has(before) || isSaidOf(tokens, phrase)) return true;
  const isAdverb = (classesAt(tokens, articleToken - 1) & WordClass.adverb) !== 0;
  return isAdverb && LIKENED.has(wordAt(tokens, articleToken - 2));
}

const SAID_OF = words("him himself herself myself yourself");
const GIVING = words("showed shewed shown brought gave given sent lent told");

/** “They called him a tall man”, “when a boy.” */
function isSaidOf(tokens: Tokens, { articleToken, nounToken }: RolePhrase): boolean {
  const before = wordAt(tokens, articleToken - 1);
  if (SAID_OF.has(before)) return !GIVING.has(wordAt(tokens, articleToken - 2));
  return before === "when" && /^[.;:!?]$/.test(wordAt(tokens, nounToken + 1));
}

/** “By the door, a tall man rose”, “however, a tall man”: what follows a comma and does something, or follows an adverb. */
function isSubject(tokens: Tokens, { articleToken, nounToken }: RolePhrase): boolean {
  if ((classesAt(tokens, nounToken + 1) & WordClass.pastVerb) !== 0) return true;
  if (HUMAN_VERBS.has(wordAt(tokens, nounToken + 1))) return true;
  return (classesAt(tokens, articleToken - 2) & WordClass.adverb) !== 0;
}

/** Whether a phrase with “a” stands for anybody: “what would a tall man do?” */
export function isSupposed({ tokens, sentenceOf }: Reading, { articleToken }: RolePhrase): boolean {
  const sentence = sentenceOf[articleToken];
  for (let token = articleToken - 1; token > articleToken - BEFORE; token--) {
    if (sentenceOf[token] !== sentence) return false;
    if (SUPPOSING.has(wordAt(tokens, token))) return true;
  }
  return false;
}
