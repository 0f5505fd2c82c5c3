import type { Scene, Span } from "../../story/story.ts";

/** A piece of the text that is drawn at once. */
export interface Chunk {
  readonly start: number;
  readonly end: number;
  /** Place in `Story.scenes` of the scene that begins here; `null` where none does. */
  readonly scene: number | null;
}

/** UTF-16 code units. */
const USUAL = 3000;
const LONGEST = 9000;

/**
 * Cuts a text into pieces that a browser draws in no time: at the starts of scenes, and inside them at the ends of
 * paragraphs. A paragraph longer than a few pages is cut at a space. The pieces follow each other without a gap.
 */
export function chunkText(text: string, scenes: readonly Scene[]): readonly Chunk[] {
  const chunks: Chunk[] = [];
  const starts = scenes.map(({ start }) => start);
  const pieces: [Span, number | null][] = [];
  const first = starts[0] ?? text.length;
  if (first > 0) pieces.push([[0, first], null]);
  starts.forEach((start, index) => {
    pieces.push([[start, starts[index + 1] ?? text.length], index]);
  });
  for (const [[start, end], scene] of pieces) {
    let from = start;
    while (from < end) {
      const to = cutAfter(text, from, end);
      chunks.push({ start: from, end: to, scene: from === start ? scene : null });
      from = to;
    }
  }
  return chunks;
}

function cutAfter(text: string, from: number, end: number): number {
  if (end - from <= USUAL * 1.5) return end;
  const last = Math.min(end, from + LONGEST);
  for (let at = from + USUAL; at < last; at++) {
    if (text[at] === "\n" || text[at] === "\r") return at + 1;
  }
  const space = text.lastIndexOf(" ", last);
  return space > from ? space + 1 : last;
}

/** The place in the list of the chunk that holds an offset. */
export function chunkAt(chunks: readonly Chunk[], offset: number): number {
  let low = 0;
  let high = chunks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((chunks[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
