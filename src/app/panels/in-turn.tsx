import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Reading } from "../make-reading.ts";
import { found } from "../state/found.ts";

interface TurnProps {
  /** Which after the others: 1, 2… */
  readonly turn: number;
  readonly children: ComponentChildren;
}

/**
 * Draws its children a turn of the browser's loop after another story was opened: drawn in one go, the panels of a long
 * novel would keep the page from answering for too long.
 */
export function InTurn({ turn, children }: TurnProps) {
  return useTurn(turn) ? children : null;
}

/** Whether the turn of the story that is open has come. */
export function useTurn(turn: number): boolean {
  const open = found.value;
  const [drawn, setDrawn] = useState<Reading | null>(null);
  useEffect(() => {
    let timer = setTimeout(
      function wait(left: number) {
        if (left === 0) setDrawn(open);
        else timer = setTimeout(wait, 0, left - 1);
      },
      0,
      turn,
    );
    return () => clearTimeout(timer);
  }, [open]);
  return drawn === open;
}
