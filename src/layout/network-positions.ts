import { canonicalize } from "../graph/canonical.ts";
import { findCommunities } from "../graph/communities.ts";
import type { Network } from "../graph/network.ts";
import { layoutAroundPins } from "./around-pins.ts";
import { fillDisc } from "./fill-disc.ts";
import { layoutByForces } from "./force-layout.ts";
import type { Point } from "./geometry.ts";
import { turnToLandscape } from "./landscape.ts";
import { makeRoom } from "./make-room.ts";

/**
 * Positions of a network's characters, x and y (up) in [-1, 1]: by forces for those who are tied to somebody, in rows
 * below them for the rest. The same network gives the same positions, whatever its cast's order and names. Lay out the
 * whole story's network once: time then never moves anybody.
 *
 * @param pins who stays where they are; the others find their places around them.
 */
export function layoutNetwork(
  network: Network,
  pins: ReadonlyMap<string, Point> = new Map(),
): ReadonlyMap<string, Point> {
  const canonical = canonicalize(network);
  const { graph, ids, isolated } = canonical;
  const communities = findCommunities(network);
  const start = startPositions(ids.map((id) => communities.get(id) ?? 0));
  const free = layoutByForces(graph, start);
  const spread = fillDisc(turnToLandscape(free), evenness(ids.length));
  const scenes = ids.map((id) => network.getNodeAttribute(id, "scenes"));
  const positions = place(ids, makeRoom(spread, scenes), isolated);
  if (pins.size === 0) return positions;
  return layoutAroundPins({ canonical, scenes, free, positions, pins });
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
