import type { Gender } from "../../../story/story.ts";

/** Somebody of whom it is known beforehand that they are in the story. */
export interface GivenCharacter {
  /** The name to show. */
  readonly name: string;
  /** Other names, nicknames and descriptions: “Mr. Ferrell”, “Ned”, “The Old Sailor”. */
  readonly aliases: readonly string[];
  readonly gender: Gender;
  /** Whether this is who tells the story in the first person. */
  readonly isNarrator: boolean;
}

/** Everybody in a story, as somebody else listed them: the extraction finds where each is named, and nobody else. */
export type GivenCast = readonly GivenCharacter[];
