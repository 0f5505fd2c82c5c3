import type { GivenCast } from "../../../src/extract/cast/given/given-character.ts";
import type { PdncBook } from "./read-pdnc.ts";

/** What the corpus puts among the aliases of whoever tells the story. */
const NARRATOR = /^_?narr(?:ator)?$/i;

/** The cast of a book as the corpus lists it, to be handed to the extraction. */
export function givenCast({ characters }: PdncBook): GivenCast {
  return characters.map(({ name, aliases, gender }) => ({
    ...{ name, gender },
    aliases: aliases.filter((alias) => !NARRATOR.test(alias)),
    isNarrator: aliases.some((alias) => NARRATOR.test(alias)),
  }));
}
