import type { AliasFeature, AliasFeatures } from "./alias-evidence.ts";

export type AliasWeights = Readonly<Record<AliasFeature, number>>;

/** Learned by `npm run train:aliases` from the texts of the development half of both corpora. */
export const ALIAS_WEIGHTS: AliasWeights = {
  constant: -3.86,
  answers: 1.35,
  lift: 0.8,
  own: -2.35,
  rival: -1.69,
  exchanges: -1.52,
  formal: -0.37,
};

const FEATURES = Object.keys(ALIAS_WEIGHTS) as AliasFeature[];

/** The probability, 0 to 1, that a name is the name of who answers to it: a logistic regression. */
export function aliasChance(
  features: AliasFeatures,
  weights: AliasWeights = ALIAS_WEIGHTS,
): number {
  const points = FEATURES.reduce((sum, name) => sum + weights[name] * features[name], 0);
  return 1 / (1 + Math.exp(-points));
}
