import { wordAt } from "../../text/tokens.ts";
import type { Reading } from "./reading.ts";

/**
 * Whether a phrase before a comma may end a clause, so that the name behind it begins the next, and is another's:
 *
 *     Thinking of the lawyer, Mr. Marsh shut the door.
 */
export function endsClause(
  { tokens, sentenceOf }: Reading,
  { firstToken }: { readonly firstToken: number },
): boolean {
  let start = firstToken;
  while (start > 0 && sentenceOf[start - 1] === sentenceOf[firstToken]) start--;
  const isLed = /^(?:and|but|then|so|now)$/.test(wordAt(tokens, start));
  return /^\p{L}{2,}ing$/u.test(wordAt(tokens, isLed ? start + 1 : start));
}
