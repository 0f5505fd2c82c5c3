import { wordAt } from "../../text/tokens.ts";
import type { Reading } from "./reading.ts";
import { sentenceStart } from "./sentence-start.ts";

/**
 * Whether a phrase before a comma may end a clause, so that the name behind it begins the next, and is another's:
 *
 *     Thinking of the lawyer, Mr. Marsh shut the door.
 *
 * @param token a token of the phrase.
 */
export function endsClause(reading: Reading, token: number): boolean {
  const { tokens } = reading;
  const start = sentenceStart(reading, token);
  const isLed = /^(?:and|but|then|so|now)$/.test(wordAt(tokens, start));
  return /^\p{L}{2,}ing$/u.test(wordAt(tokens, isLed ? start + 1 : start));
}
