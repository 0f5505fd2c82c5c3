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
export function sharesOfChain(chain: readonly Link[]): readonly (readonly number[])[] {
  return sumOver(chain).map(({ forward, backward }) => {
    const shares = forward.map((share, place) => share * (backward[place] ?? 0));
    scale(shares);
    return shares;
  });
}

/** For each link the share of the ways in which it means a candidate, and so does the one before: for learning. */
export function keptInChain(chain: readonly Link[]): readonly (readonly number[])[] {
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
  readonly own: readonly number[];
  /** What meaning the same counts beyond meaning another. */
  readonly gain: readonly number[];
  readonly before: readonly number[];
  forward: readonly number[];
  readonly backward: number[];
}

function stepOf({ points, keeping, before }: Link): Step {
  const most = Math.max(...points);
  return {
    own: points.map((value) => Math.exp(value - most)),
    gain: keeping.map((value) => Math.exp(value) - 1),
    before,
    forward: [],
    backward: points.map(() => 1),
  };
}

function goForward(steps: readonly Step[]): void {
  let last: readonly number[] = [];
  for (const step of steps) {
    const { own, gain, before } = step;
    const forward: number[] = [];
    for (let place = 0; place < own.length; place++) {
      const kept = last[before[place] ?? -1] ?? 0;
      forward.push((own[place] ?? 0) * (1 + kept * (gain[place] ?? 0)));
    }
    scale(forward);
    step.forward = forward;
    last = forward;
  }
}

function goBackward(steps: readonly Step[]): void {
  for (let index = steps.length - 2; index >= 0; index--) {
    const step = steps[index];
    const next = steps[index + 1];
    if (step === undefined || next === undefined) continue;
    let any = 0;
    for (let place = 0; place < next.own.length; place++) any += ahead(next, place);
    step.backward.fill(any);
    for (let place = 0; place < next.own.length; place++) {
      const from = next.before[place] ?? -1;
      if (from < 0) continue;
      const gained = ahead(next, place) * (next.gain[place] ?? 0);
      step.backward[from] = (step.backward[from] ?? 0) + gained;
    }
    scale(step.backward);
  }
}

function ahead({ own, backward }: Step, place: number): number {
  return (own[place] ?? 0) * (backward[place] ?? 0);
}

/** Makes values add up to 1. */
function scale(values: number[]): void {
  let sum = 0;
  for (const value of values) sum += value;
  if (sum <= 0) return;
  for (let place = 0; place < values.length; place++) values[place] = (values[place] ?? 0) / sum;
}
