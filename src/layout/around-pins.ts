import type { Canonical } from "../graph/canonical.ts";
import { layoutByForces } from "./force-layout.ts";
import type { Point } from "./geometry.ts";
import { CANVAS, makeRoom } from "./make-room.ts";

interface Pinning {
  readonly canonical: Canonical;
  /** That each tied character is in. */
  readonly scenes: readonly number[];
  /** Where forces alone put the tied, in units of their own. */
  readonly free: readonly Point[];
  /** The finished layout without pins, in [-1, 1]. */
  readonly positions: ReadonlyMap<string, Point>;
  readonly pins: ReadonlyMap<string, Point>;
}

/** Lets the forces work on from a finished layout, with some characters held where they are pinned. */
export function layoutAroundPins(pinning: Pinning): ReadonlyMap<string, Point> {
  const { canonical, scenes, free, positions, pins } = pinning;
  const { graph, ids } = canonical;
  const isFixed = (place: number) => pins.has(ids[place] ?? "");
  const start = ids.map((id) => pins.get(id) ?? positions.get(id) ?? { x: 0, y: 0 });
  const finished = ids.map((id) => positions.get(id) ?? { x: 0, y: 0 });
  const scale = reach(free) / (reach(finished) || 1);
  const pulled = layoutByForces(graph, times(start, scale), isFixed);
  const roomy = makeRoom(times(pulled, 1 / scale).map(inside), scenes, isFixed);
  const found = new Map(positions);
  for (const [place, id] of ids.entries()) {
    const { x = 0, y = 0 } = roomy[place] ?? {};
    const position = { x: (2 * x) / CANVAS.width, y: (2 * y) / CANVAS.height };
    found.set(id, pins.get(id) ?? inside(position));
  }
  return found;
}

/** The mean distance from the middle. */
function reach(points: readonly Point[]): number {
  const count = Math.max(1, points.length);
  const middleX = points.reduce((sum, { x }) => sum + x, 0) / count;
  const middleY = points.reduce((sum, { y }) => sum + y, 0) / count;
  const distances = points.map(({ x, y }) => Math.sqrt((x - middleX) ** 2 + (y - middleY) ** 2));
  return distances.reduce((sum, distance) => sum + distance, 0) / count || 1;
}

function times(points: readonly Point[], factor: number): readonly Point[] {
  return points.map(({ x, y }) => ({ x: x * factor, y: y * factor }));
}

function inside({ x, y }: Point): Point {
  const clamp = (value: number) => Math.min(1, Math.max(-1, value));
  return { x: clamp(x), y: clamp(y) };
}
