import { Case, classesAt, type Tokens, wordAt } from "../../text/tokens.ts";
import { FUNCTION_WORD, WordClass } from "../../text/word-classes.ts";
import type { NameOccurrence } from "./name-runs.ts";

/** What is seen on either side of a name, as keys of `SurroundingWeights`. */
export interface Surroundings {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

const CLASSES = {
  ":past": WordClass.pastVerb,
  ":verb": WordClass.verb,
  ":noun": WordClass.noun,
  ":adjective": WordClass.adjective,
  ":adverb": WordClass.adverb,
  ":number": WordClass.number,
  ":actor": WordClass.actor,
  ":given": WordClass.givenName,
  ":place": WordClass.place,
} as const;

/** The key of “, who” after a name. */
export const RELATIVE = ", who";

/**
 * Looks at the words right before a name and right after it.
 *
 *     Otto asked Ines, who laughed      before: asked, :verb, :past, -ed      after: , and “, who”
 */
export function surroundings(
  tokens: Tokens,
  { firstToken, endToken }: NameOccurrence,
): Surroundings {
  const after = wordKeys(tokens, endToken);
  return {
    before: wordKeys(tokens, firstToken - 1),
    after: isRelativeAt(tokens, endToken) ? [...after, RELATIVE] : after,
  };
}

export function isRelativeAt(tokens: Tokens, token: number): boolean {
  return wordAt(tokens, token) === "," && /^whom?$/.test(wordAt(tokens, token + 1));
}

/** The keys of a word: “Capital” if it has one, else itself, its classes, and “-ed” where it ends so. */
export function wordKeys(tokens: Tokens, token: number): readonly string[] {
  if (tokens.cases[token] === Case.capitalized) return ["Capital"];
  const word = wordAt(tokens, token);
  const classes = classesAt(tokens, token);
  const own = /^(?:\p{L}|'s$|[,.!?;:—-]$)/u.test(word) ? [word] : [];
  if ((classes & FUNCTION_WORD) !== 0 || tokens.cases[token] === Case.none) return own;
  const kinds = Object.entries(CLASSES)
    .filter(([, bit]) => (classes & bit) !== 0)
    .map(([key]) => key);
  return word.endsWith("ed") ? [...own, ...kinds, "-ed"] : [...own, ...kinds];
}
