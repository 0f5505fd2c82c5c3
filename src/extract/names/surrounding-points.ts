import { Case, type Tokens } from "../../text/tokens.ts";
import type { NameOccurrence } from "./name-runs.ts";
import { isRelativeAt, RELATIVE, wordKeys } from "./name-surroundings.ts";
import type { SurroundingWeights } from "./surrounding-weights.ts";

/** Bounds of the sum: beyond them one more word tells nothing. */
const LEAST = -3;
const MOST = 4;

/** The sum that most names of persons and few others are above. */
const MIDDLE = 1.5;

/** Says how much the words beside a name speak for a person; what a word says is looked up once a word. */
export class SurroundingPoints {
  readonly #tokens: Tokens;
  readonly #startsSentence: Uint8Array;
  readonly #weights: SurroundingWeights;
  readonly #before: Float32Array;
  readonly #after: Float32Array;

  constructor(tokens: Tokens, startsSentence: Uint8Array, weights: SurroundingWeights) {
    this.#tokens = tokens;
    this.#startsSentence = startsSentence;
    this.#weights = weights;
    this.#before = new Float32Array(tokens.words.length).fill(Number.NaN);
    this.#after = new Float32Array(tokens.words.length).fill(Number.NaN);
  }

  /** Above 0 for a person, below for a place or a thing. */
  of({ firstToken, endToken }: NameOccurrence): number {
    const { bias, start, before, after } = this.#weights;
    const isStart = this.#startsSentence[firstToken] === 1;
    const sum =
      bias +
      (isStart ? start : this.#pointsAt(firstToken - 1, this.#before, before)) +
      this.#pointsAt(endToken, this.#after, after) +
      (isRelativeAt(this.#tokens, endToken) ? (after[RELATIVE] ?? 0) : 0);
    return Math.max(LEAST, Math.min(MOST, sum)) - MIDDLE;
  }

  #pointsAt(token: number, known: Float32Array, weights: Readonly<Record<string, number>>): number {
    const { cases, ids } = this.#tokens;
    if (cases[token] === Case.capitalized) return weights["Capital"] ?? 0;
    const id = ids[token] ?? -1;
    if (Number.isNaN(known[id])) {
      const keys = wordKeys(this.#tokens, token);
      known[id] = keys.reduce((sum, key) => sum + (weights[key] ?? 0), 0);
    }
    return known[id] ?? 0;
  }
}
