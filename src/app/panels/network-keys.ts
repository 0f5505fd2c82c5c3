import type { Point } from "../../layout/geometry.ts";
import type { Direction } from "../../layout/nearest-in-direction.ts";
import type { NetworkView } from "../../view/network-view.ts";
import { moveCharacter, togglePin } from "../state/arrangement.ts";
import { toggleCharacter } from "../state/selection.ts";

/** What a key means on the network. */
export type NetworkCommand =
  | { readonly does: "look"; readonly direction: Direction }
  | { readonly does: "move"; readonly by: Point }
  /** Along the cast, by so many. */
  | { readonly does: "step"; readonly by: number }
  | { readonly does: "choose" | "pin" };

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};

/** Pixels that a key moves a character. */
const STEP = 12;

const MOVES: Readonly<Record<Direction, Point>> = {
  left: { x: -STEP, y: 0 },
  right: { x: STEP, y: 0 },
  up: { x: 0, y: -STEP },
  down: { x: 0, y: STEP },
};

const OTHERS: Readonly<Record<string, NetworkCommand>> = {
  Home: { does: "step", by: Number.NEGATIVE_INFINITY },
  End: { does: "step", by: Number.POSITIVE_INFINITY },
  PageUp: { does: "step", by: -1 },
  PageDown: { does: "step", by: 1 },
  Enter: { does: "choose" },
  " ": { does: "pin" },
};

/** What a key asks for; `null` where it means nothing here. */
export function commandOf(event: KeyboardEvent): NetworkCommand | null {
  const { key, shiftKey, ctrlKey, metaKey, altKey } = event;
  if (ctrlKey || metaKey || altKey) return null;
  const direction = DIRECTIONS[key];
  if (direction === undefined) return OTHERS[key] ?? null;
  return shiftKey ? { does: "move", by: MOVES[direction] } : { does: "look", direction };
}

interface Situation {
  /** Whom the keyboard is on. */
  readonly id: string;
  /** All who are shown, in the order of the cast. */
  readonly ids: readonly string[];
  readonly view: NetworkView | null;
}

/** Does it, and returns whom the keyboard is on then. */
export function carryOut(command: NetworkCommand, { id, ids, view }: Situation): string {
  switch (command.does) {
    case "look":
      return view?.nextTo(id, command.direction) ?? id;
    case "step": {
      const place = Math.min(ids.length - 1, Math.max(0, ids.indexOf(id) + command.by));
      return ids[place] ?? id;
    }
    case "move": {
      const to = view?.positionBeside(id, command.by) ?? null;
      if (to !== null) moveCharacter(id, to);
      return id;
    }
    case "choose":
      toggleCharacter(id);
      return id;
    case "pin":
      togglePin(id);
      return id;
  }
}
