import type { Span } from "../../src/story/story.ts";

/** Counts the characters of a stretch that are neither white space nor quotation marks. */
export type Ink = (start: number, end: number) => number;

const BLANK = /[\s"'`_“”‘’«»‹›„‚]/;

/**
 * Annotators and programs differ in whether the marks and the spaces at the ends of a quotation belong to it; ink is
 * what they agree on. Prefix sums make each count constant time.
 */
export function measureInk(text: string): Ink {
  const sums = new Int32Array(text.length + 1);
  for (let index = 0; index < text.length; index++) {
    sums[index + 1] = (sums[index] ?? 0) + (BLANK.test(text.charAt(index)) ? 0 : 1);
  }
  return (start, end) => (sums[Math.max(start, end)] ?? 0) - (sums[start] ?? 0);
}

export function inkOf(spans: readonly Span[], ink: Ink): number {
  return spans.reduce((sum, [start, end]) => sum + ink(start, end), 0);
}
