import type { TurnWeights } from "./turn-weights.ts";

/** The number that stands for nobody in the cast. */
export const NOBODY = -1;

/** The points of those who might speak one quotation, by character number. */
export class CandidatePoints {
  readonly #points: Map<number, number>;
  readonly #absent: number;

  constructor({ nobody, absent }: TurnWeights) {
    this.#points = new Map([[NOBODY, nobody]]);
    this.#absent = absent;
  }

  /** The points as they stand; later changes show. */
  get scores(): ReadonlyMap<number, number> {
    return this.#points;
  }

  /** The candidates so far, nobody among them. */
  get candidates(): readonly number[] {
    return [...this.#points.keys()];
  }

  /** Makes somebody who is in mind a candidate. */
  enter(character: number, points: number): void {
    this.#points.set(character, (this.#points.get(character) ?? 0) + points);
  }

  /** Adds points, and makes the character a candidate who is not in mind if it is none yet. */
  add(character: number, points: number): void {
    this.#points.set(character, (this.#points.get(character) ?? this.#absent) + points);
  }

  /** Adds points to a candidate; whoever is none stays none. */
  addKnown(character: number, points: number): void {
    if (this.#points.has(character)) this.add(character, points);
  }

  set(character: number, points: number): void {
    this.#points.set(character, points);
  }
}
