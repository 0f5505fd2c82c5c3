import { mix } from "../layout/color.ts";
import {
  type EdgeLook,
  type Emphasis,
  edgeLook,
  type NodeLook,
  nodeLook,
} from "./network-appearance.ts";
import type { NetworkPicture } from "./network-picture.ts";
import type { Palette } from "./palette.ts";

export interface NetworkData {
  readonly picture: NetworkPicture;
  readonly emphasis: Emphasis;
  readonly palette: Palette;
}

/** How each character and tie looks at one moment, by id. */
export interface Looks {
  readonly nodes: ReadonlyMap<string, NodeLook>;
  readonly edges: ReadonlyMap<string, EdgeLook>;
}

export function looksOf({ picture, emphasis, palette }: NetworkData): Looks {
  return {
    nodes: new Map(picture.nodes.map((mark) => [mark.id, nodeLook(mark, emphasis, palette)])),
    edges: new Map(picture.edges.map((mark) => [mark.id, edgeLook(mark, emphasis, palette)])),
  };
}

/** Looks on the way from one moment to another: `before` at 0, `after` at 1. */
export function looksBetween(before: Looks, after: Looks, share: number): Looks {
  if (share >= 1) return after;
  return {
    nodes: blend(before.nodes, after.nodes, share),
    edges: blend(before.edges, after.edges, share),
  };
}

function blend<Look extends EdgeLook>(
  before: ReadonlyMap<string, Look>,
  after: ReadonlyMap<string, Look>,
  share: number,
): ReadonlyMap<string, Look> {
  const blended = new Map<string, Look>();
  for (const [id, look] of after) {
    const from = before.get(id) ?? look;
    const size = from.size + (look.size - from.size) * share;
    blended.set(id, { ...look, size, color: mix(from.color, look.color, share) });
  }
  return blended;
}
