import { computed } from "@preact/signals";
import { measureCharacters } from "../../graph/measure-characters.ts";
import { buildNetwork, type EdgeAttributes, type Network } from "../../graph/network.ts";
import { heaviestTie as heaviestOf } from "../../graph/network-question.ts";
import { pathBetween } from "../../graph/path-between.ts";
import { tieConfidences } from "../../graph/tie-confidence.ts";
import { tieId } from "../../view/network-edges.ts";
import { type NetworkPicture, pictureNetwork, type Sizes } from "../../view/network-picture.ts";
import { PALETTES } from "../../view/palette.ts";
import { arrangement, pins } from "./arrangement.ts";
import { cast } from "./cast.ts";
import { found } from "./found.ts";
import {
  directed,
  KINDS,
  pathFrom,
  pathMeasure,
  pathTo,
  shownWeights,
  sizeMeasure,
} from "./network-question.ts";
import { reading } from "./reading.ts";
import { networkAnswer, shownNetwork } from "./shown-network.ts";
import { theme } from "./theme.ts";
import { sceneRange } from "./time.ts";

/** Ties of all kinds over the whole story: what the picture has marks for. */
const wholeNetwork = computed<Network | null>(
  () => reading.value && buildNetwork(reading.value.story, { kinds: KINDS, scenes: null }),
);

/** The story's heaviest tie of the kinds shown: widths keep their meaning while time moves. */
export const heaviestTie = computed(() =>
  reading.value === null ? 0 : heaviestOf(reading.value.story, shownWeights.value, directed.value),
);

/** Characters whom a filter leaves out. */
export const hiddenCharacters = computed<ReadonlySet<string>>(
  () => networkAnswer.value?.hidden ?? new Set(),
);

/** How many ties the backbone hides. */
export const beyondBackbone = computed(() => networkAnswer.value?.beyondBackbone ?? 0);

const sizes = computed<Sizes | null>(() => {
  const open = reading.value;
  if (open === null) return null;
  const measure = sizeMeasure.value;
  const whole = measureCharacters(open.story, measure, null);
  return {
    measure,
    shown: measureCharacters(open.story, measure, sceneRange.value),
    largest: Math.max(0, ...whole.values()),
  };
});

export const networkPicture = computed<NetworkPicture | null>(() => {
  const [open, whole, asked] = [reading.value, wholeNetwork.value, networkAnswer.value];
  const [measured, arranged] = [sizes.value, arrangement.value];
  if (open === null || whole === null || asked === null) return null;
  if (measured === null || arranged === null) return null;
  return pictureNetwork({
    file: found.value ?? open,
    whole,
    answer: asked,
    weights: shownWeights.value,
    directed: directed.value,
    heaviest: heaviestTie.value,
    confidences: tieConfidences(open.story),
    sizes: measured,
    arrangement: arranged,
    pins: pins.value,
    communities: open.communities,
    colors: new Map(cast.value.map(({ id, color }) => [id, color])),
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

/** The way between the two who were chosen; `null` when nobody is, or none leads there. */
export const path = computed<readonly string[] | null>(() => {
  const [network, from, to] = [shownNetwork.value, pathFrom.value, pathTo.value];
  if (network === null || from === null || to === null || from === to) return null;
  return pathBetween(network, from, to, pathMeasure.value);
});

/** The ties of the path, as the picture keys them. */
export const pathTies = computed<ReadonlySet<string>>(() => {
  const network = shownNetwork.value;
  const steps = path.value ?? [];
  return new Set(
    steps.slice(1).flatMap((to, index) => {
      const edge = network?.edge(steps[index], to);
      if (network === null || edge === undefined) return [];
      const [source, target] = network.extremities(edge);
      return [tieId(source, target)];
    }),
  );
});
