import { canonicalize } from "../graph/canonical.ts";
import { findCommunities } from "../graph/communities.ts";
import type { Network } from "../graph/network.ts";
import { discScale, nodeRadius } from "./appearance.ts";
import { fillDisc } from "./fill-disc.ts";
import { layoutByForces } from "./force-layout.ts";
import type { Point } from "./geometry.ts";
import { turnToLandscape } from "./landscape.ts";
import { type Extent, separateBoxes } from "./separate-boxes.ts";

/**
 * Positions of a network's characters, x and y (up) in [-1, 1]: by forces for those who are tied to somebody, in rows
 * below them for the rest. The same network gives the same positions, whatever its cast's order and names. Lay out the
 * whole story's network once: time then never moves anybody.
 */
export function layoutNetwork(network: Network): ReadonlyMap<string, Point> {
  const { graph, ids, isolated } = canonicalize(network);
  const communities = findCommunities(network);
  const start = startPositions(ids.map((id) => communities.get(id) ?? 0));
  const spread = fillDisc(turnToLandscape(layoutByForces(graph, start)), evenness(ids.length));
  const tied = makeRoom(
    spread,
    ids.map((id) => network.getNodeAttribute(id, "scenes")),
  );
  return place(ids, tied, isolated);
}

/** Communities lie side by side around a circle, each with its strongest characters further in. */
function startPositions(communities: readonly number[]): readonly Point[] {
  const count = communities.length;
  const order = communities
    .map((community, index) => ({ community, index }))
    .sort((a, b) => a.community - b.community || a.index - b.index);
  const points: Point[] = communities.map(() => ({ x: 0, y: 0 }));
  for (const [slot, { index }] of order.entries()) {
    const angle = (2 * Math.PI * (slot + 0.5)) / count;
    const distance = 100 * Math.sqrt((index + 1) / count);
    points[index] = { x: distance * Math.cos(angle), y: distance * Math.sin(angle) };
  }
  return points;
}

/** The more characters, the denser the middle that forces leave. */
function evenness(count: number): number {
  return Math.min(0.75, 0.3 + count / 300);
}

/** Pixels: the picture that room is made for. */
const CANVAS = { width: 1050, height: 680 };
/** Beside or below a disc, for names of common length: the main characters' are set larger. */
const NAME: Extent = { width: 64, height: 18 };
const MAIN_NAME: Extent = { width: 100, height: 20 };
/** So many have their name's room whatever else there is. */
const MAIN = 20;
/** Share of the canvas that discs and names may fill; where they would fill more, the rest get less room. */
const FULL = 0.38;

function makeRoom(points: readonly Point[], scenes: readonly number[]): readonly Point[] {
  const most = Math.max(0, ...scenes);
  const scale = discScale(scenes.length);
  const order = scenes
    .map((_, index) => index)
    .sort((a, b) => at(scenes, b) - at(scenes, a) || a - b);
  const main = new Set(order.slice(0, MAIN));
  const wanted = scenes.map((count, index): Extent => {
    const diameter = 2 * nodeRadius(count, most, scale) + 6;
    const name = main.has(index) ? MAIN_NAME : NAME;
    return { width: diameter + name.width, height: Math.max(diameter, name.height) + 4 };
  });
  const area = (filter: (index: number) => boolean) =>
    wanted.reduce(
      (sum, { width, height }, index) => (filter(index) ? sum + width * height : sum),
      0,
    );
  const left = FULL * CANVAS.width * CANVAS.height - area((index) => main.has(index));
  const share = Math.min(1, Math.sqrt(Math.max(0.1, left / area((index) => !main.has(index)))));
  return separateBoxes(
    points.map(({ x, y }) => ({ x: (x * CANVAS.width) / 2, y: (y * CANVAS.height) / 2 })),
    wanted.map((extent, index) => {
      if (main.has(index)) return extent;
      return { width: extent.width * share, height: extent.height * share };
    }),
  );
}

function at(values: readonly number[], index: number): number {
  return values[index] ?? 0;
}

/** Of the height from -1 to 1. */
const ROW_HEIGHT = 0.13;
const MOST_ROWS_HEIGHT = 0.4;

/** Brings all into [-1, 1], with the isolated in even rows at the bottom. */
function place(
  ids: readonly string[],
  tied: readonly Point[],
  isolated: readonly string[],
): ReadonlyMap<string, Point> {
  const perRow = Math.max(10, Math.ceil(Math.sqrt(isolated.length * 6)));
  const rows = Math.ceil(isolated.length / perRow);
  const below = ids.length === 0 ? 2 : Math.min(MOST_ROWS_HEIGHT, rows * ROW_HEIGHT);
  const floor = -1 + below;
  const [middle, reach] = bounds(tied);
  const scale = Math.min(1 / reach.x, (1 - floor) / 2 / reach.y);
  const positions = new Map<string, Point>();
  for (const [index, id] of ids.entries()) {
    const { x, y } = tied[index] ?? middle;
    positions.set(id, {
      x: round((x - middle.x) * scale),
      y: round((1 + floor) / 2 + (y - middle.y) * scale),
    });
  }
  for (const [index, id] of isolated.entries()) {
    const row = Math.floor(index / perRow);
    positions.set(id, {
      x: round((2 * ((index % perRow) + 0.5)) / Math.min(perRow, isolated.length) - 1),
      y: round(-1 + (below * (rows - row - 0.75)) / rows),
    });
  }
  return positions;
}

/** The middle of the points' box, and how far it reaches from there; never 0. */
function bounds(points: readonly Point[]): readonly [middle: Point, reach: Point] {
  const [left, right] = extremes(points.map(({ x }) => x));
  const [bottom, top] = extremes(points.map(({ y }) => y));
  return [
    { x: (left + right) / 2, y: (bottom + top) / 2 },
    { x: (right - left) / 2 || 1, y: (top - bottom) / 2 || 1 },
  ];
}

function extremes(values: readonly number[]): readonly [least: number, most: number] {
  return values.length === 0 ? [0, 0] : [Math.min(...values), Math.max(...values)];
}

/** A ten-thousandth of the half width. */
function round(value: number): number {
  return Math.min(1, Math.max(-1, Math.round(value * 1e4) / 1e4)) + 0;
}
