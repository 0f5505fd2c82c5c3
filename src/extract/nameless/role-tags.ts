import { Case, classesAt, isCapitalAt, type Tokens, wordAt } from "../../text/tokens.ts";
import { FUNCTION_WORD, WordClass } from "../../text/word-classes.ts";
import { isPersonNoun, KIN_NOUNS } from "../lexicon/people.ts";
import { PLAIN_SPEECH_VERBS, SPEECH_VERBS } from "../lexicon/speech-verbs.ts";
import { TITLES } from "../lexicon/titles.ts";
import { words } from "../lexicon/words.ts";
import type { Quotation, Quotations } from "../quotations/quotations.ts";
import type { Reading } from "../reading/reading.ts";
import { isOneOf, oneBefore, roleNounAt } from "./one-of-many.ts";
import { canSpeak, isFamily, nounsLike, tagsAsked } from "./role-nouns.ts";

export const OWN_ARTICLES = words("my our");
const ARTICLES = words("the a an another this that my our");
/** Adverbs and commas between a verb of speech and its subject, at most. */
const MOST_ADVERBS = 3;
/** Words from an article to its noun, at most. */
const MOST_WORDS = 6;
/** Words of the sentence before a quotation that are looked at. */
const LEAD_IN = 40;

/**
 * Finds the nouns that the words beside quotations name the speaker by:
 *
 *     “Come in,” said the stout saloon-keeper.     A tall man said: “Come in.”
 *                               ^^^^^^^^^^^^         ^^^
 *
 * @returns their tokens, in text order.
 */
export function findRoleTags(reading: Reading, { list }: Quotations): readonly number[] {
  const tags = new Set<number>();
  for (const quotation of list) {
    if (!quotation.isSpeech) continue;
    const noun = nounAfter(reading, quotation);
    const found = noun === -1 ? nounBefore(reading, quotation) : noun;
    if (found !== -1) tags.add(found);
  }
  return people(reading, [...tags]).sort((a, b) => a - b);
}

/** The tags whose nouns are people's: the stranger a noun, the oftener it must tag. */
function people({ tokens }: Reading, tags: readonly number[]): number[] {
  const counts = new Map<string, number>();
  for (const token of tags) {
    const noun = roleNounAt(tokens, token);
    counts.set(noun, (counts.get(noun) ?? 0) + 1);
  }
  return tags.filter((token) => {
    const noun = roleNounAt(tokens, token);
    const tagged = counts.get(noun) ?? 0;
    const asked = tagsAsked(noun, classesAt(tokens, token));
    if (!isCapitalAt(tokens, token)) return tagged >= asked;
    return isOfPeople(tokens, token) || asked === 1 || tagged >= OFTEN;
  });
}

/** Quotations that a noun in capitals must tag: “said the Voice”. */
const OFTEN = 3;

/** “said the stranger”, “the stranger said”. */
function nounAfter(reading: Reading, { endToken, paragraph }: Quotation): number {
  const { tokens, paragraphOf } = reading;
  let token = endToken;
  while (/^[,—–-]$/.test(wordAt(tokens, token))) token++;
  if (paragraphOf[token] !== paragraph) return -1;
  if (isSpeech(reading, token)) return nounFrom(reading, afterAdverbs(reading, token + 1));
  const noun = nounFrom(reading, token);
  if (noun === -1) return -1;
  const isSomebody = isPersonNoun(wordAt(tokens, noun)) || isOneOf(tokens, token);
  const verbs = isSomebody ? SPEECH_VERBS : PLAIN_SPEECH_VERBS;
  return verbs.has(wordAt(tokens, afterAdverbs(reading, noun + 1))) ? noun : -1;
}

/** “The stranger looked up and said: ”, “Then said the stranger, ”. */
function nounBefore(reading: Reading, { firstToken }: Quotation): number {
  const { tokens, sentenceOf } = reading;
  if (!/^[,:]$/.test(wordAt(tokens, firstToken - 1))) return -1;
  const sentence = sentenceOf[firstToken - 1];
  let verb = -1;
  let start = firstToken - 1;
  while (sentenceOf[start - 1] === sentence && start > firstToken - LEAD_IN) {
    start--;
    if (verb === -1 && isSpeech(reading, start)) verb = start;
  }
  if (verb === -1) return -1;
  const noun = nounFrom(reading, start);
  return noun !== -1 && noun < verb ? noun : nounFrom(reading, verb + 1);
}

/** The noun for a person that an article at a token leads to; -1 where there is none. */
function nounFrom(reading: Reading, articleToken: number): number {
  const { tokens } = reading;
  if (isOneOf(tokens, articleToken)) return nounOfMany(reading, articleToken + 2);
  const article = wordAt(tokens, articleToken);
  if (!ARTICLES.has(article)) return -1;
  const noun = lastNoun(reading, articleToken);
  const word = wordAt(tokens, noun);
  if (noun === -1 || isOwner(reading, noun)) return -1;
  if (tokens.cases[noun] !== Case.lower) return /s$/.test(word) ? -1 : noun;
  if (isOtherWord(reading, noun)) return -1;
  return canSpeak(word) || (article !== "the" && isFamily(word)) ? noun : -1;
}

/** “one of the old sailors”, “one of the Tarn”: of people only, whom their plural or their name tells. */
function nounOfMany(reading: Reading, articleToken: number): number {
  const { tokens } = reading;
  const many = lastNoun(reading, articleToken);
  const noun = roleNounAt(tokens, many);
  if (many !== -1) return canSpeak(noun) || KIN_NOUNS.has(noun) ? many : -1;
  return tokens.cases[articleToken + 1] === Case.capitalized ? articleToken + 1 : -1;
}

/**
 * The last word that can be a noun after an article, or the first that is a person's by a list; or the one in capitals
 * that follows at once: “the Voice”.
 */
function lastNoun(reading: Reading, article: number): number {
  const { tokens } = reading;
  if (isNameLike(tokens, article + 1)) return article + 1;
  let noun = -1;
  for (let token = article + 1; token < article + MOST_WORDS; token++) {
    if (isDemonym(tokens, token)) return token;
    if (tokens.cases[token] !== Case.lower || isNoNoun(reading, token)) break;
    noun = token;
    if (isPersonNoun(wordAt(tokens, token)) && !isPersonNoun(wordAt(tokens, token + 1))) break;
  }
  return noun;
}

/** “the Frenchman”, “one of the Tarn”: somebody of a people, and no name of their own follows. */
export function isOfPeople(tokens: Tokens, token: number): boolean {
  return isDemonym(tokens, token) || oneBefore(tokens, token) !== -1;
}

function isDemonym(tokens: Tokens, token: number): boolean {
  const isOne =
    (classesAt(tokens, token) & WordClass.demonym) !== 0 || /man$/.test(wordAt(tokens, token));
  return isOne && isCapitalAt(tokens, token) && tokens.cases[token + 1] !== Case.capitalized;
}

/** A word with a capital, and none after it that has one. */
function isNameLike({ cases }: Tokens, token: number): boolean {
  return cases[token] === Case.capitalized && cases[token + 1] !== Case.capitalized;
}

function isNoNoun({ tokens }: Reading, token: number): boolean {
  const word = wordAt(tokens, token);
  return (
    (classesAt(tokens, token) & (FUNCTION_WORD | WordClass.adverb)) !== 0 ||
    word.endsWith("ly") ||
    SPEECH_VERBS.has(word)
  );
}

/** Whether a word that no list knows as a person's is an adjective or a verb: “the large …”, “the flush rose”. */
function isOtherWord({ tokens }: Reading, noun: number): boolean {
  const word = wordAt(tokens, noun);
  const classes = classesAt(tokens, noun);
  const isNoun = (classes & (WordClass.noun | WordClass.actor)) !== 0;
  const isOther = (classes & (WordClass.adjective | WordClass.pastVerb)) !== 0;
  const isListed = isPersonNoun(word) || nounsLike(word).size > 1 || TITLES.has(word);
  return isOther && !isNoun && !isListed;
}

/** Whether a noun owns what follows: “the boy's”. */
export function isOwner({ tokens }: Reading, noun: number): boolean {
  return /^['’]s?$/.test(wordAt(tokens, noun + 1));
}

function isSpeech({ tokens }: Reading, token: number): boolean {
  return SPEECH_VERBS.has(wordAt(tokens, token));
}

function afterAdverbs({ tokens }: Reading, from: number): number {
  let token = from;
  while (token < from + MOST_ADVERBS) {
    const word = wordAt(tokens, token);
    const isAdverb = (classesAt(tokens, token) & WordClass.adverb) !== 0 || word.endsWith("ly");
    if (!isAdverb && word !== "," && word !== "more" && word !== "had") break;
    token++;
  }
  return token;
}
