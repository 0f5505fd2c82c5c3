import { type KindWeights, weighDirections } from "../graph/kind-weights.ts";
import type { EdgeAttributes, Network } from "../graph/network.ts";
import type { NetworkAnswer } from "../graph/network-question.ts";
import { confidenceOfTie, pairKey, type TieConfidence } from "../graph/tie-confidence.ts";
import { edgeWidth, tieOpacity } from "../layout/appearance.ts";
import { mix, parseHex } from "../layout/color.ts";
import type { Palette } from "./palette.ts";

/** A tie as the network draws it, or one of its two directions. */
export interface EdgeMark {
  readonly id: string;
  /** The tie that it is or is half of. */
  readonly tie: string;
  readonly source: string;
  readonly target: string;
  readonly weight: number;
  /** Pixels; 0 for a tie that the scenes or a filter leave out. */
  readonly width: number;
  readonly color: readonly [number, number, number];
}

export interface EdgeOptions {
  readonly whole: Network;
  readonly answer: NetworkAnswer;
  readonly weights: KindWeights;
  /** Whether each tie is two arrows: the lines that one says to the other. */
  readonly directed: boolean;
  /** The story's heaviest tie, or direction of one, of the kinds shown, whatever the scenes. */
  readonly heaviest: number;
  readonly confidences: ReadonlyMap<string, TieConfidence>;
  /** Of each character, as #rrggbb. */
  readonly colors: ReadonlyMap<string, string>;
  readonly palette: Palette;
}

/** Keys a tie as the network does: the character earlier in the cast comes first. */
export function tieId(source: string, target: string): string {
  return `${source} ${target}`;
}

/** Width is weight; the paler, the lighter or less sure; a colour is that of two of one community. */
export function pictureEdges(options: EdgeOptions): readonly EdgeMark[] {
  const { whole, answer, directed } = options;
  return whole.edges().flatMap((one) => {
    const [source, target] = whole.extremities(one);
    const edge = answer.network.edge(source, target);
    const facts = edge === undefined ? null : answer.network.getEdgeAttributes(edge);
    const mark = (from: string, to: string, weight: number): EdgeMark => ({
      id: tieId(from, to),
      tie: tieId(source, target),
      source: from,
      target: to,
      weight,
      ...look(options, from, to, weight, facts),
    });
    if (!directed) return [mark(source, target, facts?.weight ?? 0)];
    const [forward, backward] = facts === null ? [0, 0] : weighDirections(facts, options.weights);
    return [mark(source, target, forward), mark(target, source, backward)];
  });
}

function look(
  { heaviest, confidences, weights, colors, palette }: EdgeOptions,
  from: string,
  to: string,
  weight: number,
  facts: EdgeAttributes | null,
): Pick<EdgeMark, "width" | "color"> {
  if (facts === null || weight <= 0) return { width: 0, color: palette.paper };
  const [own, other] = [colors.get(from), colors.get(to)];
  const confidence = confidenceOfTie(confidences.get(pairKey(from, to)), {
    copresence: facts.copresence * weights.copresence,
    dialogue: (facts.forward + facts.backward) * weights.dialogue,
    reference: facts.reference * weights.reference,
  });
  const color = own !== undefined && own === other ? parseHex(own) : palette.tie;
  return {
    width: edgeWidth(weight, heaviest),
    color: mix(palette.paper, color, tieOpacity(weight, heaviest, confidence)),
  };
}
