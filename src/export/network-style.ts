import type { CharacterMeasure } from "../graph/measure-characters.ts";
import type { Network } from "../graph/network.ts";
import { communityColor, discScale, nodeRadius } from "../layout/appearance.ts";
import { communityShape, type Shape } from "../layout/community-shape.ts";
import { type EdgeStyling, type StyledEdge, styleEdges } from "./network-edges.ts";
import { plainText } from "./xml.ts";

export interface StyledNode {
  readonly id: string;
  readonly name: string;
  /** Pixels. */
  readonly radius: number;
  readonly community: number;
  readonly shape: Shape;
  readonly color: string;
  /** Present in the range; else drawn as a faint outline. */
  readonly present: boolean;
  /** Not on the path that is shown. */
  readonly stepsBack: boolean;
  /** Of the range, in which they are present. */
  readonly scenes: number;
  /** Place in the cast, from 0. */
  readonly rank: number;
  /** Larger is labelled first. */
  readonly importance: number;
}

/** All that can be said of the picture before anything has a place in it. */
export interface StyledNetwork {
  readonly nodes: readonly StyledNode[];
  /** The lightest first, as they are drawn. */
  readonly edges: readonly StyledEdge[];
  /** Names of the visible characters who are tied to nobody in the whole story: told, not drawn. */
  readonly alone: readonly string[];
  readonly measure: CharacterMeasure;
  readonly directed: boolean;
  /** Of the whole story, so that a slice's sizes compare with those of any other slice. */
  readonly largest: number;
  readonly mostWeight: number;
  /** By how much the large discs are smaller than in a story of few; see `discScale`. */
  readonly scale: number;
}

export interface NetworkStyling extends EdgeStyling {
  readonly whole: Network;
  readonly communities: ReadonlyMap<string, number>;
  readonly measure: CharacterMeasure;
  /** In the range. */
  readonly sizes: ReadonlyMap<string, number>;
  /** Of the whole story. */
  readonly largest: number;
}

/** Decides size, shape and colour of everything in the picture, on scales of the whole story. */
export function styleNetwork(styling: NetworkStyling): StyledNetwork {
  const { whole, visible, measure, directed, largest, mostWeight } = styling;
  const scale = discScale(whole.filterNodes((id) => isDrawn(whole, id)).length);
  return {
    nodes: styleNodes(styling, scale),
    edges: styleEdges(styling),
    alone: [...visible]
      .filter((id) => !isDrawn(whole, id))
      .map((id) => plainText(whole.getNodeAttribute(id, "name"))),
    measure,
    directed,
    largest,
    mostWeight,
    scale,
  };
}

function styleNodes(styling: NetworkStyling, scale: number): readonly StyledNode[] {
  const { whole, network, communities, visible, sizes, largest, path } = styling;
  const drawn = network.filterNodes((id) => visible.has(id) && isDrawn(whole, id));
  return drawn.map((id) => {
    const { name, rank, scenes } = network.getNodeAttributes(id);
    const community = communities.get(id) ?? -1;
    const present = scenes > 0 || network.degree(id) > 0;
    const size = sizes.get(id) ?? 0;
    return {
      id,
      name: plainText(name),
      radius: nodeRadius(present ? size : 0, largest, scale),
      community,
      shape: communityShape(community),
      color: communityColor(community, "light"),
      present,
      stepsBack: path !== null && !path.includes(id),
      scenes,
      rank,
      importance: (path?.includes(id) ? 1e9 : 0) + (present ? 1e6 : 0) + size * 1000 - rank,
    };
  });
}

/** Discs without a line take room from those who have one; where nobody has one, they are the picture. */
function isDrawn(whole: Network, id: string): boolean {
  return whole.degree(id) > 0 || whole.size === 0;
}
