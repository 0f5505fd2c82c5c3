import { Case, classesAt, type Tokens, wordAt } from "../../text/tokens.ts";
import { WordClass } from "../../text/word-classes.ts";
import { tokensOfWords } from "../../text/word-places.ts";
import type { Characters, NamePlace } from "../cast/character-draft.ts";
import { words } from "../lexicon/words.ts";
import { isOneOf } from "../nameless/one-of-many.ts";
import type { Quotations } from "../quotations/quotations.ts";
import type { Reading } from "../reading/reading.ts";
import { determinerPhrases, isPossessiveAt } from "./noun-phrases.ts";
import type { PersonPhrase, PersonPhrases } from "./person-phrase.ts";
import { DETERMINERS, PhraseWord, phraseWords } from "./phrase-words.ts";
import { PRONOUNS, pronounPhrase } from "./pronouns.ts";

const QUANTIFIERS = words("every each any some no");

/** Finds every phrase that stands for a person, inside quotations and outside. */
export function findPersonPhrases(
  reading: Reading,
  { quotationOf }: Quotations,
  characters: Characters,
): PersonPhrases {
  const { tokens, sentenceOf } = reading;
  const { places, offices } = characters;
  const bits = phraseWords(tokens);
  const openers = tokensOfWords(tokens, OPENERS);
  const list: PersonPhrase[] = [];
  const at = new Int32Array(tokens.count).fill(-1);
  let place = 0;
  let opener = 0;
  for (let token = 0; ; ) {
    while (firstOf(place) < token) place++;
    while ((openers[opener] ?? token) < token) opener++;
    // Most tokens begin no phrase.
    const next = firstOf(place);
    token = Math.min(next, openers[opener] ?? next);
    if (token >= tokens.count) break;
    const found = sentenceOf[token] === -1 ? NONE : phrasesAt(token, next);
    found.forEach(add);
    if (found.length > 0) at[startOf(tokens, token, found[0])] = list.length - 1;
    token = found.at(-1)?.endToken ?? token + 1;
  }
  return { list, at };

  function add(phrase: PersonPhrase): void {
    at[phrase.firstToken] = list.length;
    list.push(phrase);
  }

  /** The token of a name; one that no text has after the last. */
  function firstOf(index: number): number {
    return index < places.length ? (places[index]?.firstToken ?? 0) : tokens.count + 1;
  }

  function phrasesAt(token: number, next: number): readonly PersonPhrase[] {
    const isQuoted = quotationOf[token] !== -1;
    const name = token === next ? places[place] : undefined;
    if (name !== undefined) return [namePhrase(reading, characters, name, isQuoted)];
    return isDeterminerAt(token)
      ? determinerPhrases(reading, bits, token, next, isQuoted, offices)
      : [pronounPhrase(tokens, token, isQuoted)];
  }

  function isDeterminerAt(token: number): boolean {
    return ((bits[tokens.ids[token] ?? -1] ?? 0) & PhraseWord.determiner) !== 0;
  }
}

/** Words from a determiner to the noun of a description, at most. */
const MOST_WORDS = 6;

const OPENERS = [...DETERMINERS, ...Object.keys(PRONOUNS)];
const NONE: readonly PersonPhrase[] = [];

/**
 * Where one finds a phrase that is at a token: “the” of “the Doctor”, “a” of “a stout man”, “her” of “her friend”, “one”
 * of “one of the sailors”.
 */
function startOf(tokens: Tokens, token: number, phrase: PersonPhrase | undefined): number {
  if (phrase?.kind !== "name") return token;
  if (!phrase.isDescription) return wordAt(tokens, token - 1) === "the" ? token - 1 : token;
  if (isOneOf(tokens, token)) return token;
  let start = token - 1;
  while (start > token - MOST_WORDS && tokens.cases[start] === Case.lower) {
    if (DETERMINERS.has(wordAt(tokens, start))) return start;
    start--;
  }
  return token;
}

function namePhrase(
  { tokens }: Reading,
  { list }: Characters,
  { firstToken, endToken, candidates, isTitle }: NamePlace,
  isQuoted: boolean,
): PersonPhrase {
  const isLower = tokens.cases[firstToken] === Case.lower;
  return {
    firstToken,
    endToken,
    kind: "name",
    candidates,
    gender: list[candidates[0] ?? -1]?.gender ?? "unknown",
    head: "",
    isPossessive: isPossessiveAt(tokens, endToken),
    isDescription: isTitle && (isLower || isDetermined(tokens, firstToken)),
    isIndefinite: false,
    isQuoted,
  };
}

/** “the Captain”, “the poor dear Captain”. */
function isDetermined(tokens: Tokens, firstToken: number): boolean {
  let token = firstToken - 1;
  while (token > firstToken - MOST_WORDS && isAdjectiveAt(tokens, token)) token--;
  return DETERMINERS.has(wordAt(tokens, token)) || QUANTIFIERS.has(wordAt(tokens, token));
}

function isAdjectiveAt(tokens: Tokens, token: number): boolean {
  const isOne = (classesAt(tokens, token) & (WordClass.adjective | WordClass.number)) !== 0;
  return tokens.cases[token] === Case.lower && (isOne || wordAt(tokens, token).includes("-"));
}
