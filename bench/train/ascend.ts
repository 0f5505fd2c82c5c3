import type { Weights } from "./climb.ts";

/** The first step, the longest and the shortest, in points. */
const FIRST = 0.1;
const LONGEST = 0.5;
const SHORTEST = 1e-4;

/**
 * Gradient ascent by Rprop (Riedmiller and Braun, 1993): each weight has a step of its own, which grows as long as its
 * slope keeps its sign, and shrinks where it turns.
 *
 * @param slopeAt gives for a table the slope of each weight.
 * @returns the table, rounded to hundredths.
 */
export function ascend<Name extends string>(
  start: Weights<Name>,
  steps: number,
  slopeAt: (weights: Weights<Name>) => (name: Name) => number,
): Weights<Name> {
  const names = Object.keys(start) as Name[];
  const weights: Record<Name, number> = { ...start };
  const lengths = new Map<Name, number>();
  const slopes = new Map<Name, number>();
  for (let step = 0; step < steps; step++) {
    const slopeOf = slopeAt(weights);
    for (const name of names) {
      const turn = slopeOf(name) * (slopes.get(name) ?? 0);
      const length = lengths.get(name) ?? FIRST;
      if (turn < 0) {
        lengths.set(name, Math.max(SHORTEST, length / 2));
        slopes.set(name, 0);
        continue;
      }
      const next = turn > 0 ? Math.min(LONGEST, length * 1.2) : length;
      lengths.set(name, next);
      slopes.set(name, slopeOf(name));
      weights[name] += Math.sign(slopeOf(name)) * next;
    }
  }
  for (const name of names) weights[name] = Math.round(weights[name] * 100) / 100;
  return weights;
}
