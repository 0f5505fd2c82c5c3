import { isCapitalAt, type Tokens, wordAt } from "../../text/tokens.ts";
import { FULL_TITLE } from "../lexicon/titles.ts";
import type { NameForm } from "../names/name-forms.ts";
import type { NameOccurrence } from "../names/name-runs.ts";
import type { Reading } from "../reading/reading.ts";

/** A title that stands before “and” and has its name from the one behind. */
export interface SharingTitle extends NameOccurrence {
  /** The form that it would be with the name: “mr holt”. */
  readonly key: string;
}

/**
 * Finds titles that share the name of another.
 *
 *     Mr. and Mrs. Holt        Captain and Miss Holt
 *     ^^^                      ^^^^^^^
 *
 * Not where the first stands for somebody by itself: “the Captain and Mrs. Holt”.
 */
export function findSharingTitles(
  { tokens }: Reading,
  forms: readonly NameForm[],
): readonly SharingTitle[] {
  const found: SharingTitle[] = [];
  for (const { titles, names, occurrences } of forms) {
    if (titles.length === 0 || names.length === 0) continue;
    const shared = titles.includes("miss") ? names.slice(-1) : names;
    for (const { firstToken } of occurrences) {
      if (wordAt(tokens, firstToken - 1) !== "and") continue;
      const title = titleBefore(tokens, firstToken - 1);
      if (title === null) continue;
      const word = wordAt(tokens, title.firstToken);
      found.push({ ...title, key: [FULL_TITLE[word] ?? word, ...shared].join(" ") });
    }
  }
  return found;
}

const SPECIFYING = /^(?:the|a|an|my|your|his|her|our|their|this|that|dear|old|'s)$/;

/** The title that ends before a token, with its stop. */
function titleBefore(tokens: Tokens, endToken: number): NameOccurrence | null {
  const firstToken = wordAt(tokens, endToken - 1) === "." ? endToken - 2 : endToken - 1;
  const isBare =
    isCapitalAt(tokens, firstToken) && !SPECIFYING.test(wordAt(tokens, firstToken - 1));
  return isBare ? { firstToken, endToken } : null;
}
