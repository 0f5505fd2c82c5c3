import { at } from "../../util/at.ts";
import type { Alignment } from "./align.ts";
import type { StorylineOrders } from "./crossings.ts";
import { type Gaps, type Lines, linesOf } from "./lines.ts";
import { pushDown } from "./push-down.ts";
import type { StorylineSlices } from "./slices.ts";

/** For each slice, the y of the characters of its order, from the top; 0 is the highest of the picture. */
export type StorylinePositions = readonly (readonly number[])[];

const PASSES = 60;
/** How strongly a line that bends pulls its two ends together, against members of a session closing up. */
const BEND = 0.6;
const CLOSE = 1;
/** Keeps what nothing else holds near the middle of the picture. */
const MIDDLE = 0.002;

/**
 * Gives every line its height. Straight stretches move as one: each in turn goes to where its bends are shortest and
 * its sessions closest, as far as its neighbours let it, until they have settled (projected Gauss-Seidel).
 */
export function compactLines(
  slices: StorylineSlices,
  orders: StorylineOrders,
  { level, height }: Alignment,
  gaps: Gaps,
): StorylinePositions {
  const lines = linesOf(slices, orders, gaps);
  pushDown(lines, level, Number.POSITIVE_INFINITY);
  const stretches = stretchesOf(lines, level);
  for (let pass = 0; pass < PASSES; pass++) {
    for (const stretch of stretches) settle(lines, stretch, height);
    stretches.reverse();
  }
  const top = Math.min(...orders.flatMap((order, slice) => yOf(lines, slice, order)));
  return orders.map((order, slice) => yOf(lines, slice, order).map((y) => y - top));
}

function yOf({ characters, y }: Lines, slice: number, order: readonly number[]): number[] {
  return order.map((who) => at(y, slice * characters + who));
}

/** A line from the slice `first` to `last`, level all along. */
interface Stretch {
  readonly who: number;
  readonly first: number;
  readonly last: number;
}

function stretchesOf({ characters, slices, placeOf }: Lines, level: Uint8Array): Stretch[] {
  const stretches: Stretch[] = [];
  for (let slice = 0; slice < slices; slice++) {
    for (let who = 0; who < characters; who++) {
      if (at(placeOf, slice * characters + who) < 0) continue;
      if (level[slice * characters + who] === 1) continue;
      let last = slice;
      while (last + 1 < slices && level[(last + 1) * characters + who] === 1) last++;
      stretches.push({ who, first: slice, last });
    }
  }
  return stretches;
}

/** How far a stretch may move, and where it would like to be: `pull / weight`. */
interface Reach {
  low: number;
  high: number;
  pull: number;
  weight: number;
}

function settle(lines: Lines, { who, first, last }: Stretch, height: number): void {
  const { characters, placeOf, y } = lines;
  const reach: Reach = { low: 0, high: height, pull: (MIDDLE * height) / 2, weight: MIDDLE };
  for (let slice = first; slice <= last; slice++) {
    const place = at(placeOf, slice * characters + who);
    limitBy(lines, reach, slice, place, -1);
    limitBy(lines, reach, slice, place, 1);
  }
  for (const beyond of [first - 1, last + 1]) {
    const point = beyond * characters + who;
    if (at(placeOf, point) >= 0) attract(reach, at(y, point), BEND);
  }
  const to = Math.min(reach.high, Math.max(reach.low, reach.pull / reach.weight));
  for (let slice = first; slice <= last; slice++) y[slice * characters + who] = to;
}

/** By the neighbour above (`side` -1) or below (1). */
function limitBy(lines: Lines, reach: Reach, slice: number, place: number, side: -1 | 1): void {
  const { characters, orders, gaps, y } = lines;
  const neighbour = orders[slice]?.[place + side];
  if (neighbour === undefined) return;
  const there = at(y, slice * characters + neighbour);
  const lower = side === -1 ? place : place + 1;
  const gap = lines.gapAbove(slice, lower);
  const joined = lines.isJoined(slice, lower);
  if (side === -1) {
    reach.low = Math.max(reach.low, there + gap);
    if (joined) reach.high = Math.min(reach.high, there + gaps.widest);
  } else {
    reach.high = Math.min(reach.high, there - gap);
    if (joined) reach.low = Math.max(reach.low, there - gaps.widest);
  }
  if (joined) attract(reach, there - side * gaps.inside, CLOSE);
}

function attract(reach: Reach, to: number, strength: number): void {
  reach.pull += to * strength;
  reach.weight += strength;
}
