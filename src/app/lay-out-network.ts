import { type Remote, wrap } from "comlink";
import type { Point } from "../layout/geometry.ts";
import type { Networks, NetworkToLayOut } from "./network.worker.ts";

/** A worker of its own, made when a layout is first asked for. */
let networks: Remote<Networks> | null = null;

export function layOutNetwork(network: NetworkToLayOut): Promise<ReadonlyMap<string, Point>> {
  networks ??= wrap<Networks>(
    new Worker(new URL("./network.worker.ts", import.meta.url), { type: "module" }),
  );
  return networks.layOut(network);
}
