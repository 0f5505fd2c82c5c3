import type { TurnFeature, TurnWeights } from "./turn-weights.ts";

/** The number that stands for nobody in the cast. */
export const NOBODY = -1;

/** Who might speak a quotation, and the points of each. */
export interface Scores {
  /** Character numbers. */
  readonly candidates: readonly number[];
  readonly points: readonly number[];
}

/** The points of those who might speak one quotation, by character number: what is seen, times its weight. */
export class CandidatePoints implements Scores {
  /** So few that looking through them is faster than a map. */
  readonly #candidates: number[] = [];
  readonly #points: number[] = [];
  readonly #weights: TurnWeights;

  constructor(weights: TurnWeights) {
    this.#weights = weights;
    this.add(NOBODY, "nobody");
  }

  /** The candidates so far, nobody among them. */
  get candidates(): readonly number[] {
    return this.#candidates;
  }

  get points(): readonly number[] {
    return this.#points;
  }

  /** Makes somebody who is in mind a candidate. */
  enter(character: number): void {
    this.#candidates.push(character);
    this.#points.push(0);
  }

  /** Adds what is seen of a character; whoever is no candidate yet becomes one, who is not in mind. */
  add(character: number, feature: TurnFeature, value = 1): void {
    let place = this.#candidates.indexOf(character);
    if (place === -1) {
      place = this.#candidates.length;
      this.enter(character);
      if (character !== NOBODY) this.add(character, "absent");
    }
    this.#points[place] = (this.#points[place] ?? 0) + this.#weights[feature] * value;
  }

  /** Adds what is seen of a candidate; whoever is none stays none. */
  addKnown(character: number, feature: TurnFeature, value = 1): void {
    if (this.#candidates.includes(character)) this.add(character, feature, value);
  }
}
