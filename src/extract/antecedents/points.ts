import type { AntecedentFeature, AntecedentWeights } from "./antecedent-weights.ts";

/** Sums what is seen of one candidate, each times its weight. */
export class Points {
  total = 0;
  readonly #weights: AntecedentWeights;

  constructor(weights: AntecedentWeights) {
    this.#weights = weights;
  }

  add(feature: AntecedentFeature, value = 1): void {
    this.total += this.#weights[feature] * value;
  }
}
