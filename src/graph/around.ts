import type { Network } from "./network.ts";

/** A character with all who are at most so many ties away. */
export function charactersAround(network: Network, id: string, steps: number): ReadonlySet<string> {
  const reached = new Set(network.hasNode(id) ? [id] : []);
  let rim = [...reached];
  for (let step = 0; step < steps; step++) {
    rim = rim.flatMap((one) => network.neighbors(one)).filter((one) => !reached.has(one));
    for (const one of rim) reached.add(one);
  }
  return reached;
}
