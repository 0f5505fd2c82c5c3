import type { Gender } from "../../story/story.ts";
import type { WeighedForm } from "../names/person-names.ts";

/** Somebody whom the story names, under all the forms of the name. */
export interface CastMember {
  readonly forms: WeighedForm[];
  readonly givens: Set<string>;
  surname: string | null;
  /** From titles, else from what the given name says; pronouns are counted later. */
  gender: Gender;
  /** Whether titles decide the gender, so that nothing else may. */
  titled: boolean;
  count: number;
}

export interface Cast {
  readonly members: readonly CastMember[];
  /** For each form, by its key, the members that it may mean, the likeliest first. */
  readonly candidates: ReadonlyMap<string, readonly CastMember[]>;
}
