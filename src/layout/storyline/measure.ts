import type { StorylinePositions } from "./compact.ts";
import { countCrossings, type StorylineOrders } from "./crossings.ts";
import type { StorylineSlices } from "./slices.ts";

export interface StorylineMeasures {
  readonly crossings: number;
  /** Steps between two consecutive slices in which a line of both does not stay level. */
  readonly wiggles: number;
  /** From the highest line to the lowest, in the unit of the gaps. */
  readonly height: number;
  /** Share of the picture, time by height, that no line's own height (`lineHeight`) fills; 0 to 1. */
  readonly whiteSpace: number;
}

const LEVEL = 1e-6;

export function measureStoryline(
  { slices }: StorylineSlices,
  orders: StorylineOrders,
  positions: StorylinePositions,
  lineHeight: number,
): StorylineMeasures {
  const height = Math.max(0, ...positions.flat());
  let area = 0;
  let inked = 0;
  for (const [index, { start, end }] of slices.entries()) {
    area += (end - start) * (height + lineHeight);
    inked += (end - start) * lineHeight * (orders[index]?.length ?? 0);
  }
  return {
    crossings: countCrossings(orders),
    wiggles: countWiggles(orders, positions),
    height,
    whiteSpace: area === 0 ? 0 : 1 - inked / area,
  };
}

function countWiggles(orders: StorylineOrders, positions: StorylinePositions): number {
  let wiggles = 0;
  let before = new Map<number, number>();
  for (const [slice, order] of orders.entries()) {
    const now = new Map(order.map((who, place) => [who, positions[slice]?.[place] ?? 0]));
    for (const [who, y] of now) if (Math.abs((before.get(who) ?? y) - y) > LEVEL) wiggles++;
    before = now;
  }
  return wiggles;
}
