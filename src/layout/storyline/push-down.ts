import { at } from "../../util/at.ts";
import type { Lines } from "./lines.ts";

export interface Pushes {
  /** For each point the one that pushed it where it is; -1 for none. */
  readonly by: Int32Array;
  /** A point that was pushed below the height; -1 when all fit. */
  readonly tooLow: number;
  /** How often all points were looked at. */
  readonly sweeps: number;
}

/** Far below what a picture can show. */
const TOLERANCE = 1e-6;

/**
 * Puts every point as high as it may be, into `lines.y`: below those above it by their gaps, level with itself in the
 * slices it runs straight to, no further above the next of its session than a session may be wide. Points only ever
 * move down, so each stays where the longest chain of such conditions puts it.
 */
export function pushDown(lines: Lines, level: Uint8Array, height: number): Pushes {
  const { slices, y } = lines;
  y.fill(0);
  const state: State = {
    lines,
    level,
    height,
    by: new Int32Array(y.length).fill(-1),
    tooLow: -1,
    moved: true,
  };
  let sweeps = 0;
  while (state.moved && state.tooLow < 0) {
    state.moved = false;
    sweeps++;
    for (let slice = 0; slice < slices && state.tooLow < 0; slice++)
      settle(state, slice, slice - 1);
    for (let slice = slices - 1; slice >= 0 && state.tooLow < 0; slice--) {
      settle(state, slice, slice + 1);
    }
  }
  return { by: state.by, tooLow: state.tooLow, sweeps };
}

interface State {
  readonly lines: Lines;
  readonly level: Uint8Array;
  readonly height: number;
  readonly by: Int32Array;
  tooLow: number;
  moved: boolean;
}

/** Pushes the points of a slice by the same lines in a neighbouring one, and by each other. */
function settle(state: State, slice: number, neighbour: number): void {
  const { lines, level } = state;
  const { characters, slices, orders, gaps, y } = lines;
  const order = orders[slice] ?? [];
  const base = slice * characters;
  const later = Math.max(slice, neighbour) * characters;
  const hasNeighbour = neighbour >= 0 && neighbour < slices;
  let above = -1;
  for (let place = 0; place < order.length; place++) {
    const who = at(order, place);
    const point = base + who;
    if (hasNeighbour && level[later + who] === 1)
      pushTo(state, point, neighbour * characters + who, 0);
    if (above >= 0) pushTo(state, point, above, lines.gapAbove(slice, place));
    above = point;
  }
  for (let place = order.length - 1; place > 0; place--) {
    if (!lines.isJoined(slice, place)) continue;
    const lower = base + at(order, place);
    if (at(y, lower) > gaps.widest) {
      pushTo(state, base + at(order, place - 1), lower, -gaps.widest);
    }
  }
}

function pushTo(state: State, point: number, cause: number, distance: number): void {
  const { y } = state.lines;
  const to = at(y, cause) + distance;
  if (to <= at(y, point) + TOLERANCE) return;
  y[point] = to;
  state.by[point] = cause;
  state.moved = true;
  if (to > state.height + TOLERANCE && state.tooLow < 0) state.tooLow = point;
}
