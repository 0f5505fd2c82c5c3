import type { CharacterKind, Gender } from "../../story/story.ts";
import { DIVINE } from "../lexicon/divine.ts";

/** A character before its mentions are counted; its place in the list is its number. */
export interface CharacterDraft {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly gender: Gender;
  readonly kind: CharacterKind;
  readonly isNarrator: boolean;
  /** How often the narration shows the character acting, speaking or owning, or somebody calls it by name. */
  readonly activity: number;
  /** In lower case; `null` for somebody known by a given name or an office alone. */
  readonly surname: string | null;
  /** How often the text names the character. */
  readonly count: number;
  /** In lower case: “captain”, “mrs”. */
  readonly titles: ReadonlySet<string>;
  /** In lower case: given names and surname. */
  readonly names: ReadonlySet<string>;
}

/**
 * A draft with some of it changed. It is written out in the order of all others: engines look up what has one shape
 * faster, and every pronoun asks for the genders of the cast.
 */
export function redraft(draft: CharacterDraft, changes: Partial<CharacterDraft>): CharacterDraft {
  const changed = { ...draft, ...changes };
  const { name, aliases, gender, kind, isNarrator, activity, surname, count } = changed;
  const { titles, names } = changed;
  return { name, aliases, gender, kind, isNarrator, activity, surname, count, titles, names };
}

/** A place where the text writes a name, and whom it may mean, the likeliest first. */
export interface NamePlace {
  readonly firstToken: number;
  readonly endToken: number;
  readonly candidates: readonly number[];
  /** A title alone: “the Doctor”. */
  readonly isTitle: boolean;
}

/** A part of the story that somebody tells as “I”: from a token to the next part. */
export interface Narration {
  readonly firstToken: number;
  /** The number of the character. */
  readonly narrator: number;
}

export interface Characters {
  readonly list: readonly CharacterDraft[];
  /** In text order; they do not overlap. */
  readonly places: readonly NamePlace[];
  /** For an office in small letters (“landlord”), the number of the character that it stands for. */
  readonly offices: ReadonlyMap<string, number>;
  /** The number of the one who says “I” outside quotations; -1 in a third-person story. */
  readonly narrator: number;
  /** Where several tell the story, who tells which part, in text order. */
  readonly narrations: readonly Narration[];
  /** Whether the cast was given beforehand, so that nobody is to be joined to anybody. */
  readonly isGiven: boolean;
}

/** Whether somebody can be there, so that “he” may mean them: neither a family nor God. */
export function canBeThere({ kind, names }: CharacterDraft): boolean {
  const [first = ""] = names;
  return kind === "person" && !(names.size === 1 && DIVINE.has(first));
}

/** The characters with some of it changed, and in one shape like their drafts. */
export function recast(characters: Characters, changes: Partial<Characters>): Characters {
  const changed = { ...characters, ...changes };
  const { list, places, offices, narrator, narrations, isGiven } = changed;
  return { list, places, offices, narrator, narrations, isGiven };
}

/** Who says “I” outside quotations at a token; -1 in a third-person story. */
export function narratorAt({ narrator, narrations }: Characters, token: number): number {
  if (narrations.length === 0) return narrator;
  return narrations.findLast(({ firstToken }) => firstToken <= token)?.narrator ?? narrator;
}
