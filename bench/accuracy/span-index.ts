import type { Span } from "../../src/story/story.ts";
import type { Ink } from "./ink.ts";

interface Entry {
  readonly start: number;
  readonly end: number;
  readonly owner: number;
  /** The farthest end of this entry and all before it: no earlier entry reaches past it. */
  readonly reach: number;
}

/** Finds which of many things (an utterance, a mention) lie over a stretch of the text. */
export interface SpanIndex {
  /** Ink of each owner's spans inside the stretch, by owner; owners without any are left out. */
  readonly overlaps: (span: Span, ink: Ink) => ReadonlyMap<number, number>;
  /** Ink of the stretch that lies under any owner, counted once. */
  readonly covered: (span: Span, ink: Ink) => number;
}

/** `spansOf[i]` are the spans of owner `i`. They may be in any order and may nest. */
export function indexSpans(spansOf: readonly (readonly Span[])[]): SpanIndex {
  const entries = sortEntries(spansOf);
  const merged = sortEntries([mergeSpans(entries)]);
  return {
    overlaps: (span, ink) => {
      const sums = new Map<number, number>();
      for (const { start, end, owner } of entriesOver(entries, span)) {
        const shared = ink(Math.max(start, span[0]), Math.min(end, span[1]));
        if (shared > 0) sums.set(owner, (sums.get(owner) ?? 0) + shared);
      }
      return sums;
    },
    covered: (span, ink) =>
      entriesOver(merged, span).reduce(
        (sum, { start, end }) => sum + ink(Math.max(start, span[0]), Math.min(end, span[1])),
        0,
      ),
  };
}

function sortEntries(spansOf: readonly (readonly Span[])[]): readonly Entry[] {
  const flat = spansOf.flatMap((spans, owner) =>
    spans.map(([start, end]) => ({ start, end, owner })),
  );
  flat.sort((a, b) => a.start - b.start || a.end - b.end || a.owner - b.owner);
  let reach = 0;
  return flat.map((entry) => {
    reach = Math.max(reach, entry.end);
    return { ...entry, reach };
  });
}

function mergeSpans(entries: readonly Entry[]): readonly Span[] {
  const merged: Span[] = [];
  for (const { start, end } of entries) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last[1])
      merged[merged.length - 1] = [last[0], Math.max(last[1], end)];
    else merged.push([start, end]);
  }
  return merged;
}

function entriesOver(entries: readonly Entry[], [from, to]: Span): readonly Entry[] {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.start ?? 0) < to) low = middle + 1;
    else high = middle;
  }
  const found: Entry[] = [];
  for (let index = low - 1; index >= 0; index--) {
    const entry = entries[index];
    if (entry === undefined || entry.reach <= from) break;
    if (entry.end > from) found.push(entry);
  }
  return found.reverse();
}
