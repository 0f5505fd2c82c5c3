import { createBoxIndex } from "./box-index.ts";
import { type Box, isInside } from "./geometry.ts";
import { createInkMap, type Ink } from "./ink-map.ts";

/** A disc that wants a label. Pixels, y down. */
export interface LabelRequest {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Of the label's box. */
  readonly width: number;
  readonly height: number;
  /** Of two labels that want the same room, the more important gets it. */
  readonly importance: number;
}

/** Where a label goes. `side` says on which side of its disc it stands. */
export interface PlacedLabel {
  readonly id: string;
  readonly box: Box;
  readonly side: LabelSide;
}

export type LabelSide = "right" | "left" | "above" | "below" | "corner";

const GAP = 3;

/**
 * Places as many labels as find room, the important first: right of its disc, else below, above, left, or at a corner.
 * A label stays inside `bounds`, and overlaps neither another label nor a disc, its own included. It may cover lines,
 * but of the places that are free it takes the one that covers the least of them.
 *
 * @param lines spots along what is drawn as lines.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  bounds: Box,
  lines: readonly Ink[] = [],
): readonly PlacedLabel[] {
  const inkIn = createInkMap(lines);
  const taken = createBoxIndex();
  for (const { x, y, radius } of requests) {
    taken.add({ x0: x - radius, y0: y - radius, x1: x + radius, y1: y + radius });
  }
  const order = [...requests].sort((a, b) => b.importance - a.importance || (a.id < b.id ? -1 : 1));
  const placed: PlacedLabel[] = [];
  for (const request of order) {
    const free = candidates(request).filter(
      ({ box }) => isInside(box, bounds) && !taken.overlaps(box),
    );
    const best = leastBy(free, ({ box, reluctance }) => inkIn(box) + reluctance);
    if (best === null) continue;
    const { box, side } = best;
    taken.add(box);
    placed.push({ id: request.id, box, side });
  }
  return placed;
}

function leastBy<T>(values: readonly T[], cost: (value: T) => number): T | null {
  let least: { readonly value: T; readonly cost: number } | null = null;
  for (const value of values) {
    const own = cost(value);
    if (least === null || own < least.cost) least = { value, cost: own };
  }
  return least?.value ?? null;
}

interface Candidate extends Omit<PlacedLabel, "id"> {
  /** As much ink as a place is worth more than the first one. */
  readonly reluctance: number;
}

function candidates({ x, y, radius, width, height }: LabelRequest): readonly Candidate[] {
  const beside = radius + GAP;
  const diagonal = radius * Math.SQRT1_2 + GAP;
  const at = (side: LabelSide, reluctance: number, x0: number, y0: number): Candidate => ({
    side,
    reluctance,
    box: { x0, y0, x1: x0 + width, y1: y0 + height },
  });
  const [middleX, middleY] = [x - width / 2, y - height / 2];
  return [
    at("right", 0, x + beside, middleY),
    at("below", 3, middleX, y + beside),
    at("above", 3, middleX, y - beside - height),
    at("left", 2, x - beside - width, middleY),
    at("corner", 4, x + diagonal, y + diagonal),
    at("corner", 4, x + diagonal, y - diagonal - height),
    at("corner", 5, x - diagonal - width, y + diagonal),
    at("corner", 5, x - diagonal - width, y - diagonal - height),
  ];
}
