import { batch, computed, signal } from "@preact/signals";
import { askNetwork } from "../../graph/network-question.ts";
import { packNetwork } from "../../graph/packed-network.ts";
import { wholeNetwork } from "../../graph/whole-network.ts";
import { frameOf } from "../../layout/fit.ts";
import type { Box, Point } from "../../layout/geometry.ts";
import type { Arrangement } from "../../view/network-picture.ts";
import { layOutNetwork } from "../lay-out-network.ts";
import { showError } from "./messages.ts";
import { networkQuestion } from "./network-question.ts";
import { axis } from "./order.ts";
import { reading } from "./reading.ts";

/** A layout that was asked for, in place of the one that the story opened with. */
interface Layout {
  readonly positions: ReadonlyMap<string, Point>;
  readonly frame: Box;
}

const layout = signal<Layout | null>(null);
/** Who was dragged somewhere since. */
const moved = signal<ReadonlyMap<string, Point>>(new Map());
/** Whom a new layout leaves where they are. */
export const pins = signal<ReadonlySet<string>>(new Set());
export const isLayingOut = signal(false);

/** Whether anything but the story decided where somebody is. */
export const isRearranged = computed(
  () => layout.value !== null || moved.value.size > 0 || pins.value.size > 0,
);

/** As the file opened, whatever part of it is told yet. */
const firstLayout = computed<Layout | null>(() => {
  const open = axis.value;
  if (open === null) return null;
  const network = wholeNetwork(open.story);
  const isTied = (id: string) => network.hasNode(id) && network.degree(id) > 0;
  const tied = [...open.positions].filter(([id]) => isTied(id));
  return { positions: open.positions, frame: frameOf(tied.map(([, point]) => point)) };
});

const aloneInStory = computed<ReadonlySet<string>>(() => {
  const open = axis.value;
  if (open === null) return new Set();
  const network = wholeNetwork(open.story);
  return new Set(network.filterNodes((id) => network.degree(id) === 0));
});

/** Where the characters are. Depends on no scene and no filter: only a hand or a new layout moves anybody. */
export const arrangement = computed<Arrangement | null>(() => {
  const base = layout.value ?? firstLayout.value;
  if (base === null) return null;
  return {
    positions: new Map([...base.positions, ...moved.value]),
    frame: base.frame,
    alone: new Set([...aloneInStory.value].filter((id) => !moved.value.has(id))),
  };
});

/** Puts somebody somewhere and pins them there. */
export function moveCharacter(id: string, to: Point): void {
  batch(() => {
    moved.value = new Map([...moved.value, [id, to]]);
    pins.value = new Set([...pins.value, id]);
  });
}

export function togglePin(id: string): void {
  const next = new Set(pins.value);
  if (!next.delete(id)) next.add(id);
  pins.value = next;
}

export function unpinAll(): void {
  pins.value = new Set();
}

/** Everybody back to where the story opened with them. */
export function resetArrangement(): void {
  batch(() => {
    layout.value = null;
    moved.value = new Map();
    pins.value = new Set();
  });
}

/** Lays out anew who is shown, by the ties shown, but over the whole story. The pinned stay, and so do those left out. */
export async function layOutAgain(): Promise<void> {
  const [open, now] = [reading.value, arrangement.value];
  if (open === null || now === null || isLayingOut.value) return;
  const question = { ...networkQuestion.value, scenes: null };
  const { network } = askNetwork(open.story, question, open.communities);
  for (const id of network.nodes()) if (network.degree(id) === 0) network.dropNode(id);
  const pinned = new Map(
    [...now.positions].filter(([id]) => pins.value.has(id) && network.hasNode(id)),
  );
  isLayingOut.value = true;
  try {
    const found = await layOutNetwork({ network: packNetwork(network), pins: pinned });
    if (reading.value?.story !== open.story) return;
    const keepsFrame = pinned.size > 0 || found.size === 0;
    batch(() => {
      layout.value = {
        positions: new Map([...now.positions, ...found]),
        frame: keepsFrame ? now.frame : frameOf(found.values()),
      };
      moved.value = new Map([...moved.value].filter(([id]) => !found.has(id)));
    });
  } catch {
    showError("The network could not be laid out.");
  } finally {
    isLayingOut.value = false;
  }
}
