import { canonicalize } from "../../graph/canonical.ts";
import type { Network } from "../../graph/network.ts";
import { appendTo } from "../../util/append-to.ts";

/**
 * The order of a matrix's rows and columns: community by community, the largest first, so that who keep company form
 * squares along the diagonal. Within one the strongest comes first, and then always the one with the most ties to
 * those already there (a maximum adjacency ordering, after Nagamochi and Ibaraki, 1992). Who has no tie is left out.
 * The same whatever the order of the cast.
 *
 * @param communities as `findCommunities` numbers them.
 */
export function orderMatrix(
  network: Network,
  communities: ReadonlyMap<string, number>,
): readonly string[] {
  const { graph, ids } = canonicalize(network);
  const groups = new Map<number, string[]>();
  for (const [place, id] of ids.entries()) {
    appendTo(groups, communities.get(id) ?? -1, String(place));
  }
  const order: string[] = [];
  for (const [, group] of [...groups].sort(([a], [b]) => a - b)) {
    const attached = new Map(group.map((node) => [node, 0]));
    while (attached.size > 0) {
      const next = mostAttached(attached);
      attached.delete(next);
      order.push(next);
      graph.forEachEdge(next, (_edge, { weight }, source, target) => {
        const other = source === next ? target : source;
        const sum = attached.get(other);
        if (sum !== undefined) attached.set(other, sum + weight);
      });
    }
  }
  return order.map((node) => ids[Number(node)] ?? "");
}

/** Of two alike the stronger: nodes come strongest first. */
function mostAttached(attached: ReadonlyMap<string, number>): string {
  let [best, most] = ["", -1];
  for (const [node, sum] of attached) {
    if (sum > most) [best, most] = [node, sum];
  }
  return best;
}
