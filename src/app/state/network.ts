import { computed, signal } from "@preact/signals";
import { buildNetwork, type EdgeAttributes, type Network } from "../../graph/network.ts";
import type { InteractionKind } from "../../story/story.ts";
import type { Emphasis } from "../../view/network-appearance.ts";
import { type NetworkPicture, pictureNetwork, tieId } from "../../view/network-picture.ts";
import { PALETTES } from "../../view/palette.ts";
import { cast } from "./cast.ts";
import { reading } from "./reading.ts";
import { hoveredCharacter, hoveredTie, selection } from "./selection.ts";
import { theme } from "./theme.ts";
import { sceneRange } from "./time.ts";

const ALL_KINDS: readonly InteractionKind[] = ["copresence", "dialogue", "reference"];

/** The kinds of interaction that make a tie; never none. */
export const kinds = signal<readonly InteractionKind[]>(["copresence", "dialogue"]);
/** Ties lighter than this are left out. */
export const minimumWeight = signal(1);

export function toggleKind(kind: InteractionKind): void {
  const next = ALL_KINDS.filter((one) => kinds.value.includes(one) !== (one === kind));
  if (next.length > 0) kinds.value = next;
}

/** Ties of all kinds over the whole story: what the picture has marks for. */
const wholeNetwork = computed<Network | null>(
  () => reading.value && buildNetwork(reading.value.story, { kinds: ALL_KINDS, scenes: null }),
);

/** The story's heaviest tie of the kinds shown: widths keep their meaning while time moves. */
export const heaviestTie = computed(() => {
  if (reading.value === null) return 0;
  const network = buildNetwork(reading.value.story, { kinds: kinds.value, scenes: null });
  return network.reduceEdges((most: number, _, { weight }) => Math.max(most, weight), 0);
});

/** The scenes and kinds shown. */
export const shownNetwork = computed<Network | null>(
  () =>
    reading.value &&
    buildNetwork(reading.value.story, { kinds: kinds.value, scenes: sceneRange.value }),
);

export const networkPicture = computed<NetworkPicture | null>(() => {
  const [open, whole, shown] = [reading.value, wholeNetwork.value, shownNetwork.value];
  if (open === null || whole === null || shown === null) return null;
  return pictureNetwork({
    whole,
    shown,
    heaviest: heaviestTie.value,
    positions: open.positions,
    colors: new Map(cast.value.map(({ id, color }) => [id, color])),
    minimumWeight: minimumWeight.value,
    palette: PALETTES[theme.value],
  });
});

export interface TieFacts extends EdgeAttributes {
  readonly source: string;
  readonly target: string;
}

/** The ties shown, heaviest first. */
export const ties = computed<readonly TieFacts[]>(() => {
  const network = shownNetwork.value;
  if (network === null) return [];
  return network
    .mapEdges((_edge, facts, source, target) => ({ ...facts, source, target }))
    .filter(({ weight }) => weight >= minimumWeight.value)
    .sort((a, b) => b.weight - a.weight);
});

export function tiesOf(id: string): readonly TieFacts[] {
  return ties.value.filter(({ source, target }) => source === id || target === id);
}

/** Who and what stands out: what the pointer is on, else what is selected. */
export const emphasis = computed<Emphasis>(() => {
  const chosen = selection.value;
  const under = hoveredTie.value === null ? [] : [hoveredTie.value];
  const id = hoveredCharacter.value ?? (chosen?.kind === "character" ? chosen.id : null);
  if (id !== null) return aroundCharacter(id);
  if (chosen?.kind === "tie") {
    const ends = new Set([chosen.source, chosen.target]);
    const own = tieId(chosen.source, chosen.target);
    return { lit: ends, ties: new Set([own, ...under]), ringed: ends };
  }
  return { lit: null, ties: new Set(under), ringed: new Set() };
});

function aroundCharacter(id: string): Emphasis {
  const own = tiesOf(id);
  return {
    lit: new Set([id, ...own.flatMap(({ source, target }) => [source, target])]),
    ties: new Set(own.map(({ source, target }) => tieId(source, target))),
    ringed: new Set([id]),
  };
}
