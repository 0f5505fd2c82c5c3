import { expose } from "comlink";
import { type PackedNetwork, unpackNetwork } from "../graph/packed-network.ts";
import type { Point } from "../layout/geometry.ts";
import { layoutNetwork } from "../layout/network-positions.ts";

export interface NetworkToLayOut {
  readonly network: PackedNetwork;
  /** Who stays, and where. */
  readonly pins: ReadonlyMap<string, Point>;
}

const networks = {
  layOut({ network, pins }: NetworkToLayOut): ReadonlyMap<string, Point> {
    return layoutNetwork(unpackNetwork(network), pins);
  },
};

export type Networks = typeof networks;

expose(networks);
