import { computed } from "@preact/signals";
import { openWindow } from "../../graph/moving-window.ts";
import type { Network } from "../../graph/network.ts";
import { askNetwork, type NetworkAnswer } from "../../graph/network-question.ts";
import { kinds, networkQuestion, smooth } from "./network-question.ts";
import { reading } from "./reading.ts";
import { sceneRange } from "./time.ts";

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

/** The scenes and kinds shown, before any filter. It moves on with the scenes. */
const windowNetwork = computed<Network | null>(() => {
  if (windows.value === null) return null;
  turn = turn === 0 ? 1 : 0;
  const { network, moveTo } = windows.value[turn];
  moveTo(sceneRange.value);
  return network;
});

export const networkAnswer = computed<NetworkAnswer | null>(() => {
  const [open, network] = [reading.value, windowNetwork.value];
  if (open === null || network === null) return null;
  return askNetwork(open.story, networkQuestion.value, open.communities, network);
});

/** The scenes, kinds and people shown. It moves on with the scenes: read it, and keep nothing of it. */
export const shownNetwork = computed<Network | null>(() => networkAnswer.value?.network ?? null);
