import { Case, classesAt, isCapitalAt, type Tokens, wordAt } from "../../text/tokens.ts";
import { WordClass } from "../../text/word-classes.ts";
import { isPersonNoun, KIN_NOUNS } from "../lexicon/people.ts";
import { TITLES } from "../lexicon/titles.ts";
import { words } from "../lexicon/words.ts";
import type { NameOccurrence } from "./name-runs.ts";

/** Words from the comma behind a name to the noun that says who it is. */
const MOST_BETWEEN = 4;

/**
 * Whether a place says who bears a name: a noun for a person stands beside it, or the word “name”.
 *
 *     her father, Otto, was        Otto, the old gardener,        Otto, Emperor of the North
 *     a man named Otto             his name was Otto              the boy they called Otto
 */
export function isIntroduced(tokens: Tokens, { firstToken, endToken }: NameOccurrence): boolean {
  return (
    isPersonAt(tokens, firstToken - 1) ||
    (wordAt(tokens, firstToken - 1) === "," && isPersonAt(tokens, firstToken - 2)) ||
    isNamedBefore(tokens, firstToken) ||
    isDescribedAfter(tokens, endToken)
  );
}

const NAMING = words("named called nicknamed surnamed christened yclept");

/** “named”, “name was”, “name of”, “called him”. */
function isNamedBefore(tokens: Tokens, firstToken: number): boolean {
  const before = wordAt(tokens, firstToken - 1);
  if (NAMING.has(before)) return true;
  const earlier = wordAt(tokens, firstToken - 2);
  if (earlier === "name") return /^(?:is|was|being|of|were)$/.test(before);
  return /^(?:call|calls|called|calling)$/.test(earlier) && /^(?:him|her|me)$/.test(before);
}

const DETERMINERS = words("the a an his her my your our their");

/** “, the old gardener”, “, Emperor of”. */
function isDescribedAfter(tokens: Tokens, endToken: number): boolean {
  if (wordAt(tokens, endToken) !== ",") return false;
  const next = wordAt(tokens, endToken + 1);
  if (isCapitalAt(tokens, endToken + 1))
    return TITLES.has(next) && wordAt(tokens, endToken + 2) === "of";
  if (!DETERMINERS.has(next)) return false;
  for (let token = endToken + 2; token < endToken + 2 + MOST_BETWEEN; token++) {
    if (isPersonAt(tokens, token)) return true;
    if (tokens.cases[token] !== Case.lower) return false;
  }
  return false;
}

function isPersonAt(tokens: Tokens, token: number): boolean {
  if (tokens.cases[token] !== Case.lower) return false;
  const word = wordAt(tokens, token);
  return (
    (classesAt(tokens, token) & WordClass.actor) !== 0 || KIN_NOUNS.has(word) || isPersonNoun(word)
  );
}
