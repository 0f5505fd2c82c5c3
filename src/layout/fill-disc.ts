import type { Point } from "./geometry.ts";

/**
 * Draws a cloud with a dense middle and stray outliers towards an even spread: each point keeps its direction from the
 * middle, and moves part of the way to the distance at which its rank would lie in an evenly filled disc of radius 1.
 *
 * @param share 0 leaves the distances, 1 makes them even.
 */
export function fillDisc(points: readonly Point[], share: number): readonly Point[] {
  const middle = centre(points);
  const distances = points.map(({ x, y }) => Math.sqrt((x - middle.x) ** 2 + (y - middle.y) ** 2));
  const farthest = Math.max(...distances, Number.MIN_VALUE);
  const order = distances.map((_, index) => index);
  order.sort((a, b) => (distances[a] ?? 0) - (distances[b] ?? 0) || a - b);
  const moved: Point[] = points.map(() => ({ x: 0, y: 0 }));
  for (const [rank, index] of order.entries()) {
    const point = points[index] ?? middle;
    const distance = distances[index] ?? 0;
    if (distance === 0) continue;
    const even = Math.sqrt((rank + 0.5) / points.length);
    const wanted = (1 - share) * (distance / farthest) + share * even;
    moved[index] = {
      x: ((point.x - middle.x) / distance) * wanted,
      y: ((point.y - middle.y) / distance) * wanted,
    };
  }
  return moved;
}

function centre(points: readonly Point[]): Point {
  const count = Math.max(1, points.length);
  let [x, y] = [0, 0];
  for (const point of points) {
    x += point.x / count;
    y += point.y / count;
  }
  return { x, y };
}
