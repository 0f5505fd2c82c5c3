import dijkstra from "graphology-shortest-path/dijkstra";
import type { Network } from "./network.ts";

/**
 * What makes a path good: *shortest* has the fewest ties, and of those the heavier ones; *strongest* may go further
 * where ties are heavy: each is as long as the inverse of its weight (Newman, 2001).
 */
export type PathMeasure = "shortest" | "strongest";

/** Outweighs the inverse weights of any path: one tie fewer always wins. */
const TIE = 1e6;

/** The characters on the best way between two, both ends included; `null` where no ties lead from one to the other. */
export function pathBetween(
  network: Network,
  from: string,
  to: string,
  measure: PathMeasure,
): readonly string[] | null {
  if (!network.hasNode(from) || !network.hasNode(to)) return null;
  return dijkstra.bidirectional(network, from, to, (_, { weight }) => {
    return (measure === "shortest" ? TIE : 0) + 1 / weight;
  });
}
