import type { Gender } from "../../story/story.ts";
import { Case, classesAt, type Tokens, wordAt } from "../../text/tokens.ts";
import { FUNCTION_WORD, WordClass } from "../../text/word-classes.ts";
import { FEMALE_NOUNS, MALE_NOUNS } from "../lexicon/people.ts";
import type { Reading } from "../reading/reading.ts";
import type { PersonPhrase } from "./person-phrase.ts";
import { PhraseWord } from "./phrase-words.ts";
import { isPronoun, pronounPhrase } from "./pronouns.ts";

const INDEFINITE = new Set(["a", "an", "another"]);

/** Adjectives and the like between a determiner and its noun, at most. */
const MOST_MODIFIERS = 4;

/**
 * The phrases that a determiner begins: “the young officer”; of “his wife” the pronoun and the noun, a phrase each.
 * Where no person follows, “her” and “his” stand alone, and “the” begins none. A noun that a name follows (“his friend
 * Tom”) is left to the name.
 *
 * @param words what each word can be to a phrase.
 * @param stop the token of the next name.
 */
export function determinerPhrases(
  reading: Reading,
  words: Uint8Array,
  token: number,
  stop: number,
  isQuoted: boolean,
  offices: ReadonlyMap<string, number>,
): readonly PersonPhrase[] {
  const { tokens } = reading;
  const determiner = wordAt(tokens, token);
  const at = headOf(reading, words, token, stop);
  const own = isPronoun(determiner) ? [possessive(tokens, token, isQuoted, at !== -1)] : [];
  if (at === -1) return own;
  const head = wordAt(tokens, at);
  const isDefinite = determiner === "the" || determiner === "this";
  const office = isDefinite ? offices.get(head) : undefined;
  const noun: PersonPhrase = {
    firstToken: token + own.length,
    endToken: at + 1,
    kind: "noun",
    candidates: office === undefined ? [] : [office],
    gender: genderOfNoun(head),
    head,
    isPossessive: isPossessiveAt(tokens, at + 1),
    isDescription: true,
    isIndefinite: INDEFINITE.has(determiner),
    isQuoted,
  };
  return [...own, noun];
}

/** The token of the person noun that a determiner leads to; -1 where there is none. */
function headOf(reading: Reading, words: Uint8Array, token: number, stop: number): number {
  const { tokens, sentenceOf } = reading;
  for (let at = token + 1; at <= token + 1 + MOST_MODIFIERS && at < stop; at++) {
    if (sentenceOf[at] !== sentenceOf[token] || tokens.cases[at] === Case.none) return -1;
    const isHead = isPersonNounAt(tokens, words, at) && !isPersonNounAt(tokens, words, at + 1);
    if (isHead && at + 1 !== stop) return at;
    if ((classesAt(tokens, at) & FUNCTION_WORD) !== 0) return -1;
  }
  return -1;
}

/** “her” or “his”: an owner where a noun for a person follows, else by the next word. */
function possessive(
  tokens: Tokens,
  token: number,
  isQuoted: boolean,
  hasNoun: boolean,
): PersonPhrase {
  const isOwner = hasNoun || wordAt(tokens, token) !== "her" || ownsNext(tokens, token);
  return pronounPhrase(tokens, token, isQuoted, isOwner);
}

/** Whether “her” at a token owns what follows (“her hand”), or is an object (“saw her”, “told her that”). */
function ownsNext(tokens: Tokens, token: number): boolean {
  const next = token + 1;
  if (next >= tokens.count || tokens.cases[next] === Case.none) return false;
  return (classesAt(tokens, next) & (FUNCTION_WORD | WordClass.adverb)) === 0;
}

function isPersonNounAt({ ids }: Tokens, words: Uint8Array, token: number): boolean {
  return ((words[ids[token] ?? -1] ?? 0) & PhraseWord.personNoun) !== 0;
}

function genderOfNoun(noun: string): Gender {
  const female = FEMALE_NOUNS.has(noun);
  const male = MALE_NOUNS.has(noun);
  if (female === male) return "unknown";
  return female ? "female" : "male";
}

/** Whether the name or noun that ends before a token owns what follows: “Lucy's”, “the boys'”. */
export function isPossessiveAt(tokens: Tokens, token: number): boolean {
  const word = wordAt(tokens, token);
  return (
    word === "'s" ||
    word === "’s" ||
    ((word === "'" || word === "’") && /s$/.test(wordAt(tokens, token - 1)))
  );
}
