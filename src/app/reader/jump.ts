import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import type { Span, Story } from "../../story/story.ts";
import { selection } from "../state/selection.ts";

/** Where the reader is to be opened. */
export interface ReaderGoal {
  readonly start: number;
  /** What lights up; `null` for a whole scene. */
  readonly span: Span | null;
}

/** So long after a jump, what is drawn above takes its true height, and the goal is sought again. */
const SETTLE_MILLISECONDS = 600;

/** Scrolls to the goal whenever it changes, after its chunk is drawn, and stays there until the text has settled or is scrolled. */
export function useJump(
  scroller: { readonly current: HTMLDivElement | null },
  story: Story,
  target: ReaderGoal | null,
): void {
  const settlesAt = useRef(0);
  useLayoutEffect(() => {
    scroller.current?.scrollTo({ top: 0 });
  }, [story.source]);
  useLayoutEffect(() => {
    settlesAt.current = performance.now() + SETTLE_MILLISECONDS;
  }, [target?.start, target?.span?.[1]]);
  useLayoutEffect(() => {
    if (target !== null && performance.now() < settlesAt.current) jump(scroller.current);
  });
  useEffect(() => {
    const root = scroller.current;
    const settle = () => {
      settlesAt.current = 0;
    };
    const types = ["wheel", "touchmove", "keydown", "pointerdown"] as const;
    for (const type of types) root?.addEventListener(type, settle, { passive: true });
    return () => {
      for (const type of types) root?.removeEventListener(type, settle);
    };
  }, []);
}

function jump(root: HTMLDivElement | null): void {
  const chosen = selection.peek();
  const mark =
    root?.querySelector(".reader-lit") ??
    (chosen?.kind === "scene" ? root?.querySelector(`[data-scene="${chosen.index}"]`) : null);
  if (root === null || mark == null) return;
  const { top, height } = mark.getBoundingClientRect();
  const box = root.getBoundingClientRect();
  const lead = Math.max(24, Math.min(box.height / 4, (box.height - height) / 2));
  root.scrollBy({ top: top - box.top - lead });
}
