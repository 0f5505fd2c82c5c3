/** Counts by ordered pairs of characters. */
export class PairCounts {
  readonly #rows = new Map<number, Map<number, number>>();

  add(one: number, other: number): void {
    const row = this.#rows.get(one) ?? new Map<number, number>();
    this.#rows.set(one, row.set(other, (row.get(other) ?? 0) + 1));
  }

  of(one: number, other: number): number {
    return this.#rows.get(one)?.get(other) ?? 0;
  }

  /** All that is counted with the first. */
  row(one: number): ReadonlyMap<number, number> {
    return this.#rows.get(one) ?? NONE;
  }

  get rows(): Iterable<readonly [number, ReadonlyMap<number, number>]> {
    return this.#rows;
  }
}

const NONE: ReadonlyMap<number, number> = new Map();
