import { useLayoutEffect, useMemo, useState } from "preact/hooks";
import type { Chunk } from "./chunks.ts";

/** How far outside the window chunks are drawn already. */
const MARGIN = "1200px 0px";
/** Of the reader's column, roughly: what a chunk's height is guessed from until it is drawn. */
const CHARACTERS_PER_LINE = 44;
const LINE_HEIGHT = 27;
/** The mark above a scene, with its margins. */
const SCENE_MARK = 64;

export interface VisibleChunks {
  readonly has: (index: number) => boolean;
  /** Keeps the room of a chunk that is not drawn. */
  readonly style: (chunk: Chunk, index: number) => { readonly minHeight: string };
}

/** Says which chunks are near the window; the one to jump to and its neighbours always count. */
export function useVisibleChunks(
  scroller: { readonly current: HTMLElement | null },
  chunks: readonly Chunk[],
  wanted: number | null,
): VisibleChunks {
  const [near, setNear] = useState<ReadonlySet<number>>(new Set([0, 1]));
  const heights = useMemo(() => new Map<number, number>(), [chunks]);

  useLayoutEffect(() => {
    const root = scroller.current;
    if (root === null) return;
    setNear(new Set([0, 1]));
    const observer = new IntersectionObserver(
      (entries) => setNear((before) => nearAfter(before, entries, heights)),
      { root, rootMargin: MARGIN },
    );
    for (const section of root.children) observer.observe(section);
    return () => observer.disconnect();
  }, [chunks]);

  return {
    has: (index) => near.has(index) || (wanted !== null && Math.abs(index - wanted) <= 1),
    style: ({ start, end, scene }, index) => {
      const lines = Math.ceil((end - start) / CHARACTERS_PER_LINE);
      const guess = lines * LINE_HEIGHT + (scene === null ? 0 : SCENE_MARK);
      const height = heights.get(index) ?? guess;
      return { minHeight: near.has(index) ? "0" : `${height}px` };
    },
  };
}

function nearAfter(
  before: ReadonlySet<number>,
  entries: readonly IntersectionObserverEntry[],
  heights: Map<number, number>,
): ReadonlySet<number> {
  const after = new Set(before);
  for (const { target, isIntersecting, boundingClientRect } of entries) {
    const index = Number(target.getAttribute("data-chunk"));
    if (isIntersecting) after.add(index);
    else if (after.delete(index)) heights.set(index, boundingClientRect.height);
  }
  return after;
}
