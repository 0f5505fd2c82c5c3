import { UndirectedGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import { type CanonicalGraph, canonicalize } from "../graph/canonical.ts";
import { findCommunities } from "../graph/communities.ts";
import type { Network } from "../graph/network.ts";
import type { Point } from "./geometry.ts";
import { turnToLandscape } from "./landscape.ts";

/**
 * Positions of a network's characters, x and y (up) in [-1, 1]: by ForceAtlas2 (Jacomy et al., 2014) for those who
 * are tied to somebody, in rows below them for the rest. The same network gives the same positions, whatever the
 * order of its cast. Lay out the whole story's network once: time then never moves anybody.
 */
export function layoutNetwork(network: Network): ReadonlyMap<string, Point> {
  const { graph, ids, isolated } = canonicalize(network);
  const communities = findCommunities(network);
  const start = startPositions(ids.map((id) => communities.get(id) ?? 0));
  const tied = turnToLandscape(spread(graph, start));
  return normalize(ids, tied, isolated);
}

/** Communities lie side by side on a circle, each with its strongest characters further in. */
function startPositions(communities: readonly number[]): readonly Point[] {
  const count = communities.length;
  const order = communities
    .map((community, place) => ({ community, place }))
    .sort((a, b) => a.community - b.community || a.place - b.place);
  const points: Point[] = communities.map(() => ({ x: 0, y: 0 }));
  for (const [slot, { place }] of order.entries()) {
    const angle = (2 * Math.PI * (slot + 0.5)) / count;
    const distance = 100 * Math.sqrt((place + 1) / count);
    points[place] = { x: distance * Math.cos(angle), y: distance * Math.sin(angle) };
  }
  return points;
}

const ITERATIONS = 600;
/** From here on forces are approximated (Barnes and Hut). */
const MANY = 600;

function spread(graph: CanonicalGraph, start: readonly Point[]): readonly Point[] {
  const work = new UndirectedGraph<{ x: number; y: number }, { weight: number }>();
  for (const [place, { x, y }] of start.entries()) work.addNode(String(place), { x, y });
  graph.forEachEdge((_, { weight }, source, target) => work.addEdge(source, target, { weight }));
  if (work.order < 2) return start;
  const found = forceAtlas2(work, {
    iterations: ITERATIONS,
    getEdgeWeight: "weight",
    settings: {
      gravity: 1,
      scalingRatio: 10,
      strongGravityMode: false,
      outboundAttractionDistribution: false,
      barnesHutOptimize: work.order > MANY,
      slowDown: 5,
    },
  });
  return start.map((point, place) => found[place] ?? point);
}

/** Share of the height that a row of isolated characters takes. */
const ROW = 0.09;
const PER_ROW = 16;

function normalize(
  ids: readonly string[],
  tied: readonly Point[],
  isolated: readonly string[],
): ReadonlyMap<string, Point> {
  const rows = Math.ceil(isolated.length / PER_ROW);
  const room = ids.length === 0 ? 1 : Math.min(0.4, rows * ROW);
  const xs = tied.map(({ x }) => x);
  const ys = tied.map(({ y }) => y);
  const [left, right, bottom, top] = [
    Math.min(...xs),
    Math.max(...xs),
    Math.min(...ys),
    Math.max(...ys),
  ];
  const floor = -1 + 2 * room;
  const scale = Math.min(2 / (right - left || 1), (1 - floor) / (top - bottom || 1));
  const middle = (1 + floor) / 2;
  const positions = new Map<string, Point>();
  for (const [place, id] of ids.entries()) {
    const { x, y } = tied[place] ?? { x: 0, y: 0 };
    positions.set(id, {
      x: round((x - (left + right) / 2) * scale),
      y: round(middle + (y - (bottom + top) / 2) * scale),
    });
  }
  for (const [place, id] of isolated.entries()) {
    const row = Math.floor(place / PER_ROW);
    const inRow = Math.min(PER_ROW, isolated.length - row * PER_ROW);
    positions.set(id, {
      x: round((2 * ((place % PER_ROW) + 0.5)) / inRow - 1),
      y: round(-1 + (2 * room * (rows - row - 0.5)) / rows),
    });
  }
  return positions;
}

function round(value: number): number {
  return Math.min(1, Math.max(-1, Math.round(value * 1e4) / 1e4));
}
