import type {
  AntecedentFeature,
  AntecedentWeights,
} from "../../src/extract/antecedents/antecedent-weights.ts";
import { keptInChain, type Link, sharesOfChain } from "../../src/extract/antecedents/chain.ts";
import type { PronounExample } from "./antecedent-examples.ts";

type Chain = readonly PronounExample[];
type Slopes = Map<AntecedentFeature, number>;

/**
 * Adds the gradient of the likelihood of what is known of a chain: what is seen in the ways that are right, less what is
 * seen in all ways.
 */
export function addChainGradient(chain: Chain, weights: AntecedentWeights, slopes: Slopes): void {
  const links = chain.map((example) => linkOf(example, weights));
  const right = links.map((link, index): Link => {
    const known = chain[index]?.right ?? null;
    if (known === null) return link;
    const points = link.points.map((value, place) =>
      known[place] === true ? value : Number.NEGATIVE_INFINITY,
    );
    return { ...link, points };
  });
  addSeen(chain, sharesOfChain(right), sharesOfChain(links), ({ seen }) => seen, slopes);
  addSeen(chain, keptInChain(right), keptInChain(links), ({ seenKept }) => seenKept, slopes);
}

/** How many of the pronouns that are asked for go to their person. */
export function countRightInChain(chain: Chain, weights: AntecedentWeights): number {
  const shares = sharesOfChain(chain.map((example) => linkOf(example, weights)));
  return chain.filter(({ isAsked, right }, index) => {
    // The last candidate is nobody.
    const own = shares[index]?.slice(0, -1) ?? [];
    return isAsked && right?.[own.indexOf(Math.max(...own))] === true;
  }).length;
}

function linkOf({ seen, seenKept, before }: PronounExample, weights: AntecedentWeights): Link {
  const sum = (features: ReadonlyMap<AntecedentFeature, number>) =>
    [...features].reduce((total, [feature, value]) => total + weights[feature] * value, 0);
  return { points: seen.map(sum), keeping: seenKept.map(sum), before };
}

function addSeen(
  chain: Chain,
  right: readonly (readonly number[])[],
  all: readonly (readonly number[])[],
  seenIn: (example: PronounExample) => readonly ReadonlyMap<AntecedentFeature, number>[],
  slopes: Slopes,
): void {
  chain.forEach((example, index) => {
    seenIn(example).forEach((features, place) => {
      const share = (right[index]?.[place] ?? 0) - (all[index]?.[place] ?? 0);
      if (share === 0) return;
      for (const [feature, value] of features)
        slopes.set(feature, (slopes.get(feature) ?? 0) + share * value);
    });
  });
}
