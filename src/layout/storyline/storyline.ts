import { alignLines } from "./align.ts";
import { compactLines, type StorylinePositions } from "./compact.ts";
import { checkOrders, type StorylineOrders } from "./crossings.ts";
import type { Gaps } from "./lines.ts";
import { type OrderOptions, orderSlices } from "./order.ts";
import type { StorylineSlices } from "./slices.ts";

/** Where every line runs, free of any width: plain data that can be sent between threads. */
export interface StorylineLayout {
  /** Characters of each slice, from the top. */
  readonly orders: StorylineOrders;
  /** Their heights, in the unit of the gaps; 0 is the highest line of the picture. */
  readonly positions: StorylinePositions;
}

export interface StorylineOptions extends OrderOptions {
  readonly gaps?: Gaps;
}

/** In lines: a session's stand one apart, and two where that saves a bend; sessions stand two apart at least. */
export const STORYLINE_GAPS: Gaps = { inside: 1, widest: 2, outside: 2, alone: 2 };

/** For a story, where whoever is alone is away and drawn so, and which may be long. */
export const STORY_OPTIONS: StorylineOptions = {
  gaps: { inside: 1, widest: 1.6, outside: 1.6, alone: 1 },
  effort: 15_000_000,
};

/**
 * Lays storylines out, a stage after the other, each of which can be tested or replaced alone.
 *
 *     slices ─order→ orders ─align→ level lines ─compact→ positions ─(curves)→ paths
 *             crossings       wiggles              white space
 */
export function layoutStoryline(
  slices: StorylineSlices,
  options: StorylineOptions = {},
): StorylineLayout {
  const { gaps = STORYLINE_GAPS } = options;
  const orders = orderSlices(slices, options);
  checkOrders(slices, orders);
  const alignment = alignLines(slices, orders, gaps);
  return { orders, positions: compactLines(slices, orders, alignment, gaps) };
}
