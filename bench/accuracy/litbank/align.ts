import type { Span } from "../../../src/story/story.ts";

/** Where each token of an annotated text stands in the original, by line and place in the line. */
export interface Alignment {
  readonly tokens: readonly (readonly Span[])[];
  /** The stretch of the original that is annotated. */
  readonly stretch: Span;
}

/**
 * Finds a tokenised text in its original. The two are equal but for white space, so both are walked without it:
 *
 *     “ Marsh . ”   in   “Marsh.”
 *
 * Throws where they differ in anything else.
 */
export function alignTokens(tokenized: string, original: string): Alignment {
  const lines = tokenized
    .split("\n")
    .map((line) => line.split(" ").filter((token) => token !== ""));
  const annotated = squeeze(tokenized);
  const { text, offsets } = squeezeWithOffsets(original);
  const first = text.indexOf(annotated);
  if (first < 0) throw new Error(misfit(annotated, text));

  let position = first;
  const tokens = lines.map((line) =>
    line.map((token): Span => {
      const start = offsets[position] ?? 0;
      position += squeeze(token).length;
      return [start, (offsets[position - 1] ?? 0) + 1];
    }),
  );
  return { tokens, stretch: [offsets[first] ?? 0, (offsets[position - 1] ?? 0) + 1] };
}

/** From the first token to the last, both included; both on one line or on different ones. */
export function spanOfTokens(
  { tokens }: Alignment,
  from: readonly [line: number, token: number],
  to: readonly [line: number, token: number],
): Span {
  const start = tokens[from[0]]?.[from[1]]?.[0];
  const end = tokens[to[0]]?.[to[1]]?.[1];
  if (start === undefined || end === undefined || start >= end) {
    throw new Error(`There are no tokens from ${from.join(":")} to ${to.join(":")}.`);
  }
  return [start, end];
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, "");
}

function squeezeWithOffsets(text: string): { text: string; offsets: Int32Array } {
  const squeezed = squeeze(text);
  const offsets = new Int32Array(squeezed.length + 1);
  let position = 0;
  for (let index = 0; index < text.length; index++) {
    if (text[index] === squeezed[position]) offsets[position++] = index;
  }
  offsets[position] = text.length;
  return { text: squeezed, offsets };
}

/** Names the place up to which the two agree: every longer beginning of the annotated text is nowhere in the original. */
function misfit(annotated: string, original: string): string {
  let found = 0;
  let missing = annotated.length;
  while (missing - found > 1) {
    const middle = (found + missing) >> 1;
    if (original.includes(annotated.slice(0, middle))) found = middle;
    else missing = middle;
  }
  const end = annotated.slice(Math.max(0, found - 30), found);
  return `The annotated text leaves the original after “${end}”.`;
}
