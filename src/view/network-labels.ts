import { createBoxIndex } from "../layout/box-index.ts";
import { type Box, isOverlapping } from "../layout/geometry.ts";
import type { Ink } from "../layout/ink-map.ts";
import { placeLabels } from "../layout/label-placement.ts";
import { textWidth } from "../layout/text-width.ts";
import type { NodeLook } from "./network-appearance.ts";

/** A character on the screen. Pixels, y down. */
export interface ScreenNode {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** From its middle to its farthest corner. */
  readonly reach?: number;
  readonly importance: number;
  readonly label: NodeLook["label"];
  readonly ringed: boolean;
  readonly pinned: boolean;
}

export interface ScreenTie {
  readonly from: ScreenNode;
  readonly to: ScreenNode;
  /** Pixels. */
  readonly width: number;
}

export interface ScreenNetwork {
  readonly nodes: readonly ScreenNode[];
  readonly ties: readonly ScreenTie[];
  readonly width: number;
  readonly height: number;
}

/** Where names go, by character. */
export type LabelBoxes = ReadonlyMap<string, Box>;

export const FONT_SIZE = 13;
const LINE = 17;
const MARGIN = 6;
/** Bold is so much wider than the table of widths says, and every label leaves as much air. */
const AIR = 1.06;

/** Decides where the names go, none over another. */
export function placeNames({ nodes, ties, width, height }: ScreenNetwork): LabelBoxes {
  const bounds = { x0: MARGIN, y0: MARGIN, x1: width - MARGIN, y1: height - MARGIN };
  const near = nodes.filter(
    ({ x, y, radius }) => radius > 0 && x > -200 && x < width + 200 && y > -40 && y < height + 40,
  );
  const placed = placeLabels(requests(near), bounds, inkOf(ties));
  return new Map(placed.map(({ id, box }) => [id, box]));
}

/**
 * Gives those who are looked at a name where they have no room: others give up theirs for it. Else what the reader looks
 * at changes how names are drawn, never where: nothing jumps under the pointer.
 */
export function nameLooked(
  placed: LabelBoxes,
  { nodes, width, height }: Omit<ScreenNetwork, "ties">,
): LabelBoxes {
  const looked = nodes.filter(({ ringed, label, radius }) => {
    return ringed && label === "strong" && radius > 0;
  });
  if (looked.every(({ id }) => placed.has(id))) return placed;
  const bounds = { x0: MARGIN, y0: MARGIN, x1: width - MARGIN, y1: height - MARGIN };
  const boxes = new Map(placed);
  for (const node of looked) {
    if (boxes.has(node.id)) continue;
    const others = looked.flatMap(({ id }) => boxes.get(id) ?? []);
    const own = besides(
      node,
      [...others, ...looked.filter((one) => one !== node).map(around)],
      bounds,
    );
    for (const [id, box] of boxes) if (isOverlapping(box, own)) boxes.delete(id);
    boxes.set(node.id, own);
  }
  return boxes;
}

/**
 * Takes the names along with their characters, as while the picture moves, when there is no time to place them anew:
 * those that would come to lie over a more important one are left out.
 */
export function carryNames(
  boxes: LabelBoxes,
  before: ReadonlyMap<string, ScreenNode>,
  nodes: readonly ScreenNode[],
): LabelBoxes {
  const taken = createBoxIndex();
  const carried = new Map<string, Box>();
  for (const { id, x, y } of [...nodes].sort((a, b) => b.importance - a.importance)) {
    const [box, old] = [boxes.get(id), before.get(id)];
    if (box === undefined || old === undefined) continue;
    const [dx, dy] = [x - old.x, y - old.y];
    const moved = { x0: box.x0 + dx, y0: box.y0 + dy, x1: box.x1 + dx, y1: box.y1 + dy };
    if (taken.overlaps(moved)) continue;
    taken.add(moved);
    carried.set(id, moved);
  }
  return carried;
}

/** A disc without a name still keeps the names of others off it. */
function requests(nodes: readonly ScreenNode[]) {
  return nodes.map(({ id, name, x, y, radius, importance, label }) => {
    const width = label === "none" ? Number.POSITIVE_INFINITY : textWidth(name, FONT_SIZE) * AIR;
    return { id, x, y, radius, width, height: LINE, importance };
  });
}

/** Pixels between the spots that stand for a line. */
const SPOT_DISTANCE = 9;
/** With more ties than this there is no place without one. */
export const MOST_INKED = 200;

function inkOf(ties: readonly ScreenTie[]): readonly Ink[] {
  if (ties.length > MOST_INKED) return [];
  return ties.flatMap(({ from, to, width }) => {
    const count = Math.max(2, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / SPOT_DISTANCE));
    return Array.from({ length: count }, (_, index) => {
      const share = (index + 0.5) / count;
      const x = from.x + (to.x - from.x) * share;
      return { x, y: from.y + (to.y - from.y) * share, weight: 0.5 + width / 4 };
    });
  });
}

/** Where the name of one who is looked at goes when there is no room left: over what steps back. */
function besides(node: ScreenNode, taken: readonly Box[], bounds: Box): Box {
  const width = textWidth(node.name, FONT_SIZE) * AIR;
  const at = (left: number, middle: number): Box => {
    const x0 = Math.max(bounds.x0, Math.min(left, bounds.x1 - width));
    return { x0, y0: middle - LINE / 2, x1: x0 + width, y1: middle + LINE / 2 };
  };
  const { x, y, radius } = node;
  const away = radius + 7;
  const right = at(x + away, y);
  const sides = [
    right,
    at(x - away - width, y),
    at(x - width / 2, y + away + 5),
    at(x - width / 2, y - away - 5),
    at(x - width / 2, y + away + 5 + LINE),
    at(x - width / 2, y - away - 5 - LINE),
  ];
  return sides.find((box) => taken.every((other) => !isOverlapping(box, other))) ?? right;
}

function around({ x, y, radius }: ScreenNode): Box {
  return { x0: x - radius, y0: y - radius, x1: x + radius, y1: y + radius };
}
