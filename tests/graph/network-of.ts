import { UndirectedGraph } from "graphology";
import type { Network } from "../../src/graph/network.ts";

/** A network of those ties, which are passages that both are in. */
export function networkOf(
  ties: readonly (readonly [source: string, target: string, weight: number])[],
): Network {
  const network: Network = new UndirectedGraph();
  for (const [source, target, weight] of ties) {
    for (const id of [source, target]) {
      if (!network.hasNode(id)) {
        network.addNode(id, { name: id, rank: network.order, scenes: 1 });
      }
    }
    const parts = {
      copresence: weight,
      forward: 0,
      backward: 0,
      reference: 0,
      referenceForward: 0,
      held: 0,
    };
    network.addEdge(source, target, { weight, ...parts });
  }
  return network;
}
