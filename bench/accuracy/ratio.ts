/** So many right of so many. `right` may be a fraction where a part of an answer is credited. */
export interface Ratio {
  readonly right: number;
  readonly of: number;
}

const NONE: Ratio = { right: 0, of: 0 };

/** 0 to 100; `null` where nothing was asked. */
export function percent({ right, of }: Ratio): number | null {
  return of === 0 ? null : (100 * right) / of;
}

function addRatios(a: Ratio, b: Ratio): Ratio {
  return { right: a.right + b.right, of: a.of + b.of };
}

/** How many of the items satisfy the claim. */
export function share<T>(items: Iterable<T>, claim: (item: T) => boolean | number): Ratio {
  let right = 0;
  let of = 0;
  for (const item of items) {
    right += Number(claim(item));
    of++;
  }
  return { right, of };
}

/** Harmonic mean of precision and recall, 0 to 100; `null` where neither side holds anything. */
export function f1(precision: Ratio, recall: Ratio): number | null {
  if (precision.of === 0 && recall.of === 0) return null;
  const p = percent(precision) ?? 0;
  const r = percent(recall) ?? 0;
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}

/** Adds up record by record, so that every case of every book counts the same. */
export function poolRatios<Measure extends string>(
  records: readonly Readonly<Record<Measure, Ratio>>[],
  measures: readonly Measure[],
): Record<Measure, Ratio> {
  const pooled = {} as Record<Measure, Ratio>;
  for (const measure of measures) {
    pooled[measure] = records.map((record) => record[measure]).reduce(addRatios, NONE);
  }
  return pooled;
}
