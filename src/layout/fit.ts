import type { Box, Point } from "./geometry.ts";

/** How much more one direction may be stretched than the other: a layout by forces has no true proportions. */
const MOST_STRETCH = 1.5;

/**
 * Maps positions (y up) into a box of the picture (y down), as large as it allows, in the middle.
 * A single point comes to lie in the middle.
 */
export function fitInto(
  positions: ReadonlyMap<string, Point>,
  box: Box,
): ReadonlyMap<string, Point> {
  const xs = [...positions.values()].map(({ x }) => x);
  const ys = [...positions.values()].map(({ y }) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [bottom, top] = [Math.min(...ys), Math.max(...ys)];
  const across = (box.x1 - box.x0) / (right - left || 1);
  const down = (box.y1 - box.y0) / (top - bottom || 1);
  const scaleX = Math.min(across, down * MOST_STRETCH);
  const scaleY = Math.min(down, across * MOST_STRETCH);
  const fitted = new Map<string, Point>();
  for (const [id, { x, y }] of positions) {
    fitted.set(id, {
      x: (box.x0 + box.x1) / 2 + (x - (left + right) / 2) * scaleX,
      y: (box.y0 + box.y1) / 2 - (y - (bottom + top) / 2) * scaleY,
    });
  }
  return fitted;
}
