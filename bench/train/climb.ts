/** Weights by name, as the extraction's tables hold them. */
export type Weights<Name extends string> = Readonly<Record<Name, number>>;

export interface Climb<Name extends string> {
  readonly start: Weights<Name>;
  /** How many of the examples come out right. */
  readonly score: (weights: Weights<Name>) => number;
  /** What is tried on each weight, one after the other. */
  readonly step: (weight: number) => readonly number[];
  /** A change that wins fewer examples than this is taken for chance. */
  readonly leastGain: number;
  readonly rounds: number;
}

/** Coordinate ascent: moves each weight in turn as long as more examples come out right. */
export function climb<Name extends string>({
  start,
  score,
  step,
  leastGain,
  rounds,
}: Climb<Name>): Weights<Name> {
  let weights = start;
  let best = score(weights);
  for (let round = 0; round < rounds; round++) {
    const before = best;
    for (const name of Object.keys(start) as Name[]) {
      for (const value of step(weights[name])) {
        const tried = { ...weights, [name]: Math.round(value * 1000) / 1000 };
        const points = score(tried);
        if (points < best + leastGain) continue;
        best = points;
        weights = tried;
        break;
      }
    }
    console.error(`round ${round + 1}: ${best} right`);
    if (best === before) break;
  }
  return weights;
}
