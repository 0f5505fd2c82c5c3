/** Whom one pronoun of a chain might mean. The arrays go together. */
export interface Link {
  /** Points of each candidate. */
  readonly points: readonly number[];
  /** Points for meaning the same as the pronoun before. */
  readonly keeping: readonly number[];
  /** The place of each candidate among those of the pronoun before; -1 where it is none of them. */
  readonly before: readonly number[];
}

/**
 * Decides the pronouns of one gender together: “he … his … he” mostly mean one man, until another is named. Every way to
 * give them to the candidates counts by its points, and the forward-backward algorithm sums over all ways. Since only
 * staying with the same one has points of its own, a step costs no more than its candidates.
 *
 * @returns for each link the share of the ways in which each candidate is meant.
 */
export function sharesOfChain(chain: readonly Link[]): readonly Float64Array[] {
  return sumOver(chain).map(({ forward, backward }) =>
    scaled(forward.map((share, place) => share * (backward[place] ?? 0))),
  );
}

/** For each link the share of the ways in which it means a candidate, and so does the one before: for learning. */
export function keptInChain(chain: readonly Link[]): readonly Float64Array[] {
  const steps = sumOver(chain);
  return steps.map(({ own, gain, before, backward }, index) => {
    const last = steps[index - 1]?.forward;
    const from = (place: number) => last?.[before[place] ?? -1] ?? 0;
    const weight = (place: number) => (own[place] ?? 0) * (backward[place] ?? 0);
    const all = own.reduce(
      (sum, _, place) => sum + weight(place) * (1 + from(place) * (gain[place] ?? 0)),
      0,
    );
    return own.map((_, place) => (weight(place) * from(place) * (1 + (gain[place] ?? 0))) / all);
  });
}

function sumOver(chain: readonly Link[]): readonly Step[] {
  const steps = chain.map(stepOf);
  goForward(steps);
  goBackward(steps);
  return steps;
}

/** One pronoun with the sums up to it and after it. */
interface Step {
  readonly own: Float64Array;
  /** What meaning the same counts beyond meaning another. */
  readonly gain: Float64Array;
  readonly before: readonly number[];
  forward: Float64Array;
  backward: Float64Array;
}

function stepOf({ points, keeping, before }: Link): Step {
  const most = Math.max(...points);
  return {
    own: Float64Array.from(points, (value) => Math.exp(value - most)),
    gain: Float64Array.from(keeping, (value) => Math.exp(value) - 1),
    before,
    forward: new Float64Array(points.length),
    backward: new Float64Array(points.length).fill(1),
  };
}

function goForward(steps: readonly Step[]): void {
  let last: Float64Array | null = null;
  for (const step of steps) {
    step.forward = scaled(
      step.own.map((own, place) => {
        const from = step.before[place] ?? -1;
        const kept = last === null || from < 0 ? 0 : (last[from] ?? 0);
        return own * (1 + kept * (step.gain[place] ?? 0));
      }),
    );
    last = step.forward;
  }
}

function goBackward(steps: readonly Step[]): void {
  for (let index = steps.length - 2; index >= 0; index--) {
    const step = steps[index];
    const next = steps[index + 1];
    if (step === undefined || next === undefined) continue;
    const ahead = next.own.map((own, place) => own * (next.backward[place] ?? 0));
    const any = ahead.reduce((sum, value) => sum + value, 0);
    const backward = new Float64Array(step.own.length).fill(any);
    ahead.forEach((value, place) => {
      const from = next.before[place] ?? -1;
      if (from >= 0) backward[from] = (backward[from] ?? 0) + value * (next.gain[place] ?? 0);
    });
    step.backward = scaled(backward);
  }
}

function scaled(values: Float64Array): Float64Array {
  const sum = values.reduce((total, value) => total + value, 0);
  return sum > 0 ? values.map((value) => value / sum) : values;
}
