import type { Box } from "../geometry.ts";
import { isOverlapping } from "../geometry.ts";
import { fitText, textWidth } from "../text-width.ts";
import { type Course, courseOf, type Stretch } from "./course.ts";
import type { Storyline } from "./curves.ts";

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
  /** The stretch in which names are wanted, of lines that are too long to be named all along; left out: everywhere. */
  readonly view?: Stretch;
}

/** Pixels. */
const STEP = 6;
const ABOVE = 3.5;
const LONGEST = 150;
/** A line's name is written again so far along it. */
const REPEAT = 620;
/** Between two names that stand side by side. */
const BESIDE = 8;
/** Between two names of the same line, at least. */
const APART = 90;

/**
 * Names the lines: above each, where it begins, or further along where the first place is taken by another name or cut by
 * another line. No two names overlap; one that finds no place along its line is left out.
 */
export function labelLines(
  lines: readonly Storyline[],
  { nameOf, width, fontSize, view = { x0: 0, x1: width } }: LineLabelOptions,
): readonly LineLabel[] {
  const seen = { x0: Math.max(0, view.x0), x1: Math.min(width, view.x1) };
  const courses = lines.map((line) => courseOf(line, seen, STEP));
  const taken: Box[] = [];
  const labels: LineLabel[] = [];
  for (const [index, { character, points }] of lines.entries()) {
    const text = fitText(nameOf(character), LONGEST, fontSize, "semibold");
    const size = { width: textWidth(text, fontSize, "semibold"), height: fontSize };
    let end = Number.NEGATIVE_INFINITY;
    for (const start of startsOf(points)) {
      if (start.x1 < seen.x0 || start.x0 > seen.x1) continue;
      const box = findPlace(courses, index, taken, within(start, seen), size, width);
      if (box === null || box.x0 - end < APART) continue;
      end = box.x1;
      taken.push({ ...box, x0: box.x0 - BESIDE, x1: box.x1 + BESIDE });
      labels.push({ character, text, x: box.x0, y: box.y1 - fontSize * 0.2 });
    }
  }
  return labels;
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

function within({ x0, x1 }: Stretch, seen: Stretch): Stretch {
  return { x0: Math.max(x0, seen.x0), x1: Math.min(x1, seen.x1) };
}

function findPlace(
  courses: readonly Course[],
  own: number,
  taken: readonly Box[],
  { x0, x1 }: Stretch,
  size: { readonly width: number; readonly height: number },
  width: number,
): Box | null {
  const course = courses[own];
  if (course === undefined) return null;
  let second: Box | null = null;
  for (let at = Math.ceil((x0 + 2) / STEP); at * STEP < x1; at++) {
    const y = course.yAt(at);
    const foot = y - ABOVE;
    const x = at * STEP;
    const box = { x0: x, x1: x + size.width, y0: foot - size.height, y1: foot };
    // Not so where there is no line, or where it bends.
    const isPossible = y === course.yAt(at + 1) && box.x1 <= width && box.y0 >= 0;
    if (!isPossible || taken.some((other) => isOverlapping(box, other))) continue;
    if (isLevel(course, box, y) && !isCut(courses, box)) return box;
    second ??= box;
  }
  return second;
}

/** Whether a line stays under the first half of a name; after that it may leave, if not through the name. */
function isLevel(course: Course, { x0, x1 }: Box, y: number): boolean {
  for (let at = x0 / STEP; at * STEP <= (x0 + x1) / 2; at++) if (course.yAt(at) !== y) return false;
  return true;
}

/** Whether a line runs through a box or just below it, where the box's own line is. */
function isCut(courses: readonly Course[], box: Box): boolean {
  const first = Math.floor(box.x0 / STEP);
  const last = Math.floor(box.x1 / STEP);
  return courses.some((course) => {
    for (let at = first; at <= last; at++) {
      if (isCutting(course.yAt(at), course.yAt(at + 1), box)) return true;
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
