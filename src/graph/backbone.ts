import type { Network } from "./network.ts";

/**
 * How easily each tie's weight could be chance, by the disparity filter (Serrano, Boguñá and Vespignani, 2009): if a
 * character's strength *s* were dealt at random over their *k* ties, one of weight *w* or more would come about with
 * probability (1 − w/s)^(k−1). The end to which the tie matters more decides: a page may be nothing to the hero, and
 * the hero all to the page.
 *
 *     Otto has 3 ties: 8 with Ines, 1 with Harris, 1 with Holt
 *     Ines: (1 − 8/10)² = 0.04      Holt: (1 − 1/10)² = 0.81
 *
 * Somebody's only tie says nothing by that measure: it is judged from its other end, and of two who have only each
 * other it is kept.
 *
 * @returns by edge of the network; 0 is the least like chance, 1 the most.
 */
export function disparity(network: Network): ReadonlyMap<string, number> {
  const strengths = new Map(
    network.mapNodes((id) => [
      id,
      network.reduceEdges(id, (sum: number, _, { weight }) => sum + weight, 0),
    ]),
  );
  const chanceAt = (id: string, weight: number): number => {
    const [degree, strength] = [network.degree(id), strengths.get(id) ?? 0];
    return degree < 2 || strength <= 0 ? 1 : (1 - weight / strength) ** (degree - 1);
  };
  return new Map(
    network.mapEdges((edge, { weight }, source, target) => {
      const alone = network.degree(source) < 2 && network.degree(target) < 2;
      return [edge, alone ? 0 : Math.min(chanceAt(source, weight), chanceAt(target, weight))];
    }),
  );
}
