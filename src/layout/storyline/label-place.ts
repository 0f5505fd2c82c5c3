import type { Box } from "../geometry.ts";
import { isOverlapping } from "../geometry.ts";
import type { Course, Stretch } from "./course.ts";

export interface LabelPlace {
  readonly box: Box;
  readonly inLine: boolean;
}

interface LabelRequest {
  /** All lines, sampled each `SAMPLE_STEP`, and which of them is to be named. */
  readonly courses: readonly Course[];
  readonly own: number;
  /** By other names. */
  readonly taken: readonly Box[];
  /** Where the name may begin. */
  readonly stretch: Stretch;
  readonly size: { readonly width: number; readonly height: number };
  /** Of the picture. */
  readonly width: number;
  readonly need: LabelNeed;
}

/** What a name puts up with, rather than have no place at all. */
export interface LabelNeed {
  /** To stand below its line, or where that changes its strength. */
  readonly urgent: boolean;
  /** How many samples of other lines may run through it. */
  readonly cuts: number;
}

/** Pixels. */
export const SAMPLE_STEP = 6;
const ABOVE = 3.5;
/** So much further along a name goes for a place above its line, rather than in it. */
const DETOUR = 120;
/** So much of a line is seen on both sides of the name that breaks it. */
const RUN_UP = 6;

/**
 * The first place for a name along a line, above it or, where that is cut by others, in it:
 *
 *     Lucy Marsh
 *     ━━━━━━━━━━━━━━━━━━     ━━━ Otto Holt ━━━━━━
 */
export function findLabelPlace(request: LabelRequest): LabelPlace | null {
  const { stretch } = request;
  let second: LabelPlace | null = null;
  for (let at = Math.ceil((stretch.x0 + 2) / SAMPLE_STEP); at * SAMPLE_STEP < stretch.x1; at++) {
    if (second !== null && at * SAMPLE_STEP - second.box.x0 > DETOUR) break;
    const above = placeBeside(request, at, (y) => y - ABOVE);
    if (above !== null) return { box: above, inLine: false };
    second ??= secondPlace(request, at);
  }
  return second;
}

function secondPlace(request: LabelRequest, at: number): LabelPlace | null {
  const within = placeWithin(request, at);
  if (within !== null) return { box: within, inLine: true };
  const below = request.need.urgent
    ? placeBeside(request, at, (y) => y + ABOVE + request.size.height)
    : null;
  return below && { box: below, inLine: false };
}

function placeBeside(request: LabelRequest, at: number, footAt: (y: number) => number): Box | null {
  const course = request.courses[request.own];
  const y = course?.yAt(at) ?? Number.NaN;
  // Not where there is no line, or where it bends.
  if (course === undefined || y !== course.yAt(at + 1)) return null;
  const box = boxOn(footAt(y), at, request);
  if (!isFree(box, request) || !isLevel(course, box, y)) return null;
  return countCuts(request.courses, box) <= request.need.cuts ? box : null;
}

function placeWithin(request: LabelRequest, at: number): Box | null {
  const course = request.courses[request.own];
  const y = course?.yAt(at) ?? Number.NaN;
  if (course === undefined || Number.isNaN(y)) return null;
  const box = boxOn(y + request.size.height / 2, at, request);
  if (!isSteady(course, box, y, request.need.urgent) || !isFree(box, request)) return null;
  const others = request.courses.filter((_, index) => index !== request.own);
  return countCuts(others, box) <= request.need.cuts ? box : null;
}

function boxOn(foot: number, at: number, { size }: LabelRequest): Box {
  const x0 = at * SAMPLE_STEP;
  return { x0, x1: x0 + size.width, y0: foot - size.height, y1: foot };
}

function isFree(box: Box, { taken, width }: LabelRequest): boolean {
  const isInside = box.y0 >= 0 && box.x1 <= width;
  return isInside && !taken.some((other) => isOverlapping(box, other));
}

/** Whether a line stays under the first half of a name; after that it may leave, if not through the name. */
function isLevel(course: Course, { x0, x1 }: Box, y: number): boolean {
  for (let at = x0 / SAMPLE_STEP; at * SAMPLE_STEP <= (x0 + x1) / 2; at++) {
    if (course.yAt(at) !== y) return false;
  }
  return true;
}

/** Whether a line runs on alike on both sides of a name, so that the eye closes the gap. */
function isSteady(course: Course, { x0, x1 }: Box, y: number, urgent: boolean): boolean {
  const first = Math.floor((x0 - RUN_UP) / SAMPLE_STEP);
  const last = Math.ceil((x1 + RUN_UP) / SAMPLE_STEP);
  const isPresent = course.isPresentAt(first);
  for (let at = first; at <= last; at++) {
    if (course.yAt(at) !== y) return false;
    if (!urgent && course.isPresentAt(at) !== isPresent) return false;
  }
  return true;
}

/** At how many samples lines run through a box or just below it, where the line of a name above is. */
function countCuts(courses: readonly Course[], box: Box): number {
  const first = Math.floor(box.x0 / SAMPLE_STEP);
  const last = Math.floor(box.x1 / SAMPLE_STEP);
  let count = 0;
  for (const course of courses) {
    for (let at = first; at <= last; at++) {
      if (isCutting(course.yAt(at), course.yAt(at + 1), box)) count++;
    }
  }
  return count;
}

/** Comparisons with what is not a number are false: where there is no line, nothing is cut. */
function isCutting(there: number, next: number, { y0, y1 }: Box): boolean {
  if (there > y0 - 1 && there < y1 + ABOVE - 1) return true;
  // A bend sweeps over all between its two ends.
  return Math.min(there, next) < y0 && Math.max(there, next) > y1;
}
