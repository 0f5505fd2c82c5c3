import { fitInto } from "../layout/fit.ts";
import type { Box, Point } from "../layout/geometry.ts";
import type { StyledEdge, StyledNetwork, StyledNode } from "./network-style.ts";

export interface PictureNode extends StyledNode, Point {}

export interface PictureEdge extends Omit<StyledEdge, "source" | "target"> {
  readonly source: PictureNode;
  readonly target: PictureNode;
}

/** Everything in its place; pixels, y down. */
export interface NetworkPicture {
  readonly nodes: readonly PictureNode[];
  readonly edges: readonly PictureEdge[];
  readonly mostWeight: number;
}

/**
 * Puts a network into an area of the picture.
 *
 * @param positions of all who are ever drawn, in the range or not, so that the scale is that of the whole story.
 */
export function placeNetwork(
  { nodes, edges, mostWeight }: StyledNetwork,
  positions: ReadonlyMap<string, Point>,
  area: Box,
): NetworkPicture {
  const points = fitInto(positions, roomForLabels(area));
  const placed = new Map<string, PictureNode>();
  for (const node of nodes) {
    const point = points.get(node.id);
    if (point !== undefined) placed.set(node.id, { ...node, ...point });
  }
  return {
    nodes: [...placed.values()],
    edges: edges.flatMap((edge) => {
      const source = placed.get(edge.source);
      const target = placed.get(edge.target);
      return source === undefined || target === undefined ? [] : [{ ...edge, source, target }];
    }),
    mostWeight,
  };
}

/** Discs and the labels beside them reach past their middles; the most is kept free that leaves half the area. */
function roomForLabels({ x0, x1, y0, y1 }: Box): Box {
  const across = Math.min(70, (x1 - x0) / 4);
  const down = Math.min(30, (y1 - y0) / 4);
  return { x0: x0 + across, x1: x1 - across, y0: y0 + down, y1: y1 - down };
}
