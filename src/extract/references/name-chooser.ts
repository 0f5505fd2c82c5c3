import type { Tokens } from "../../text/tokens.ts";
import type { Choice } from "./choice.ts";
import type { PersonPhrase } from "./person-phrase.ts";
import type { Salience } from "./salience.ts";

/** What whoever bears a name most has in advance of the others. */
const FIRST = 0.15;

/**
 * Chooses whom a name means that several bear. A surname alone in the narration means whoever bore it last behind a
 * given name or a title:
 *
 *     Otto Marsh came in. “Paul, come here,” said Marsh.      Otto, though Paul Marsh is on one's mind too
 *
 * Any other name means the one in mind, else the one who bears it most.
 */
export class NameChooser {
  readonly #tokens: Tokens;
  readonly #salience: Salience;
  readonly #presence: Salience;
  /** Who bore a surname last, by the word's id. */
  readonly #last = new Map<number, number>();

  /** @param salience whom a pronoun would mean; `presence`, who is there. */
  constructor(tokens: Tokens, salience: Salience, presence: Salience) {
    this.#tokens = tokens;
    this.#salience = salience;
    this.#presence = presence;
  }

  /** Notes whom a phrase means; a woman is hardly ever named by her surname alone. */
  note({ kind, gender, isQuoted, firstToken, endToken }: PersonPhrase, character: number): void {
    if (kind !== "name" || gender === "female" || isQuoted || endToken - firstToken < 2) return;
    this.#last.set(this.#tokens.ids[endToken - 1] ?? -1, character);
  }

  choose(phrase: PersonPhrase, sentence: number): Choice | null {
    const { candidates } = phrase;
    const first = candidates[0];
    if (first === undefined) return null;
    if (candidates.length === 1) return { character: first, confidence: 0.97 };
    const last = this.#lastBearer(phrase);
    if (last >= 0 && this.#presence.of(last, sentence) > 0)
      return { character: last, confidence: 0.8 };
    let best = first;
    let value = this.#salience.of(first, sentence) + FIRST;
    for (const candidate of candidates.slice(1)) {
      const salience = this.#salience.of(candidate, sentence);
      if (salience > value) {
        best = candidate;
        value = salience;
      }
    }
    return { character: best, confidence: 0.75 };
  }

  /** The character whom a surname alone meant last; -1 where it is more than that, or nobody bore it yet. */
  #lastBearer({ candidates, isQuoted, firstToken, endToken }: PersonPhrase): number {
    if (isQuoted || endToken - firstToken > 1) return -1;
    const last = this.#last.get(this.#tokens.ids[firstToken] ?? -1) ?? -1;
    return candidates.includes(last) ? last : -1;
  }
}
