import { UndirectedGraph } from "graphology";
import type { Network } from "./network.ts";

interface CanonicalNode {
  /** Sum of `weight` over the node's edges of the canonical graph. */
  readonly strength: number;
}
interface CanonicalEdge {
  /** Square root of the network's weight, so that one pair's endless talk does not drown all others. */
  readonly weight: number;
}
export type CanonicalGraph = UndirectedGraph<CanonicalNode, CanonicalEdge>;

export interface Canonical {
  /** Nodes are named "0", "1", … by their place in `ids`. */
  readonly graph: CanonicalGraph;
  /** The characters with at least one edge, the strongest first. */
  readonly ids: readonly string[];
  /** The rest, sorted by id. */
  readonly isolated: readonly string[];
}

/**
 * Copies a network into one whose order depends on its ties alone. What is computed on the copy is the same however
 * the cast was sorted, and safe from ids that a library would stumble over.
 */
export function canonicalize(network: Network): Canonical {
  const strength = new Map<string, number>();
  const isolated: string[] = [];
  for (const id of network.nodes()) {
    if (network.degree(id) === 0) isolated.push(id);
    else
      strength.set(
        id,
        network.reduceEdges(id, (sum, _, { weight }) => sum + damp(weight), 0),
      );
  }
  const ids = [...strength.entries()]
    .map(([id, sum]) => ({ id, sum: Math.round(sum * 1e6) }))
    .sort((a, b) => b.sum - a.sum || compare(a.id, b.id))
    .map(({ id }) => id);
  const graph: CanonicalGraph = new UndirectedGraph();
  for (const [place, id] of ids.entries()) {
    graph.addNode(String(place), { strength: strength.get(id) ?? 0 });
  }
  const places = new Map(ids.map((id, place) => [id, place]));
  const edges = network.mapEdges((_, { weight }, source, target) => {
    const ends = [places.get(source) ?? 0, places.get(target) ?? 0].sort((a, b) => a - b);
    return { from: ends[0] ?? 0, to: ends[1] ?? 0, weight: damp(weight) };
  });
  edges.sort((a, b) => a.from - b.from || a.to - b.to);
  for (const { from, to, weight } of edges) {
    graph.addEdge(String(from), String(to), { weight });
  }
  return { graph, ids, isolated: isolated.sort(compare) };
}

/** A square root is rounded alike on every machine, which a logarithm need not be. */
function damp(weight: number): number {
  return Math.sqrt(weight);
}

/** By code units, unlike `localeCompare`, which asks the machine's language. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
