import { UndirectedGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import type { CanonicalGraph } from "../graph/canonical.ts";
import type { Point } from "./geometry.ts";

/** Enough for three hundred nodes to come to rest; larger graphs are given fewer, so that the time stays bearable. */
const MOST_ITERATIONS = 800;
const LEAST_ITERATIONS = 80;
const NODE_ITERATIONS = 240_000;
/** From here on forces are approximated (Barnes and Hut, 1986). */
const MANY = 600;

type Work = UndirectedGraph<{ x: number; y: number; fixed: boolean }, { weight: number }>;

/**
 * Spreads the nodes of a graph by ForceAtlas2 (Jacomy et al., 2014), from a start that is given, so nothing is left to
 * chance. The fixed stay where they start.
 */
export function layoutByForces(
  graph: CanonicalGraph,
  start: readonly Point[],
  isFixed: (place: number) => boolean = () => false,
): readonly Point[] {
  if (start.length < 2) return start;
  const work: Work = new UndirectedGraph();
  for (const [place, { x, y }] of start.entries()) {
    work.addNode(String(place), { x, y, fixed: isFixed(place) });
  }
  const total = graph.reduceEdges((sum, _, { weight }) => sum + weight, 0);
  graph.forEachEdge((_, { weight }, source, target) => {
    work.addEdge(source, target, { weight: (weight * graph.size) / total });
  });
  tieTogether(work);
  const found = forceAtlas2(work, {
    iterations: iterationsFor(work.order),
    getEdgeWeight: "weight",
    settings: {
      gravity: 0.6,
      scalingRatio: 8,
      slowDown: 4,
      barnesHutOptimize: work.order > MANY,
    },
  });
  return start.map((point, place) => found[place] ?? point);
}

function iterationsFor(order: number): number {
  const wanted = (NODE_ITERATIONS / order) * Math.min(1, MANY / order);
  return Math.round(Math.min(MOST_ITERATIONS, Math.max(LEAST_ITERATIONS, wanted)));
}

const LOOSE = 1.5;

/** Who have nothing to do with each other would drift apart without end: a loose tie holds each group to the first. */
function tieTogether(work: Work): void {
  const seen = new Set<string>();
  let first: string | null = null;
  // Nodes come strongest first, so the first of each group met is its strongest.
  for (const node of work.nodes()) {
    if (seen.has(node)) continue;
    const waiting = [node];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (seen.has(next)) continue;
      seen.add(next);
      waiting.push(...work.neighbors(next));
    }
    if (first === null) first = node;
    else work.addEdge(first, node, { weight: LOOSE });
  }
}
