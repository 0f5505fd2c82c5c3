import type { Gender } from "../../story/story.ts";
import { type Characters, narratorAt } from "../cast/character-draft.ts";
import { gendersAgree } from "../names/gender.ts";
import type { Quotations } from "../quotations/quotations.ts";
import type { Reading } from "../reading/reading.ts";

/** Where the narration named each character last, as the story is read on. */
export class WhoIsNear {
  readonly #last = new Map<number, number>();
  readonly #reading: Reading;
  readonly #quotations: Quotations;
  readonly #characters: Characters;
  #place = 0;

  constructor(reading: Reading, quotations: Quotations, characters: Characters) {
    this.#reading = reading;
    this.#quotations = quotations;
    this.#characters = characters;
  }

  /** Reads on to a token; there is no way back. */
  readTo(token: number): void {
    const { places } = this.#characters;
    for (; (places[this.#place]?.firstToken ?? token) < token; this.#place++) {
      const { firstToken = -1, candidates = [] } = places[this.#place] ?? {};
      if (this.#quotations.quotationOf[firstToken] !== -1) continue;
      const paragraph = this.#reading.paragraphOf[firstToken] ?? -1;
      for (const candidate of candidates) this.#last.set(candidate, paragraph);
    }
  }

  /**
   * Whether anybody who can be of a gender, and does not tell the story, was named in so many paragraphs.
   *
   * @param isOut tells who does not count.
   */
  isAnybody(
    gender: Gender,
    paragraph: number,
    reach: number,
    isOut: (character: number) => boolean,
  ): boolean {
    const { list } = this.#characters;
    const narrator = narratorAt(
      this.#characters,
      this.#reading.paragraphs[paragraph]?.firstToken ?? 0,
    );
    for (const [character, last] of this.#last) {
      if (character === narrator || paragraph - last > reach || isOut(character)) continue;
      if (gendersAgree(list[character]?.gender ?? "unknown", gender)) return true;
    }
    return false;
  }
}
