import { Case, classesAt, isCapitalAt, type Tokens, wordAt } from "../../text/tokens.ts";
import { WordClass } from "../../text/word-classes.ts";
import { isPersonNoun } from "../lexicon/people.ts";
import { PLACES_BEFORE } from "../lexicon/places.ts";
import type { NameOccurrence } from "./name-runs.ts";

/** Adjectives between “the” and a name, at most. */
const MOST_ADJECTIVES = 2;

/**
 * Whether a surname at a place is a part of what a thing or a place is called.
 *
 *     the Holt cottages        the little Holt children        Castle Averil        the suit of Marsh and Marsh
 */
export function isThingNamedAfter(
  tokens: Tokens,
  { firstToken, endToken }: NameOccurrence,
): boolean {
  const before = wordAt(tokens, firstToken - 1);
  if (isCapitalAt(tokens, firstToken - 1) && PLACES_BEFORE.has(before)) return true;
  if (isBesideItself(tokens, firstToken, endToken)) return true;
  return isNounAt(tokens, endToken) && hasArticle(tokens, firstToken);
}

/** “Marsh and Marsh” are a suit or a firm. */
function isBesideItself(tokens: Tokens, firstToken: number, endToken: number): boolean {
  const word = wordAt(tokens, firstToken);
  const isAgain = (and: number, other: number) =>
    wordAt(tokens, and) === "and" && wordAt(tokens, other) === word && isCapitalAt(tokens, other);
  return isAgain(firstToken - 1, firstToken - 2) || isAgain(endToken, endToken + 1);
}

/** A noun in small letters that is no verb and no single person: “cottages”, “children”. */
function isNounAt(tokens: Tokens, token: number): boolean {
  const classes = classesAt(tokens, token);
  const word = wordAt(tokens, token);
  const isOne = (classes & WordClass.actor) !== 0 && !/(?:s|en|people)$/.test(word);
  return (
    tokens.cases[token] === Case.lower &&
    (classes & WordClass.noun) !== 0 &&
    (classes & WordClass.verb) === 0 &&
    !isOne &&
    !isPersonNoun(word)
  );
}

function hasArticle(tokens: Tokens, firstToken: number): boolean {
  for (let token = firstToken - 1; token >= firstToken - 1 - MOST_ADJECTIVES; token--) {
    if (wordAt(tokens, token) === "the") return true;
    if ((classesAt(tokens, token) & WordClass.adjective) === 0) return false;
  }
  return false;
}
