import louvain from "graphology-communities-louvain";
import { appendTo } from "../util/append-to.ts";
import { seededRandom } from "../util/random.ts";
import { canonicalize } from "./canonical.ts";
import type { Network } from "./network.ts";

const SEED = 1;
/**
 * Above 1 for smaller groups. A story's people nearly all meet its hero, and at 1 a short story's cast would often
 * come out as a single group.
 */
const RESOLUTION = 1.2;

/**
 * Groups the characters who belong together, by the Louvain method (Blondel et al., 2008): 0 is the largest group,
 * and of two alike the one with the stronger member comes first. A character without a tie gets -1.
 */
export function findCommunities(network: Network): ReadonlyMap<string, number> {
  const { graph, ids, isolated } = canonicalize(network);
  const found = new Map<string, number>(isolated.map((id) => [id, -1]));
  if (graph.size === 0) return found;

  const labels = louvain(graph, {
    getEdgeWeight: "weight",
    resolution: RESOLUTION,
    rng: seededRandom(SEED),
  });
  // Ids come strongest first, so the order of insertion settles ties of size.
  const members = new Map<number, string[]>();
  for (const [place, id] of ids.entries()) {
    appendTo(members, labels[place] ?? -1, id);
  }
  const groups = [...members.values()].sort((a, b) => b.length - a.length);
  for (const [community, group] of groups.entries()) {
    for (const id of group) found.set(id, community);
  }
  return found;
}
