import type { Box, Point } from "./geometry.ts";

/** How much more one direction may be stretched than the other: a layout by forces has no true proportions. */
const MOST_STRETCH = 1.5;

/** Leads from positions (y up) into a picture (y down) and back. */
export interface Projection {
  readonly into: (position: Point) => Point;
  readonly back: (point: Point) => Point;
}

/** The box around positions. */
export function frameOf(positions: Iterable<Point>): Box {
  const all = [...positions];
  if (all.length === 0) return { x0: -1, y0: -1, x1: 1, y1: 1 };
  const xs = all.map(({ x }) => x);
  const ys = all.map(({ y }) => y);
  return { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) };
}

/**
 * Maps a frame of positions into a box of the picture, as large as it allows, in the middle. A frame without width or
 * height comes to lie in the middle.
 */
export function projectInto(frame: Box, box: Box): Projection {
  const across = (box.x1 - box.x0) / (frame.x1 - frame.x0 || 1);
  const down = (box.y1 - box.y0) / (frame.y1 - frame.y0 || 1);
  const scaleX = Math.min(across, down * MOST_STRETCH);
  const scaleY = Math.min(down, across * MOST_STRETCH);
  const [from, to] = [middleOf(frame), middleOf(box)];
  return {
    into: ({ x, y }) => ({ x: to.x + (x - from.x) * scaleX, y: to.y - (y - from.y) * scaleY }),
    back: ({ x, y }) => ({ x: from.x + (x - to.x) / scaleX, y: from.y - (y - to.y) / scaleY }),
  };
}

function middleOf({ x0, y0, x1, y1 }: Box): Point {
  return { x: (x0 + x1) / 2, y: (y0 + y1) / 2 };
}
