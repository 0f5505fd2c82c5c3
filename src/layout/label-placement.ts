import { createBoxIndex } from "./box-index.ts";
import { type Box, isInside } from "./geometry.ts";

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
 * A label stays inside `bounds`, and overlaps neither another label nor a disc, its own included.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  bounds: Box,
): readonly PlacedLabel[] {
  const taken = createBoxIndex();
  for (const { x, y, radius } of requests) {
    taken.add({ x0: x - radius, y0: y - radius, x1: x + radius, y1: y + radius });
  }
  const order = [...requests].sort((a, b) => b.importance - a.importance || (a.id < b.id ? -1 : 1));
  const placed: PlacedLabel[] = [];
  for (const request of order) {
    const found = candidates(request).find(
      ({ box }) => isInside(box, bounds) && !taken.overlaps(box),
    );
    if (found === undefined) continue;
    taken.add(found.box);
    placed.push({ id: request.id, ...found });
  }
  return placed;
}

type Candidate = Omit<PlacedLabel, "id">;

function candidates({ x, y, radius, width, height }: LabelRequest): readonly Candidate[] {
  const beside = radius + GAP;
  const diagonal = radius * Math.SQRT1_2 + GAP;
  const at = (side: LabelSide, x0: number, y0: number): Candidate => ({
    side,
    box: { x0, y0, x1: x0 + width, y1: y0 + height },
  });
  return [
    at("right", x + beside, y - height / 2),
    at("below", x - width / 2, y + beside),
    at("above", x - width / 2, y - beside - height),
    at("left", x - beside - width, y - height / 2),
    at("corner", x + diagonal, y + diagonal),
    at("corner", x + diagonal, y - diagonal - height),
    at("corner", x - diagonal - width, y + diagonal),
    at("corner", x - diagonal - width, y - diagonal - height),
  ];
}
