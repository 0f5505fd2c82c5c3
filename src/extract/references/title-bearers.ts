import { appendTo } from "../../util/append-to.ts";
import type { Characters } from "../cast/character-draft.ts";
import type { Salience } from "./salience.ts";

/** Who bears each title and does something in the story: whom “the general” means; “the king” is not King Solomon. */
export class TitleBearers {
  readonly #bearers = new Map<string, number[]>();

  constructor({ list }: Characters) {
    list.forEach(({ count, activity, titles }, number) => {
      if (count === 0 || activity === 0) return;
      for (const title of titles) appendTo(this.#bearers, title, number);
    });
  }

  /**
   * Of those in mind who bear a title the most salient; else the only one of the story.
   *
   * @param minds what is asked first, first.
   * @returns the character's number, or -1 where nobody bears it, or several do who are not in mind.
   */
  nearest(title: string, minds: readonly Salience[], sentence: number): number {
    const bearers = this.#bearers.get(title);
    if (bearers === undefined) return -1;
    for (const inMind of minds) {
      const bearer = inMind.most(sentence, (character) => bearers.includes(character));
      if (bearer >= 0) return bearer;
    }
    return bearers.length === 1 ? (bearers[0] ?? -1) : -1;
  }
}
