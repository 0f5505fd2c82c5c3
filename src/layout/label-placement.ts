import { type BoxIndex, createBoxIndex } from "./box-index.ts";
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

type LabelSide = "right" | "left" | "above" | "below";

/** Pixels between a disc and its own label, and between it and any other. */
const GAP = 4;
const TIGHT_GAP = 2;
const CLEARANCE = 2;
/** So many of the most important rather stand off their disc, or over a lesser one, than go without a name. */
const MAIN = 20;
const FAR_GAP = 12;

/**
 * Places as many labels as find room, the important first: right of its disc, else left, below or above, and where that
 * is taken, shifted along that side.
 * A label stays inside `bounds`, and overlaps neither another label nor a disc, its own included; only a main
 * character's that finds no room else may lie over discs of minor ones. It may cover lines, but of the places that are
 * free it takes the one that covers the least of them.
 *
 * @param lines spots along what is drawn as lines.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  bounds: Box,
  lines: readonly Ink[] = [],
): readonly PlacedLabel[] {
  const inkIn = createInkMap(lines);
  const order = [...requests].sort((a, b) => b.importance - a.importance || (a.id < b.id ? -1 : 1));
  const discs = createBoxIndex();
  const mainDiscs = createBoxIndex();
  for (const [rank, { x, y, radius }] of order.entries()) {
    const reach = radius + CLEARANCE;
    const box = { x0: x - reach, y0: y - reach, x1: x + reach, y1: y + reach };
    discs.add(box);
    if (rank < MAIN) mainDiscs.add(box);
  }
  const labels = createBoxIndex();
  const placed: PlacedLabel[] = [];
  const isFree = (box: Box, kept: BoxIndex) =>
    isInside(box, bounds) && !labels.overlaps(box) && !kept.overlaps(box);
  const bestAt = (request: LabelRequest, distance: number, kept = discs) => {
    let best: { readonly candidate: Candidate; readonly cost: number } | null = null;
    for (const candidate of candidates(request, distance)) {
      // They come the most willing first, and ink only adds to that.
      if (best !== null && candidate.reluctance >= best.cost) break;
      if (!isFree(candidate.box, kept)) continue;
      const cost = inkIn(candidate.box) + candidate.reluctance;
      if (best === null || cost < best.cost) best = { candidate, cost };
    }
    return best?.candidate ?? null;
  };
  for (const [rank, request] of order.entries()) {
    const isMain = rank < MAIN;
    const best =
      bestAt(request, GAP) ??
      bestAt(request, TIGHT_GAP) ??
      (isMain ? (bestAt(request, FAR_GAP) ?? bestAt(request, GAP, mainDiscs)) : null);
    if (best === null) continue;
    const { box, side } = best;
    labels.add(box);
    placed.push({ id: request.id, box, side });
  }
  return placed;
}

interface Candidate extends Omit<PlacedLabel, "id"> {
  /** As much ink as a place is worth more than the first one. */
  readonly reluctance: number;
}

function candidates(
  { x, y, radius, width, height }: LabelRequest,
  distance: number,
): readonly Candidate[] {
  const beside = radius + distance;
  const at = (
    side: LabelSide,
    reluctance: number,
    middleX: number,
    middleY: number,
  ): Candidate => ({
    side,
    reluctance,
    box: {
      x0: middleX - width / 2,
      y0: middleY - height / 2,
      x1: middleX + width / 2,
      y1: middleY + height / 2,
    },
  });
  const [across, down] = [beside + width / 2, beside + height / 2];
  return PLACES.map(({ side, shift, reluctance }) => {
    if (side === "right" || side === "left") {
      const slide = shift * (down - distance);
      return at(side, reluctance, side === "right" ? x + across : x - across, y + slide);
    }
    const slide = shift * (width / 2);
    return at(side, reluctance, x + slide, side === "below" ? y + down : y - down);
  });
}

/** How far a label slides along its side of the disc: from the middle to where its end passes the disc's middle. */
const SHIFTS = [0, 0.2, -0.2, 0.4, -0.4, 0.6, -0.6, 0.8, -0.8, 1, -1];

const SIDES: readonly (readonly [LabelSide, number])[] = [
  ["right", 0],
  ["left", 2],
  ["below", 3],
  ["above", 3],
];

/** All places beside a disc, the most willing first. */
const PLACES = SHIFTS.flatMap((shift, index) =>
  SIDES.map(([side, reluctance]) => ({ side, shift, reluctance: reluctance + index * 0.5 })),
).sort((a, b) => a.reluctance - b.reluctance);
