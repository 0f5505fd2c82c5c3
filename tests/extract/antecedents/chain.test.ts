import { describe, expect, it } from "vitest";
import { keptInChain, type Link, sharesOfChain } from "../../../src/extract/antecedents/chain.ts";

/** Three pronouns: two candidates, the same two in another order, one of them beside a third. */
const CHAIN: readonly Link[] = [
  { points: [1, 0.5], keeping: [0, 0], before: [-1, -1] },
  { points: [0.2, 0.9], keeping: [1.5, 2], before: [1, 0] },
  { points: [0, 0.4], keeping: [0.7, 0], before: [0, -1] },
];

/** Every way to choose a candidate of each link, with its weight. */
function waysThrough(
  chain: readonly Link[],
): readonly { readonly way: readonly number[]; readonly weight: number }[] {
  return chain.reduce<{ way: number[]; weight: number }[]>(
    (ways, { points, keeping, before }) =>
      ways.flatMap(({ way, weight }) =>
        points.map((value, place) => {
          const isKept = way.length > 0 && before[place] === way.at(-1);
          const total = value + (isKept ? (keeping[place] ?? 0) : 0);
          return { way: [...way, place], weight: weight * Math.exp(total) };
        }),
      ),
    [{ way: [], weight: 1 }],
  );
}

function shareOf(fits: (way: readonly number[]) => boolean): number {
  const ways = waysThrough(CHAIN);
  const sum = (list: typeof ways) => list.reduce((total, { weight }) => total + weight, 0);
  return sum(ways.filter(({ way }) => fits(way))) / sum(ways);
}

describe("the chain of pronouns", () => {
  it("gives each candidate its share of all ways", () => {
    sharesOfChain(CHAIN).forEach((shares, index) => {
      shares.forEach((share, place) => {
        expect(share).toBeCloseTo(
          shareOf((way) => way[index] === place),
          9,
        );
      });
    });
  });

  it("counts the ways in which a pronoun means the same as the one before", () => {
    keptInChain(CHAIN).forEach((shares, index) => {
      shares.forEach((share, place) => {
        const from = CHAIN[index]?.before[place] ?? -1;
        const expected = shareOf((way) => way[index] === place && way[index - 1] === from);
        expect(share).toBeCloseTo(from === -1 ? 0 : expected, 9);
      });
    });
  });

  it("has no shares without pronouns", () => {
    expect(sharesOfChain([])).toEqual([]);
  });
});
