import type Graph from "graphology";

/**
 * Of the pairs among a character's neighbours, the share that is tied too: 0 to 1, and 0 with fewer than two neighbours.
 * The local clustering coefficient of Watts and Strogatz (1998), unweighted; graphology's packages have none.
 */
export function clusteringOf(graph: Graph, node: string): number {
  const neighbours = graph.neighbors(node);
  const pairs = (neighbours.length * (neighbours.length - 1)) / 2;
  if (pairs === 0) return 0;
  let tied = 0;
  for (const [index, one] of neighbours.entries()) {
    for (const other of neighbours.slice(index + 1)) if (graph.hasEdge(one, other)) tied++;
  }
  return tied / pairs;
}
