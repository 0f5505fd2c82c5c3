import { at } from "../../util/at.ts";
import type { StorylineOrders } from "./crossings.ts";
import { type Gaps, type Lines, linesOf } from "./lines.ts";
import { type Pushes, pushDown } from "./push-down.ts";
import type { StorylineSlices } from "./slices.ts";
import { straightenMore } from "./straighten-more.ts";

export interface Alignment {
  /** Level lines run straight from the slice before: `level[slice * characters + character]` is 1. */
  readonly level: Uint8Array;
  /** How high the picture may be, in the unit of the gaps. */
  readonly height: number;
}

/** Points looked at, see `straightenMore`. */
const EFFORT = 600_000;

/** How much higher than its fullest slice a picture may become, so that lines need not bend. */
const SLACK = 1.35;

/**
 * Chooses which lines run straight from slice to slice: as many as keep their order (a longest increasing subsequence of
 * each pair of slices), less those that would tear a session wider than it may be or make the picture higher than it may
 * be. Each of those conditions is a least distance between two points of lines, so a chain of them that is too long
 * shows which lines to bend: one of those it runs along.
 */
export function alignLines(
  slices: StorylineSlices,
  orders: StorylineOrders,
  gaps: Gaps,
  effort: number = EFFORT,
): Alignment {
  const lines = linesOf(slices, orders, gaps);
  const level = new Uint8Array(lines.y.length);
  for (let slice = 1; slice < lines.slices; slice++) keepOrder(lines, slice, level);
  const height = SLACK * Math.max(0, ...orders.map((_, slice) => leastHeight(lines, slice)));
  const blame = new Int32Array(level.length);
  for (let bent = 0; bent <= level.length; bent++) {
    const pushes = pushDown(lines, level, height);
    if (pushes.tooLow < 0) break;
    const worst = mostBlamed(lines, level, pushes, blame);
    if (worst < 0) break;
    level[worst] = 0;
  }
  return { level: straightenMore(lines, level, height, effort), height };
}

function leastHeight({ orders, gapAbove }: Lines, slice: number): number {
  return (orders[slice] ?? []).reduce((sum, _, place) => sum + gapAbove(slice, place), 0);
}

/** One line more is worth any steadiness. */
const KEPT = 1000;

interface Step {
  readonly who: number;
  readonly before: number;
  readonly place: number;
}

/** Marks the largest set of lines that keeps its order; among those as large, one that keeps sessions as they are. */
function keepOrder(lines: Lines, slice: number, level: Uint8Array): void {
  const { characters, orders, placeOf } = lines;
  const steps = (orders[slice] ?? []).flatMap((who, place): Step[] => {
    const before = at(placeOf, (slice - 1) * characters + who);
    return before < 0 ? [] : [{ who, before, place }];
  });
  const value = steps.map(() => KEPT);
  const previous = steps.map(() => -1);
  for (const [index, step] of steps.entries()) {
    for (const [other, upper] of steps.slice(0, index).entries()) {
      if (upper.before > step.before) continue;
      const total = at(value, other) + KEPT + (isSteady(lines, slice, upper, step) ? 1 : 0);
      if (total <= at(value, index)) continue;
      value[index] = total;
      previous[index] = other;
    }
  }
  for (let index = value.indexOf(Math.max(0, ...value)); index >= 0; index = at(previous, index)) {
    level[slice * characters + (steps[index]?.who ?? 0)] = 1;
  }
}

/** Whether two stand directly below each other in both slices, by the same gap. */
function isSteady({ gapAbove }: Lines, slice: number, upper: Step, lower: Step): boolean {
  return (
    upper.place + 1 === lower.place &&
    upper.before + 1 === lower.before &&
    gapAbove(slice, lower.place) === gapAbove(slice - 1, lower.before)
  );
}

/** Follows the chain back from what was pushed too low; of the straight stretches it ran along, the most often met. */
function mostBlamed(
  { characters }: Lines,
  level: Uint8Array,
  { by, tooLow }: Pushes,
  blame: Int32Array,
): number {
  const seen = new Set<number>();
  let worst = -1;
  for (let point = tooLow; point >= 0 && !seen.has(point); point = at(by, point)) {
    seen.add(point);
    const cause = at(by, point);
    if (Math.abs(cause - point) !== characters || cause < 0) continue;
    const later = Math.max(point, cause);
    if (level[later] === 0) continue;
    blame[later] = at(blame, later) + 1;
    if (worst < 0 || at(blame, later) > at(blame, worst)) worst = later;
  }
  return worst;
}
