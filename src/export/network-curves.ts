import type { Point } from "../layout/geometry.ts";
import type { Ink } from "../layout/ink-map.ts";
import type { PictureEdge } from "./network-picture.ts";
import { round } from "./xml.ts";

/** Of an edge's length: how far the middle of its curve's control bends aside. */
const BEND = 0.1;

/** A quadratic Bézier curve. */
type Curve = readonly [start: Point, control: Point, end: Point];

/** A tie as path data. Seen from where it begins it always bends to the same side: the two directions of a pair part. */
export function linePath(edge: PictureEdge): string {
  return curvePath(curveOf(edge));
}

/** Pixels of paper between an arrow's head and the mark that it points to. */
const GAP = 2;

/** An arrow as path data: its shaft, and its head, whose tip stands before its target. */
export function arrowPath(edge: PictureEdge): { readonly shaft: string; readonly head: string } {
  const curve = curveOf(edge);
  const { target, width } = edge;
  const long = 5 + 1.6 * width;
  const tip = shareOutside(curve, target, target.radius + GAP);
  const foot = shareOutside(curve, target, target.radius + GAP + long);
  const [at, from] = [pointOn(curve, tip), pointOn(curve, foot)];
  const half = (2.5 + 0.9 * width) / (Math.hypot(at.x - from.x, at.y - from.y) || 1);
  const aside = { x: (from.y - at.y) * half, y: (at.x - from.x) * half };
  const corners = [
    at,
    { x: from.x + aside.x, y: from.y + aside.y },
    { x: from.x - aside.x, y: from.y - aside.y },
  ];
  return {
    shaft: curvePath(until(curve, foot)),
    head: `M${corners.map(coordinates).join("L")}Z`,
  };
}

/** Pixels between the spots that stand for a line. */
const SPOT_DISTANCE = 6;

/** Where labels rather do not lie. */
export function inkOf(edges: readonly PictureEdge[]): readonly Ink[] {
  return edges.flatMap((edge) => {
    const { source, target, width } = edge;
    const curve = curveOf(edge);
    const length = Math.hypot(target.x - source.x, target.y - source.y);
    const count = Math.max(2, Math.ceil(length / SPOT_DISTANCE));
    return Array.from({ length: count }, (_, index): Ink => {
      return { ...pointOn(curve, (index + 0.5) / count), weight: 0.5 + width / 4 };
    });
  });
}

function curveOf({ source, target }: PictureEdge): Curve {
  const [dx, dy] = [target.x - source.x, target.y - source.y];
  const control = {
    x: (source.x + target.x) / 2 - dy * BEND,
    y: (source.y + target.y) / 2 + dx * BEND,
  };
  return [source, control, target];
}

function pointOn([start, control, end]: Curve, share: number): Point {
  const along = (a: number, b: number, c: number) =>
    (1 - share) ** 2 * a + 2 * share * (1 - share) * b + share ** 2 * c;
  return { x: along(start.x, control.x, end.x), y: along(start.y, control.y, end.y) };
}

/** The last share of a curve that is so far from its end; 0 where all of it is nearer. */
function shareOutside(curve: Curve, { x, y }: Point, distance: number): number {
  let [low, high] = [0, 1];
  for (let step = 0; step < 20; step++) {
    const middle = (low + high) / 2;
    const point = pointOn(curve, middle);
    if (Math.hypot(point.x - x, point.y - y) > distance) low = middle;
    else high = middle;
  }
  return low;
}

/** The first part of a curve, after de Casteljau. */
function until(curve: Curve, share: number): Curve {
  const [start, control] = curve;
  const between = {
    x: start.x + (control.x - start.x) * share,
    y: start.y + (control.y - start.y) * share,
  };
  return [start, between, pointOn(curve, share)];
}

function curvePath([start, control, end]: Curve): string {
  return `M${coordinates(start)}Q${coordinates(control)} ${coordinates(end)}`;
}

function coordinates({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`;
}
