import { levelEnds, type Storyline } from "./curves.ts";

/** A stretch of the story, in pixels. */
export interface Stretch {
  readonly x0: number;
  readonly x1: number;
}

/** A line's height at every so many pixels, where it has one. */
export interface Course {
  /** At `place * step`; not a number where there is no line. */
  readonly yAt: (place: number) => number;
  /** Whether the character is there, and the line is strong. */
  readonly isPresentAt: (place: number) => boolean;
}

/** Samples a line along a stretch. */
export function courseOf(
  { points }: Storyline,
  { x0: from, x1: to }: Stretch,
  step: number,
): Course {
  const first = Math.floor(from / step);
  const heights = new Float32Array(Math.max(1, Math.ceil(to / step) - first + 1)).fill(Number.NaN);
  const present = new Uint8Array(heights.length);
  const last = first + heights.length - 1;
  for (const [index, point] of points.entries()) {
    if (point.x1 < from || point.x0 > to) continue;
    const [x0, x1] = levelEnds(points, index);
    const start = Math.max(first, Math.ceil(x0 / step));
    for (let at = start; at * step <= x1 && at <= last; at++) {
      heights[at - first] = point.y;
      present[at - first] = point.present ? 1 : 0;
    }
    const next = points[index + 1];
    if (next?.joined !== true) continue;
    const [far] = levelEnds(points, index + 1);
    const bend = Math.max(first, Math.floor(x1 / step) + 1);
    for (let at = bend; at * step < far && at <= last; at++) {
      const share = (at * step - x1) / (far - x1);
      heights[at - first] = point.y + (next.y - point.y) * share * share * (3 - 2 * share);
    }
  }
  return {
    yAt: (place) => heights[place - first] ?? Number.NaN,
    isPresentAt: (place) => present[place - first] === 1,
  };
}
