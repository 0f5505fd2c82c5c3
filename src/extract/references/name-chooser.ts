import type { Tokens } from "../../text/tokens.ts";
import type { Choice } from "./choice.ts";
import type { PersonPhrase } from "./person-phrase.ts";
import type { Salience } from "./salience.ts";

/** What whoever bore a name last, or bears it most, has in advance of the others. */
const FIRST = 0.15;

/**
 * Chooses whom a name means that several bear. A surname alone in the narration means whoever bore it last behind a
 * given name or a title:
 *
 *     Otto Marsh came in. “Paul, come here,” said Marsh.      Otto, though Paul Marsh is on one's mind too
 *
 * Any other name means the one in mind, else who bore it last, else the one who bears it most.
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
    const heard = this.#heard(phrase);
    let best = heard >= 0 ? heard : first;
    let value = this.#salience.of(best, sentence) + FIRST;
    for (const candidate of candidates) {
      const salience = this.#salience.of(candidate, sentence);
      if (salience > value) {
        best = candidate;
        value = salience;
      }
    }
    return { character: best, confidence: 0.75 };
  }

  /** The character whom a surname alone meant last; -1 where it is more than that, or nobody bore it yet. */
  #lastBearer(phrase: PersonPhrase): number {
    return phrase.isQuoted || phrase.endToken - phrase.firstToken > 1 ? -1 : this.#heard(phrase);
  }

  /** Of those whom a name may mean, who bore its last word last; -1 where none did. */
  #heard({ candidates, endToken }: PersonPhrase): number {
    const last = this.#last.get(this.#tokens.ids[endToken - 1] ?? -1) ?? -1;
    return candidates.includes(last) ? last : -1;
  }
}
