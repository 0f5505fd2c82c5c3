import { type KindWeights, weighDirections } from "../graph/kind-weights.ts";
import type { EdgeAttributes, Network } from "../graph/network.ts";
import { confidenceOfTie, pairKey, type TieConfidence } from "../graph/tie-confidence.ts";
import { edgeWidth, tieOpacity } from "../layout/appearance.ts";

export interface StyledEdge {
  readonly source: string;
  readonly target: string;
  readonly weight: number;
  /** Pixels. */
  readonly width: number;
  /** 0 to 1. */
  readonly opacity: number;
  /** Part of the path that is shown. */
  readonly onPath: boolean;
}

export interface EdgeStyling {
  /** The range's. */
  readonly network: Network;
  readonly visible: ReadonlySet<string>;
  readonly weights: KindWeights;
  readonly directed: boolean;
  readonly confidences: ReadonlyMap<string, TieConfidence>;
  /** Of the whole story. */
  readonly mostWeight: number;
  /** From one character to another; `null` when none is shown. */
  readonly path: readonly string[] | null;
}

/** The ties, each as a line or as one arrow a direction, the lightest first and the path last. */
export function styleEdges(styling: EdgeStyling): readonly StyledEdge[] {
  const { network, visible, directed, weights } = styling;
  const edges = network.mapEdges((_, facts, source, target): readonly StyledEdge[] => {
    if (!visible.has(source) || !visible.has(target)) return [];
    const edge = (from: string, to: string, weight: number) =>
      styleEdge(styling, facts, from, to, weight);
    if (!directed) return [edge(source, target, facts.weight)];
    const [forward, backward] = weighDirections(facts, weights);
    const arrows = [edge(source, target, forward), edge(target, source, backward)];
    return arrows.filter(({ weight }) => weight > 0);
  });
  const order = (edge: StyledEdge) => (edge.onPath ? Number.MAX_VALUE : edge.weight);
  return edges.flat().sort((a, b) => order(a) - order(b) || compareEnds(a, b));
}

/** How faint the rest is while a path is shown. */
const STEPPED_BACK = 0.3;

function styleEdge(
  { weights, confidences, mostWeight, path }: EdgeStyling,
  { copresence, forward, backward, reference }: EdgeAttributes,
  source: string,
  target: string,
  weight: number,
): StyledEdge {
  const confidence = confidenceOfTie(confidences.get(pairKey(source, target)), {
    copresence: copresence * weights.copresence,
    dialogue: (forward + backward) * weights.dialogue,
    reference: reference * weights.reference,
  });
  const onPath = path !== null && isStep(path, source, target);
  const opacity = tieOpacity(weight, mostWeight, confidence);
  return {
    source,
    target,
    weight,
    width: edgeWidth(weight, mostWeight),
    opacity: path === null ? opacity : onPath ? 0.9 : opacity * STEPPED_BACK,
    onPath,
  };
}

function isStep(path: readonly string[], one: string, other: string): boolean {
  const place = path.indexOf(one);
  return place >= 0 && (path[place - 1] === other || path[place + 1] === other);
}

function compareEnds(a: StyledEdge, b: StyledEdge): number {
  const [first, second] = [
    JSON.stringify([a.source, a.target]),
    JSON.stringify([b.source, b.target]),
  ];
  if (first === second) return 0;
  return first < second ? -1 : 1;
}
