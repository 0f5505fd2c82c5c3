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
  const { starts, forward, backward } = sumOver(chain);
  return chain.map(({ points }, index) => {
    const start = starts[index] ?? 0;
    const shares = points.map(
      (_, place) => at(forward, start + place) * at(backward, start + place),
    );
    scale(shares, 0, shares.length);
    return shares;
  });
}

/** For each link the share of the ways in which it means a candidate, and so does the one before: for learning. */
export function keptInChain(chain: readonly Link[]): readonly (readonly number[])[] {
  const { starts, own, gain, forward, backward } = sumOver(chain);
  return chain.map(({ points, before }, index) => {
    const start = starts[index] ?? 0;
    const last = starts[index - 1] ?? 0;
    const from = (place: number) => keptFrom(forward, last, before[place]);
    const weight = (place: number) => at(own, start + place) * at(backward, start + place);
    const gained = (place: number) => at(gain, start + place);
    const all = points.reduce(
      (sum, _, place) => sum + weight(place) * (1 + from(place) * gained(place)),
      0,
    );
    return points.map((_, place) => (weight(place) * from(place) * (1 + gained(place))) / all);
  });
}

/** The sums over the ways through a chain, as columns: the candidates of all its links, one link after another. */
interface Sums {
  /** Where the candidates of each link begin; one more for the end. */
  readonly starts: Int32Array;
  /** The weight of each candidate by itself; what meaning the same counts beyond meaning another. */
  readonly own: Float64Array;
  readonly gain: Float64Array;
  /** The ways up to a candidate, and from it to the end, as shares within a link. */
  readonly forward: Float64Array;
  readonly backward: Float64Array;
}

function sumOver(chain: readonly Link[]): Sums {
  const starts = new Int32Array(chain.length + 1);
  chain.forEach(({ points }, index) => {
    starts[index + 1] = (starts[index] ?? 0) + points.length;
  });
  const count = starts[chain.length] ?? 0;
  const sums: Sums = {
    starts,
    own: new Float64Array(count),
    gain: new Float64Array(count),
    forward: new Float64Array(count),
    backward: new Float64Array(count).fill(1),
  };
  chain.forEach((link, index) => {
    weigh(link, sums, starts[index] ?? 0);
  });
  goForward(chain, sums);
  goBackward(chain, sums);
  return sums;
}

function weigh({ points, keeping }: Link, { own, gain }: Sums, start: number): void {
  let most = Number.NEGATIVE_INFINITY;
  for (const value of points) most = Math.max(most, value);
  for (let place = 0; place < points.length; place++) {
    own[start + place] = Math.exp((points[place] ?? 0) - most);
    gain[start + place] = Math.exp(keeping[place] ?? 0) - 1;
  }
}

function goForward(chain: readonly Link[], { starts, own, gain, forward }: Sums): void {
  chain.forEach(({ before }, index) => {
    const start = starts[index] ?? 0;
    const last = starts[index - 1] ?? 0;
    for (let place = 0; place < before.length; place++) {
      const kept = keptFrom(forward, last, before[place]);
      forward[start + place] = at(own, start + place) * (1 + kept * at(gain, start + place));
    }
    scale(forward, start, starts[index + 1] ?? 0);
  });
}

function goBackward(chain: readonly Link[], { starts, own, gain, backward }: Sums): void {
  for (let index = chain.length - 2; index >= 0; index--) {
    const start = starts[index] ?? 0;
    const next = starts[index + 1] ?? 0;
    const end = starts[index + 2] ?? 0;
    let any = 0;
    for (let place = next; place < end; place++) any += at(own, place) * at(backward, place);
    backward.fill(any, start, next);
    chain[index + 1]?.before.forEach((from, place) => {
      if (from < 0) return;
      const ahead = at(own, next + place) * at(backward, next + place);
      backward[start + from] = at(backward, start + from) + ahead * at(gain, next + place);
    });
    scale(backward, start, next);
  }
}

/** The share of the ways up to a candidate of the link that begins at `last`; 0 for one who is none of them. */
function keptFrom(forward: Float64Array, last: number, place = -1): number {
  return place < 0 ? 0 : at(forward, last + place);
}

function at(values: Float64Array, index: number): number {
  return values[index] ?? 0;
}

/** Makes the values of a stretch add up to 1. */
function scale(values: { [index: number]: number }, start: number, end: number): void {
  let sum = 0;
  for (let index = start; index < end; index++) sum += values[index] ?? 0;
  if (sum <= 0) return;
  for (let index = start; index < end; index++) values[index] = (values[index] ?? 0) / sum;
}
