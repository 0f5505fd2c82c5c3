import { appendTo } from "../../util/append-to.ts";
import type { Characters } from "../cast/character-draft.ts";
import { TITLES } from "../lexicon/titles.ts";
import type { Salience } from "./salience.ts";

/**
 * Who bears each title: whom “the general” means. Who does nothing in the story is meant by a rank or a role only, and
 * where they were named lately; “the king” is not King Solomon.
 */
export class TitleBearers {
  readonly #active = new Map<string, number[]>();
  readonly #idle = new Map<string, number[]>();

  constructor({ list }: Characters) {
    list.forEach(({ count, activity, titles }, number) => {
      if (count === 0) return;
      for (const title of titles) {
        if (activity > 0) appendTo(this.#active, title, number);
        else if (isOffice(title)) appendTo(this.#idle, title, number);
      }
    });
  }

  /**
   * Of those in mind who bear a title the most salient; else the only one of the story.
   *
   * @param minds what is asked first, first.
   * @returns the character's number, or -1 where nobody bears it, or several do who are not in mind.
   */
  nearest(title: string, minds: readonly Salience[], sentence: number): number {
    const bearers = this.#active.get(title);
    if (bearers === undefined) return mostOf(this.#idle.get(title) ?? [], minds, sentence);
    const bearer = mostOf(bearers, minds, sentence);
    return bearer < 0 && bearers.length === 1 ? (bearers[0] ?? -1) : bearer;
  }
}

/** A rank, or a role that the narration tells of somebody: neither a king nor a father. */
function isOffice(title: string): boolean {
  return (TITLES.get(title)?.kind ?? "rank") === "rank";
}

/** The most salient of some, in the first of the minds that has one of them; -1 where none has. */
function mostOf(some: readonly number[], minds: readonly Salience[], sentence: number): number {
  if (some.length === 0) return -1;
  for (const inMind of minds) {
    const found = inMind.most(sentence, (character) => some.includes(character));
    if (found >= 0) return found;
  }
  return -1;
}
