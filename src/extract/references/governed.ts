import { classesAt, type Tokens, wordAt } from "../../text/tokens.ts";
import { WordClass } from "../../text/word-classes.ts";
import type { PersonPhrase } from "./person-phrase.ts";

/** Prepositions that can open a clause as well: “before Lucy came”. */
const CONJUNCTIONS = /^(?:before|after|until|till|since|as|than|for|but)$/;
const DETERMINERS = /^(?:his|her|my|their|our|the)$/;

/** The token before a phrase, its article or owner aside: “to” of “to Lucy”, “to her mother”, “to the Captain”. */
export function tokenBefore(tokens: Tokens, { firstToken }: PersonPhrase): number {
  return DETERMINERS.test(wordAt(tokens, firstToken - 1)) ? firstToken - 2 : firstToken - 1;
}

/**
 * Whether a phrase is governed by a word of some class right before it: “to Lucy”, “at her mother”.
 *
 * @param by classes of words; prepositions if not given.
 */
export function isGovernedBy(
  tokens: Tokens,
  phrase: PersonPhrase,
  by: number = WordClass.preposition,
): boolean {
  const before = tokenBefore(tokens, phrase);
  if ((classesAt(tokens, before) & by) === 0) return false;
  const opensClause = CONJUNCTIONS.test(wordAt(tokens, before));
  return !opensClause || (classesAt(tokens, phrase.endToken) & WordClass.pastVerb) === 0;
}
