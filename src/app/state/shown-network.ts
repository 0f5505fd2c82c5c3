import { computed, signal } from "@preact/signals";
import { openWindow } from "../../graph/moving-window.ts";
import type { Network } from "../../graph/network.ts";
import type { InteractionKind } from "../../story/story.ts";
import { reading } from "./reading.ts";
import { sceneRange } from "./time.ts";

export const ALL_KINDS: readonly InteractionKind[] = ["copresence", "dialogue", "reference"];

/** The kinds of interaction that make a tie; never none. */
export const kinds = signal<readonly InteractionKind[]>(["copresence", "dialogue"]);
/** Whether a tie outlasts the scenes between two that have it. */
export const smooth = signal(false);

export function toggleKind(kind: InteractionKind): void {
  const next = ALL_KINDS.filter((one) => kinds.value.includes(one) !== (one === kind));
  if (next.length > 0) kinds.value = next;
}

/**
 * Two windows that take turns: what is shown is then another network than before, which is how a signal sees that it
 * changed, and still a step costs no more than what changes.
 */
const windows = computed(() => {
  if (reading.value === null) return null;
  const { story } = reading.value;
  const options = { kinds: kinds.value, smooth: smooth.value };
  return [openWindow(story, options), openWindow(story, options)] as const;
});

let turn: 0 | 1 = 0;

/** The scenes and kinds shown. It moves on with the scenes: read it, and keep nothing of it. */
export const shownNetwork = computed<Network | null>(() => {
  if (windows.value === null) return null;
  turn = turn === 0 ? 1 : 0;
  const { network, moveTo } = windows.value[turn];
  moveTo(sceneRange.value);
  return network;
});
