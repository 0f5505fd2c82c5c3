import type { Reading } from "../reading/reading.ts";

/** Tokens of a short story, at most. */
const LONGEST = 20_000;

/**
 * Whether a story is a short one, where a line is said to one, unless it calls several: of the lines of the keyed short
 * stories nine in ten are. In novels whoever stands by is said to hear it, too.
 */
export function isShortStory({ tokens }: Reading): boolean {
  return tokens.count <= LONGEST;
}
