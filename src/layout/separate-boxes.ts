import type { Point } from "./geometry.ts";

export interface Extent {
  readonly width: number;
  readonly height: number;
}

const ROUNDS = 120;

/**
 * Moves boxes apart until none overlap or the rounds are over. Each overlapping pair is pushed along the axis that
 * frees it sooner, each box by half, so that neighbours stay neighbours.
 */
export function separateBoxes(
  middles: readonly Point[],
  extents: readonly Extent[],
): readonly Point[] {
  const xs = middles.map(({ x }) => x);
  const ys = middles.map(({ y }) => y);
  const widest = Math.max(0, ...extents.map(({ width }) => width));
  for (let round = 0; round < ROUNDS; round++) {
    if (!pushApart(xs, ys, extents, widest)) break;
  }
  return xs.map((x, index) => ({ x, y: ys[index] ?? 0 }));
}

/** One round over all pairs; whether any overlapped. */
function pushApart(
  xs: number[],
  ys: number[],
  extents: readonly Extent[],
  widest: number,
): boolean {
  const order = xs.map((_, index) => index);
  order.sort((a, b) => at(xs, a) - at(xs, b) || a - b);
  let moved = false;
  for (const [place, a] of order.entries()) {
    for (let next = place + 1; next < order.length; next++) {
      const b = order[next] ?? 0;
      if (at(xs, b) - at(xs, a) > widest * 1.5) break;
      if (pushPair(xs, ys, extents, a, b)) moved = true;
    }
  }
  return moved;
}

function pushPair(
  xs: number[],
  ys: number[],
  extents: readonly Extent[],
  a: number,
  b: number,
): boolean {
  const [first, second] = [extents[a], extents[b]];
  if (first === undefined || second === undefined) return false;
  const dx = at(xs, b) - at(xs, a);
  const dy = at(ys, b) - at(ys, a);
  const acrossX = (first.width + second.width) / 2 - Math.abs(dx);
  const acrossY = (first.height + second.height) / 2 - Math.abs(dy);
  if (acrossX <= 0 || acrossY <= 0) return false;
  if (acrossX < acrossY) {
    const push = (acrossX / 2) * (dx < 0 ? -1 : 1);
    xs[a] = at(xs, a) - push;
    xs[b] = at(xs, b) + push;
  } else {
    const push = (acrossY / 2) * (dy < 0 ? -1 : 1);
    ys[a] = at(ys, a) - push;
    ys[b] = at(ys, b) + push;
  }
  return true;
}

function at(values: readonly number[], index: number): number {
  return values[index] ?? 0;
}
