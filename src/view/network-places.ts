import { type Projection, projectInto } from "../layout/fit.ts";
import type { Box, Point } from "../layout/geometry.ts";
import type { NetworkPicture } from "./network-picture.ts";

/** Of the element that the network is drawn in. Pixels. */
export interface ElementSize {
  readonly width: number;
  readonly height: number;
}

/** Room for names at the sides. Pixels. */
const MARGIN = { left: 74, right: 96, above: 38, below: 30 };

/** Between those who have no tie, in a row along the lower edge. Pixels, at most. */
const ALONE_DISTANCE = 16;

/** From positions into the element and back, whatever its shape. */
export function projectionOf(
  { arrangement }: NetworkPicture,
  { width, height }: ElementSize,
): Projection {
  const box: Box = {
    x0: MARGIN.left,
    x1: Math.max(MARGIN.left + 1, width - MARGIN.right),
    y0: MARGIN.above,
    y1: Math.max(MARGIN.above + 1, height - MARGIN.below),
  };
  return projectInto(arrangement.frame, box);
}

/** Between two marks that are spread evenly, so that the largest have room. Pixels. */
const ROOMY = 40;
const SMALLEST_SCALE = 0.6;

/** By how much the marks shrink in an element with little room for them; 1 where there is enough. */
export function markScale({ nodes, arrangement }: NetworkPicture, size: ElementSize): number {
  const tied = Math.max(1, nodes.length - arrangement.alone.size);
  const distance = Math.sqrt((size.width * size.height) / tied);
  return Math.min(1, Math.max(SMALLEST_SCALE, distance / ROOMY));
}

/** Where each character comes to lie in the element: pixels, y down. Who has no tie stands in a row at the lower edge. */
export function placesOf(picture: NetworkPicture, size: ElementSize): ReadonlyMap<string, Point> {
  const { into } = projectionOf(picture, size);
  const { positions, alone: loose } = picture.arrangement;
  const places = new Map<string, Point>();
  const alone: string[] = [];
  for (const { id } of picture.nodes) {
    if (loose.has(id)) alone.push(id);
    else places.set(id, into(positions.get(id) ?? { x: 0, y: 0 }));
  }
  const distance = Math.min(ALONE_DISTANCE, size.width / (alone.length + 1));
  for (const [index, id] of alone.entries()) {
    places.set(id, { x: distance * (index + 1), y: size.height - ALONE_DISTANCE / 2 });
  }
  return places;
}
