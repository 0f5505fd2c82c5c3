import type { Box } from "../geometry.ts";
import { isOverlapping } from "../geometry.ts";
import { fitText, textWidth } from "../text-width.ts";
import { levelEnds, type Storyline } from "./curves.ts";

export interface LineLabel {
  readonly character: string;
  readonly text: string;
  /** Of the start of the baseline. Pixels. */
  readonly x: number;
  readonly y: number;
}

export interface LineLabelOptions {
  readonly nameOf: (character: string) => string;
  readonly width: number;
  readonly fontSize: number;
}

/** Pixels. */
const STEP = 6;
const ABOVE = 3.5;
const LONGEST = 150;
/** A line's name is written again so far along it. */
const REPEAT = 620;

/**
 * Names the lines: above each, where it begins, or further along where the first place is taken by another name or cut by
 * another line. No two names overlap; one that finds no place along its line is left out.
 */
export function labelLines(
  lines: readonly Storyline[],
  { nameOf, width, fontSize }: LineLabelOptions,
): readonly LineLabel[] {
  const courses = lines.map((line) => courseOf(line, width));
  const taken: Box[] = [];
  const labels: LineLabel[] = [];
  for (const [index, { character, points }] of lines.entries()) {
    const text = fitText(nameOf(character), LONGEST, fontSize, "semibold");
    const size = { width: textWidth(text, fontSize, "semibold"), height: fontSize };
    for (const start of startsOf(points)) {
      const box = findPlace(courses, index, taken, start, size, width);
      if (box === null) continue;
      taken.push(box);
      labels.push({ character, text, x: box.x0, y: box.y1 - fontSize * 0.2 });
    }
  }
  return labels;
}

/** A line's y every `STEP` pixels; not a number where there is none. */
function courseOf({ points }: Storyline, width: number): Float32Array {
  const course = new Float32Array(Math.ceil(width / STEP) + 1).fill(Number.NaN);
  for (const [index, { y }] of points.entries()) {
    const [x0, x1] = levelEnds(points, index);
    for (let at = Math.ceil(x0 / STEP); at * STEP <= x1; at++) course[at] = y;
    const next = points[index + 1];
    if (next?.joined !== true) continue;
    const [far] = levelEnds(points, index + 1);
    for (let at = Math.floor(x1 / STEP) + 1; at * STEP < far; at++) {
      const share = (at * STEP - x1) / (far - x1);
      course[at] = y + (next.y - y) * share * share * (3 - 2 * share);
    }
  }
  return course;
}

interface Stretch {
  readonly x0: number;
  readonly x1: number;
}

/** Where a name is wanted: where the line begins, begins anew, and where it has run on for long. */
function startsOf(points: Storyline["points"]): readonly Stretch[] {
  const runs: { x0: number; x1: number }[] = [];
  for (const { x0, x1, joined } of points) {
    const run = runs.at(-1);
    if (joined && run !== undefined) run.x1 = x1;
    else runs.push({ x0, x1 });
  }
  return runs.flatMap(({ x0, x1 }) => {
    const pieces = Math.max(1, Math.floor((x1 - x0) / REPEAT));
    const length = (x1 - x0) / pieces;
    return Array.from({ length: pieces }, (_, piece) => ({
      x0: x0 + piece * length,
      x1: x0 + (piece + 1) * length,
    }));
  });
}

function findPlace(
  courses: readonly Float32Array[],
  own: number,
  taken: readonly Box[],
  { x0, x1 }: Stretch,
  size: { readonly width: number; readonly height: number },
  width: number,
): Box | null {
  const course = courses[own] ?? new Float32Array();
  let second: Box | null = null;
  for (let at = Math.ceil((x0 + 2) / STEP); at * STEP < x1; at++) {
    const y = course[at] ?? Number.NaN;
    const foot = y - ABOVE;
    const x = at * STEP;
    const box = { x0: x, x1: x + size.width, y0: foot - size.height, y1: foot };
    // Not so where there is no line, or where it bends.
    const isPossible = y === course[at + 1] && box.x1 <= width && box.y0 >= 0;
    if (!isPossible || taken.some((other) => isOverlapping(box, other))) continue;
    if (isLevel(course, box, y) && !isCut(courses, box)) return box;
    second ??= box;
  }
  return second;
}

/** Whether a line stays under the first half of a name; after that it may leave, if not through the name. */
function isLevel(course: Float32Array, { x0, x1 }: Box, y: number): boolean {
  for (let at = x0 / STEP; at * STEP <= (x0 + x1) / 2; at++) if (course[at] !== y) return false;
  return true;
}

/** Whether a line runs through a box or just below it, where the box's own line is. */
function isCut(courses: readonly Float32Array[], box: Box): boolean {
  const first = Math.floor(box.x0 / STEP);
  const last = Math.floor(box.x1 / STEP);
  return courses.some((course) => {
    for (let at = first; at <= last; at++) {
      if (isCutting(course[at] ?? Number.NaN, course[at + 1] ?? Number.NaN, box)) return true;
    }
    return false;
  });
}

/** Comparisons with what is not a number are false: where there is no line, nothing is cut. */
function isCutting(there: number, next: number, { y0, y1 }: Box): boolean {
  if (there > y0 - 1 && there < y1 + ABOVE - 1) return true;
  // A bend sweeps over all between its two ends.
  return Math.min(there, next) < y0 && Math.max(there, next) > y1;
}
