import { UndirectedGraph } from "graphology";
import type { Network } from "./network.ts";

/** A network as plain data, which can be sent to a worker. */
export type PackedNetwork = ReturnType<Network["export"]>;

export function packNetwork(network: Network): PackedNetwork {
  return network.export();
}

export function unpackNetwork(packed: PackedNetwork): Network {
  return UndirectedGraph.from(packed);
}
