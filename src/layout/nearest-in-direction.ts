import type { Point } from "./geometry.ts";

export type Direction = "left" | "right" | "up" | "down";

/** How much further a step aside counts than one ahead. */
const ASIDE = 2.5;

/** Who comes next from a point when one looks left, right, up or down; `null` where nobody is. Y points down. */
export function nearestInDirection(
  from: Point,
  direction: Direction,
  places: ReadonlyMap<string, Point>,
): string | null {
  let nearest: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [id, { x, y }] of places) {
    const [ahead, aside] = turned(direction, x - from.x, y - from.y);
    if (ahead <= 0) continue;
    const cost = Math.hypot(ahead, ASIDE * aside);
    if (cost >= least) continue;
    nearest = id;
    least = cost;
  }
  return nearest;
}

function turned(
  direction: Direction,
  dx: number,
  dy: number,
): readonly [ahead: number, aside: number] {
  switch (direction) {
    case "left":
      return [-dx, dy];
    case "right":
      return [dx, dy];
    case "up":
      return [-dy, dx];
    case "down":
      return [dy, dx];
  }
}
