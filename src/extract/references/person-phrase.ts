import type { Gender } from "../../story/story.ts";

/** Words of the text that stand for a person: a name, a pronoun, or a noun phrase (“the young officer”). */
export interface PersonPhrase {
  readonly firstToken: number;
  readonly endToken: number;
  readonly kind: "name" | "pronoun" | "noun";
  /** Whom a name or an office may mean, the likeliest first; empty for the rest. */
  readonly candidates: readonly number[];
  readonly gender: Gender;
  /** The pronoun, or the head noun, in lower case; empty for a name. */
  readonly head: string;
  readonly isPossessive: boolean;
  /** “the Doctor”: a title with an article stands for its bearer as a description does. */
  readonly isDescription: boolean;
  /** “a young officer”: somebody new, as a rule. */
  readonly isIndefinite: boolean;
  readonly isQuoted: boolean;
}

export interface PersonPhrases {
  /** In text order; they do not overlap. */
  readonly list: readonly PersonPhrase[];
  /** For each token that begins a phrase, its index; -1 elsewhere. */
  readonly at: Int32Array;
}
