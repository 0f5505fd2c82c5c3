import type { Span } from "../../../src/story/story.ts";

const BEFORE = /^(?:[\s_*"'“”‘’]|(?:the|a|an)\s)+/i;
const AFTER = /(?:[\s_*"“”.,;:!?]|['’‘]s?)+$/i;

/**
 * The stretch of a name that annotators and programs agree on: without article, possessive and marks at its ends.
 *
 *     the Captain’s
 *         ^^^^^^^
 */
export function trimName(text: string, [start, end]: Span): Span {
  const name = text.slice(start, end);
  const after = AFTER.exec(name)?.[0].length ?? 0;
  const before = BEFORE.exec(name)?.[0].length ?? 0;
  return before + after >= name.length ? [start, end] : [start + before, end - after];
}
