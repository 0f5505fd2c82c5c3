import type { Point } from "./geometry.ts";

export interface Extent {
  readonly width: number;
  readonly height: number;
}

const MOST_ROUNDS = 120;
/** Among more boxes than this there is less time for each. */
const MANY = 400;

/**
 * Moves boxes apart until none overlap or the rounds are over. Each overlapping pair is pushed along the axis that
 * frees it sooner, each box by half, so that neighbours stay neighbours. A fixed box stays, and whom it overlaps goes all
 * of the way.
 */
export function separateBoxes(
  middles: readonly Point[],
  extents: readonly Extent[],
  isFixed: (index: number) => boolean = () => false,
): readonly Point[] {
  const xs = middles.map(({ x }) => x);
  const ys = middles.map(({ y }) => y);
  const boxes: Boxes = { xs, ys, extents, isFixed };
  const rounds = MOST_ROUNDS * Math.min(1, MANY / middles.length);
  for (let round = 0; round < rounds; round++) {
    if (!pushApart(boxes)) break;
  }
  return xs.map((x, index) => ({ x, y: ys[index] ?? 0 }));
}

interface Boxes {
  /** Of the boxes' middles; changed in place. */
  readonly xs: number[];
  readonly ys: number[];
  readonly extents: readonly Extent[];
  readonly isFixed: (index: number) => boolean;
}

/** One round over all pairs; whether any overlapped. */
function pushApart(boxes: Boxes): boolean {
  const { xs, extents } = boxes;
  const widest = Math.max(0, ...extents.map(({ width }) => width));
  const order = xs.map((_, index) => index);
  order.sort((a, b) => at(xs, a) - at(xs, b) || a - b);
  let moved = false;
  for (const [place, a] of order.entries()) {
    const reach = ((extents[a]?.width ?? 0) + widest) * 0.75;
    for (let next = place + 1; next < order.length; next++) {
      const b = order[next] ?? 0;
      // They were sorted before any was pushed in this round, so that some slack is needed.
      if (at(xs, b) - at(xs, a) > reach) break;
      if (pushPair(boxes, a, b)) moved = true;
    }
  }
  return moved;
}

function pushPair({ xs, ys, extents, isFixed }: Boxes, a: number, b: number): boolean {
  const [first, second] = [extents[a], extents[b]];
  if (first === undefined || second === undefined || (isFixed(a) && isFixed(b))) return false;
  const dx = at(xs, b) - at(xs, a);
  const dy = at(ys, b) - at(ys, a);
  const acrossX = (first.width + second.width) / 2 - Math.abs(dx);
  const acrossY = (first.height + second.height) / 2 - Math.abs(dy);
  if (acrossX <= 0 || acrossY <= 0) return false;
  const shareOfA = isFixed(a) ? 0 : isFixed(b) ? 1 : 0.5;
  const push = (along: number[], distance: number) => {
    along[a] = at(along, a) - distance * shareOfA;
    along[b] = at(along, b) + distance * (1 - shareOfA);
  };
  if (acrossX < acrossY) push(xs, acrossX * (dx < 0 ? -1 : 1));
  else push(ys, acrossY * (dy < 0 ? -1 : 1));
  return true;
}

function at(values: readonly number[], index: number): number {
  return values[index] ?? 0;
}
