import type { AliasFeature, AliasFeatures } from "./alias-evidence.ts";

export type AliasWeights = Readonly<Record<AliasFeature, number>>;

/** Learned by `npm run train:aliases` from the texts of the development half of both corpora. */
export const ALIAS_WEIGHTS: AliasWeights = {
  constant: -3.96,
  answers: 1.41,
  lift: 0.86,
  own: -2.39,
  rival: -1.79,
  exchanges: -1.45,
  formal: -0.39,
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
