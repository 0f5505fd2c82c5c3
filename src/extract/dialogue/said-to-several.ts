import { wordAt } from "../../text/tokens.ts";
import { tokensOfWords } from "../../text/word-places.ts";
import { words } from "../lexicon/words.ts";
import type { Quotations } from "../quotations/quotations.ts";
import type { Reading } from "../reading/reading.ts";

const CALLS = words("yourselves gentlemen everybody everyone y'all");
const AFTER_YOU = words(
  "two both all three four five guys lot folks fellows boys girls gentlemen people",
);
const OF_YOU = words("both all two three four five each none");

/**
 * The quotations that are said to several, by their words: “I'm going to miss you two.”, “Behave yourselves.”, “Listen,
 * all of you.”
 */
export function saidToSeveral(
  { tokens }: Reading,
  { quotationOf }: Quotations,
): ReadonlySet<number> {
  const found = new Set<number>();
  const add = (token: number) => {
    const quotation = quotationOf[token] ?? -1;
    if (quotation >= 0) found.add(quotation);
  };
  for (const token of tokensOfWords(tokens, CALLS)) add(token);
  for (const token of tokensOfWords(tokens, words("you"))) {
    const isOf = wordAt(tokens, token - 1) === "of" && OF_YOU.has(wordAt(tokens, token - 2));
    if (isOf || AFTER_YOU.has(wordAt(tokens, token + 1))) add(token);
  }
  return found;
}
