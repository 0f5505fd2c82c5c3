import { computed, signal } from "@preact/signals";
import { buildNetwork, type EdgeAttributes, type Network } from "../../graph/network.ts";
import type { Emphasis } from "../../view/network-appearance.ts";
import { type NetworkPicture, pictureNetwork, tieId } from "../../view/network-picture.ts";
import { PALETTES } from "../../view/palette.ts";
import { cast } from "./cast.ts";
import { reading } from "./reading.ts";
import { hoveredCharacter, hoveredTie, selection } from "./selection.ts";
import { ALL_KINDS, kinds, shownNetwork } from "./shown-network.ts";
import { theme } from "./theme.ts";

/** Ties lighter than this are left out. */
export const minimumWeight = signal(1);

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

/** The ties shown, heaviest first, and of two alike the one of the more prominent first. */
export const ties = computed<readonly TieFacts[]>(() => {
  const network = shownNetwork.value;
  if (network === null) return [];
  return network
    .mapEdges((_edge, facts, source, target) => ({ ...facts, source, target }))
    .filter(({ weight }) => weight >= minimumWeight.value)
    .sort(
      (a, b) =>
        b.weight - a.weight ||
        rankOf(network, a.source) - rankOf(network, b.source) ||
        rankOf(network, a.target) - rankOf(network, b.target),
    );
});

function rankOf(network: Network, id: string): number {
  return network.getNodeAttribute(id, "rank");
}

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
