import type { Gender } from "../../story/story.ts";
import { classesAt, wordAt } from "../../text/tokens.ts";
import { WordClass } from "../../text/word-classes.ts";
import { appendTo } from "../../util/append-to.ts";
import type { Characters } from "../cast/character-draft.ts";
import { isPersonNoun } from "../lexicon/people.ts";
import { PLAIN_SPEECH_VERBS } from "../lexicon/speech-verbs.ts";
import { gendersAgree, pronounGender } from "../names/gender.ts";
import type { Quotation, Quotations } from "../quotations/quotations.ts";
import type { Reading } from "../reading/reading.ts";
import { genderOfRole } from "./role-nouns.ts";
import { articleBefore } from "./role-phrases.ts";

const INDEFINITE = /^(?:a|an|another)$/;
/** Words before an article after which nobody is brought in: “like a man”, “he was a man”. */
const LIKENING = /^(?:like|than|as|of|was|were|is|be|been|such|for|with|by|to|in|at)$/;

/** Sentences before a tag's own in which whoever its pronoun means may be brought in. */
const SENTENCES = 3;

/**
 * Finds the nouns by which the narration brings in who speaks, where only a pronoun tags the speech:
 *
 *     Behind the desk a tired clerk looked up. ¶ “Closed,” he said.
 *                             ^^^^^
 *     I faced an old woman. She bowed and said, “Good evening.”
 *                    ^^^^^
 *
 * Where a sentence names somebody else whom the pronoun could mean, nobody is brought in.
 *
 * @returns their tokens, in text order.
 */
export function findRolesAbove(
  reading: Reading,
  quotations: Quotations,
  { list, places }: Characters,
): readonly number[] {
  const named = new Map<number, Gender[]>();
  for (const { firstToken, candidates } of places) {
    const sentence = reading.sentenceOf[firstToken] ?? -1;
    for (const candidate of candidates)
      appendTo(named, sentence, list[candidate]?.gender ?? "unknown");
  }
  const isNamed = (token: number, gender: Gender) =>
    named.get(reading.sentenceOf[token] ?? -1)?.some((other) => gendersAgree(other, gender)) ??
    false;
  return quotations.list.flatMap((quotation) => {
    if (!quotation.isSpeech) return [];
    const tag = pronounTag(reading, quotation);
    return tag === null ? [] : broughtIn(reading, quotations, tag, isNamed);
  });
}

interface PronounTag {
  readonly gender: Gender;
  /** The narration is read backwards from here. */
  readonly token: number;
}

/** The pronoun that tags a quotation: “he said”, “said she” behind it, “She bowed and said,” before it. */
function pronounTag(reading: Reading, quotation: Quotation): PronounTag | null {
  const { paragraph, firstToken } = quotation;
  const isOpening = reading.paragraphOf[firstToken - 1] !== paragraph;
  return isOpening ? tagBehind(reading, quotation) : tagBefore(reading, quotation);
}

function tagBehind(
  { tokens, paragraphOf }: Reading,
  { firstToken, endToken, paragraph }: Quotation,
): PronounTag | null {
  if (paragraphOf[endToken + 1] !== paragraph) return null;
  const words = [wordAt(tokens, endToken), wordAt(tokens, endToken + 1)];
  const pronoun = words.find((word) => word === "he" || word === "she");
  if (pronoun === undefined || !words.some((word) => PLAIN_SPEECH_VERBS.has(word))) return null;
  return { gender: pronounGender(pronoun), token: firstToken - 1 };
}

function tagBefore({ tokens, sentenceOf }: Reading, { firstToken }: Quotation): PronounTag | null {
  if (!/^[,:]$/.test(wordAt(tokens, firstToken - 1))) return null;
  const sentence = sentenceOf[firstToken - 1];
  let says = false;
  for (let token = firstToken - 2; sentenceOf[token] === sentence; token--) {
    const word = wordAt(tokens, token);
    says ||= PLAIN_SPEECH_VERBS.has(word);
    if (says && (word === "he" || word === "she"))
      return { gender: pronounGender(word), token: token - 1 };
  }
  return null;
}

/** The one person whom the nearest sentence before a token brings in that brings in anybody, by the token of the noun. */
function broughtIn(
  reading: Reading,
  quotations: Quotations,
  { gender, token: last }: PronounTag,
  isNamed: (token: number, gender: Gender) => boolean,
): readonly number[] {
  let token = last;
  for (let count = 0; count < SENTENCES; count++) {
    if (isNamed(token, gender)) return [];
    const start = startOfNarration(reading, quotations, token, reading.paragraphOf[last] ?? -1);
    if (start === -1) return [];
    const nouns = tokensFrom(start, token).filter((at) => isBroughtIn(reading, at, gender));
    if (nouns.length > 0) return nouns.length === 1 ? nouns : [];
    token = start - 1;
  }
  return [];
}

function tokensFrom(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Where the sentence of a token begins; -1 where it is not all narration of one paragraph. */
function startOfNarration(
  { sentenceOf, paragraphOf }: Reading,
  { quotationOf }: Quotations,
  token: number,
  paragraph: number,
): number {
  const sentence = sentenceOf[token] ?? -1;
  if (sentence === -1) return -1;
  let start = token;
  while (sentenceOf[start] === sentence) {
    if (paragraphOf[start] !== paragraph || quotationOf[start] !== -1) return -1;
    start--;
  }
  return start + 1;
}

function isBroughtIn(reading: Reading, noun: number, gender: Gender): boolean {
  const { tokens } = reading;
  const word = wordAt(tokens, noun);
  if (!isPersonNoun(word)) return false;
  const own = genderOfRole(word);
  const isMeant = own === gender || (own === "unknown" && isSubject(reading, noun));
  if (!isMeant) return false;
  const article = articleBefore(reading, noun);
  const before = wordAt(tokens, article - 1);
  const isThere = /^(?:was|were|is)$/.test(before) && wordAt(tokens, article - 2) === "there";
  return INDEFINITE.test(wordAt(tokens, article)) && (isThere || !LIKENING.test(before));
}

function isSubject({ tokens }: Reading, noun: number): boolean {
  return (classesAt(tokens, noun + 1) & WordClass.pastVerb) !== 0;
}
