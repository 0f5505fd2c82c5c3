import { projectInto } from "../layout/fit.ts";
import type { Box, Point } from "../layout/geometry.ts";
import type { StyledEdge } from "./network-edges.ts";
import type { StyledNetwork, StyledNode } from "./network-style.ts";

/** Where the characters are, and what the picture's size is made for. */
export interface Positions {
  readonly positions: ReadonlyMap<string, Point>;
  readonly frame: Box;
}

export interface PictureNode extends StyledNode, Point {}

export interface PictureEdge extends Omit<StyledEdge, "source" | "target"> {
  readonly source: PictureNode;
  readonly target: PictureNode;
}

/** Everything in its place; pixels, y down. */
export interface NetworkPicture {
  readonly nodes: readonly PictureNode[];
  readonly edges: readonly PictureEdge[];
  readonly directed: boolean;
}

/**
 * Puts a network into an area of the picture.
 *
 * @param positions of all who are ever drawn, in the range or not.
 * @param frame what the scale is made for: the whole story's, so that nobody moves from one slice to the next.
 */
export function placeNetwork(
  { nodes, edges, directed }: StyledNetwork,
  { positions, frame }: Positions,
  area: Box,
): NetworkPicture {
  const { into } = projectInto(frame, roomForLabels(area));
  const placed = new Map<string, PictureNode>();
  for (const node of nodes) {
    const position = positions.get(node.id);
    if (position !== undefined) placed.set(node.id, { ...node, ...into(position) });
  }
  return {
    nodes: [...placed.values()],
    edges: edges.flatMap((edge) => {
      const source = placed.get(edge.source);
      const target = placed.get(edge.target);
      return source === undefined || target === undefined ? [] : [{ ...edge, source, target }];
    }),
    directed,
  };
}

/** Discs and the labels beside them reach past their middles; the most is kept free that leaves half the area. */
function roomForLabels({ x0, x1, y0, y1 }: Box): Box {
  const across = Math.min(70, (x1 - x0) / 4);
  const down = Math.min(30, (y1 - y0) / 4);
  return { x0: x0 + across, x1: x1 - across, y0: y0 + down, y1: y1 - down };
}
