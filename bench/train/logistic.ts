import { ascend } from "./ascend.ts";
import type { Weights } from "./climb.ts";

/** What is seen of a case, whether it is so, and how much it counts. */
export interface LogisticExample<Name extends string> {
  readonly seen: readonly (readonly [name: Name, value: number])[];
  readonly isSo: boolean;
  readonly weight: number;
}

/** Steps of the ascent. */
const STEPS = 150;

/**
 * Logistic regression: the weights of the given names under which the examples are likeliest, each but the bias held
 * back by half its square times `penalty`. What is seen beside these names is passed over.
 */
export function fitLogistic<Name extends string>(
  examples: readonly LogisticExample<Name>[],
  names: readonly Name[],
  penalty: number,
): Weights<Name> {
  const start = Object.fromEntries(names.map((name) => [name, 0])) as Record<Name, number>;
  return ascend(start, STEPS, (weights) => {
    const slopes = new Map<Name, number>();
    for (const { seen, isSo, weight } of examples) {
      const missing = weight * ((isSo ? 1 : 0) - likelihood(weights, seen));
      for (const [name, value] of seen) slopes.set(name, (slopes.get(name) ?? 0) + missing * value);
    }
    return (name) => (slopes.get(name) ?? 0) - (name === "bias" ? 0 : penalty * weights[name]);
  });
}

/** From 0 to 1. */
export function likelihood<Name extends string>(
  weights: Weights<Name>,
  seen: LogisticExample<Name>["seen"],
): number {
  let sum = 0;
  for (const [name, value] of seen) sum += (weights[name] ?? 0) * value;
  return 1 / (1 + Math.exp(-sum));
}
