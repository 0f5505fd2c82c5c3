import type { Network } from "../graph/network.ts";
import { communityColor, discScale, edgeWidth, nodeRadius } from "../layout/appearance.ts";
import { plainText } from "./xml.ts";

export interface StyledNode {
  readonly id: string;
  readonly name: string;
  /** Pixels. */
  readonly radius: number;
  readonly community: number;
  readonly color: string;
  /** Present in the range; else drawn as a faint ring. */
  readonly present: boolean;
  /** Of the range, in which they are present. */
  readonly scenes: number;
  /** Place in the cast, from 0. */
  readonly rank: number;
  /** Larger is labelled first. */
  readonly importance: number;
}

export interface StyledEdge {
  readonly source: string;
  readonly target: string;
  readonly weight: number;
  /** Pixels. */
  readonly width: number;
}

/** All that can be said of the picture before anything has a place in it. */
export interface StyledNetwork {
  readonly nodes: readonly StyledNode[];
  /** The lightest first, as they are drawn. */
  readonly edges: readonly StyledEdge[];
  /** Names of the visible characters who are tied to nobody in the whole story: told, not drawn. */
  readonly alone: readonly string[];
  /** Of the whole story, so that a slice's sizes compare with those of any other slice. */
  readonly mostScenes: number;
  readonly mostWeight: number;
  /** By how much the large discs are smaller than in a story of few; see `discScale`. */
  readonly scale: number;
}

export interface NetworkStyling {
  readonly whole: Network;
  /** The range's. */
  readonly network: Network;
  readonly communities: ReadonlyMap<string, number>;
  readonly visible: ReadonlySet<string>;
  readonly minimumWeight: number;
}

/** Decides size and colour of everything in the picture, on scales of the whole story. */
export function styleNetwork(styling: NetworkStyling): StyledNetwork {
  const { whole, network, visible, minimumWeight } = styling;
  const scale = discScale(whole.filterNodes((id) => isDrawn(whole, id)).length);
  const mostScenes = Math.max(0, ...whole.mapNodes((_, { scenes }) => scenes));
  const weights = [whole, network].flatMap((graph) => graph.mapEdges((_, { weight }) => weight));
  const mostWeight = weights.reduce((most, weight) => Math.max(most, weight), 0);
  const edges = network
    .mapEdges((_, { weight }, source, target): StyledEdge => {
      return { source, target, weight, width: edgeWidth(weight, mostWeight) };
    })
    .filter(({ source, target, weight }) => {
      return weight >= minimumWeight && visible.has(source) && visible.has(target);
    });
  return {
    nodes: styleNodes(styling, mostScenes, scale),
    edges: edges.sort((a, b) => a.weight - b.weight || compareEnds(a, b)),
    alone: [...visible]
      .filter((id) => !isDrawn(whole, id))
      .map((id) => plainText(whole.getNodeAttribute(id, "name"))),
    mostScenes,
    mostWeight,
    scale,
  };
}

function styleNodes(
  styling: NetworkStyling,
  mostScenes: number,
  scale: number,
): readonly StyledNode[] {
  const { whole, network, communities, visible } = styling;
  const drawn = network.filterNodes((id) => visible.has(id) && isDrawn(whole, id));
  return drawn.map((id) => {
    const { name, rank, scenes } = network.getNodeAttributes(id);
    const community = communities.get(id) ?? -1;
    const present = scenes > 0 || network.degree(id) > 0;
    return {
      id,
      name: plainText(name),
      radius: nodeRadius(present ? scenes : 0, mostScenes, scale),
      community,
      color: communityColor(community, "light"),
      present,
      scenes,
      rank,
      importance: (present ? 1e6 : 0) + scenes * 1000 - rank,
    };
  });
}

/** Discs without a line take room from those who have one; where nobody has one, they are the picture. */
function isDrawn(whole: Network, id: string): boolean {
  return whole.degree(id) > 0 || whole.size === 0;
}

function compareEnds(a: StyledEdge, b: StyledEdge): number {
  const [first, second] = [
    JSON.stringify([a.source, a.target]),
    JSON.stringify([b.source, b.target]),
  ];
  if (first === second) return 0;
  return first < second ? -1 : 1;
}
