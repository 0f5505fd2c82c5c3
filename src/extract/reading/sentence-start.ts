import type { Reading } from "./reading.ts";

/** The first token of the sentence that holds a token, or `from` where that comes later. */
export function sentenceStart(
  { sentenceOf }: Pick<Reading, "sentenceOf">,
  token: number,
  from = 0,
): number {
  let start = token;
  while (start > from && sentenceOf[start - 1] === sentenceOf[token]) start--;
  return start;
}
