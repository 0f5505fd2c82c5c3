import type { Box } from "../geometry.ts";
import type { StoryStorylines } from "./slices-of-story.ts";
import type { StorylineLayout } from "./storyline.ts";

/** A level stretch of a line, within one slice. Pixels. */
interface LinePoint {
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  /** False while the character is away. */
  readonly present: boolean;
  /** Whether the line comes from the slice before. */
  readonly joined: boolean;
}

export interface Storyline {
  readonly character: string;
  readonly points: readonly LinePoint[];
  /** Paths in SVG's words. A line is thin while its character is away. */
  readonly present: string;
  readonly away: string;
}

export interface StorylineCurves {
  readonly lines: readonly Storyline[];
  /** Around those who share scenes. */
  readonly bundles: readonly Box[];
  /** Pixels. */
  readonly height: number;
}

export interface CurveOptions {
  /** Where each scene of the story begins and ends; by its place in `Story.scenes`. */
  readonly sceneEnds: (scene: number) => readonly [x0: number, x1: number];
  /** Pixels between two lines of a session. */
  readonly lineGap: number;
  /** Pixels above the highest line and below the lowest. */
  readonly margin: number;
}

/** Draws a layout at a width. */
export function drawCurves(
  { slices, present }: StoryStorylines,
  { orders, positions }: StorylineLayout,
  { sceneEnds, lineGap, margin }: CurveOptions,
): StorylineCurves {
  const points = slices.characters.map((): LinePoint[] => []);
  const bundles: Box[] = [];
  let before: ReadonlySet<number> = new Set();
  for (const [index, { start, end }] of slices.slices.entries()) {
    const [x0] = sceneEnds(start);
    const [, x1] = sceneEnds(end - 1);
    const here = new Set(present[index]);
    const order = orders[index] ?? [];
    const heights = order.map((_, place) => margin + (positions[index]?.[place] ?? 0) * lineGap);
    for (const [place, who] of order.entries()) {
      const y = heights[place] ?? 0;
      points[who]?.push({ x0, x1, y, present: here.has(who), joined: before.has(who) });
    }
    const company = heights.filter((_, place) => here.has(order[place] ?? -1));
    if (company.length > 1) bundles.push({ x0, x1, y0: company[0] ?? 0, y1: company.at(-1) ?? 0 });
    before = new Set(order);
  }
  return {
    lines: slices.characters
      .map((character, who) => drawLine(character, points[who] ?? []))
      .filter((line) => line.points.length > 0),
    bundles,
    height: heightOf(positions, { lineGap, margin }),
  };
}

/** Pixels from the top of the picture to its foot. */
export function heightOf(
  positions: StorylineLayout["positions"],
  { lineGap, margin }: Pick<CurveOptions, "lineGap" | "margin">,
): number {
  return 2 * margin + Math.max(0, ...positions.flat()) * lineGap;
}

function drawLine(character: string, points: readonly LinePoint[]): Storyline {
  const paths = { present: "", away: "" };
  const pens: { present: string; away: string } = { present: "", away: "" };
  const draw = (kind: "present" | "away", from: string, stroke: string, to: string) => {
    paths[kind] += (pens[kind] === from ? "" : `M${from}`) + stroke;
    pens[kind] = to;
  };
  for (const [index, point] of points.entries()) {
    const kind = point.present ? "present" : "away";
    const next = points[index + 1];
    const follows = next?.joined === true ? next : null;
    const [x0, x1] = levelEnds(points, index);
    const end = `${round(x1)} ${round(point.y)}`;
    draw(kind, `${round(x0)} ${round(point.y)}`, `H${round(x1)}`, end);
    if (follows === null) continue;
    const [far] = levelEnds(points, index + 1);
    const to = `${round(far)} ${round(follows.y)}`;
    const middle = round((x1 + far) / 2);
    const bend = `C${middle} ${round(point.y)} ${middle} ${round(follows.y)} ${to}`;
    draw(point.present && follows.present ? "present" : "away", end, bend, to);
  }
  return { character, points, ...paths };
}

/** Where a line is level, between its bends. */
export function levelEnds(
  points: readonly LinePoint[],
  index: number,
): readonly [x0: number, x1: number] {
  const point = points[index];
  if (point === undefined) return [0, 0];
  const next = points[index + 1];
  return [
    point.x0 + (point.joined ? reach(points[index - 1], point) : inset(point)),
    point.x1 - (next?.joined === true ? reach(point, next) : inset(point)),
  ];
}

/** How far a bend reaches into each of the slices it joins: the steeper, the further, where there is room. */
function reach(from: LinePoint | undefined, to: LinePoint): number {
  if (from === undefined) return 0;
  const wanted = Math.min(WIDEST_BEND, NARROWEST_BEND + Math.abs(to.y - from.y) * 0.5) / 2;
  return Math.min(wanted, (from.x1 - from.x0) * 0.45, (to.x1 - to.x0) * 0.45);
}

/** Pixels. */
const NARROWEST_BEND = 10;
const WIDEST_BEND = 64;

/** A line that begins or ends keeps off the edge of its scene, as far as there is room. */
function inset({ x0, x1 }: LinePoint): number {
  return Math.min(3, (x1 - x0) * 0.2);
}

function round(value: number): string {
  return String(Math.round(value * 10) / 10 + 0);
}
