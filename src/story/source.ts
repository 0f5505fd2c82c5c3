import type { CharacterKind, Diagnostic, Gender, SourceFile, StoryKind } from "./story.ts";

/**
 * What a block of the source is. Prose has paragraphs, headings and breaks; the rest is what a script prints:
 *
 *     INT. GALLEY - NIGHT        sceneHeading
 *     Mara stirs the pot.        action; in a play for the stage: stage
 *     MARA                       cue
 *     (low)                      parenthetical
 *     Nobody's coming.           speech
 *
 * and `company`, what a list of scenes holds: some who are together.
 */
export type BlockKind =
  | "paragraph"
  | "heading"
  | "break"
  | "titlePage"
  | "sceneHeading"
  | "action"
  | "stage"
  | "cue"
  | "parenthetical"
  | "speech"
  | "company";

/** A block of the text; its span leaves out the line ends around it. Blocks come in text order. */
export interface Block {
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
  /** Depth of a heading, 1 for the highest; null where the format does not say, and for all other kinds. */
  readonly level: number | null;
  /**
   * Of a speech whose format says who speaks: their ids in `Source.cast`, none where nobody is named. A speech without
   * goes on with the one before, or is spoken by whom the cue above it names.
   */
  readonly voices?: readonly string[];
  /** Of a company: its members, in text order. */
  readonly members?: readonly Member[];
}

/** A place in a list that names somebody. */
export interface Member {
  /** Id in `Source.cast`. */
  readonly person: string;
  readonly start: number;
  readonly end: number;
}

/** Somebody of whom the file itself says who they are. */
export interface CastEntry {
  readonly id: string;
  readonly name: string;
  /** What else the file calls them: the names above their speeches. */
  readonly aliases: readonly string[];
  /** `unknown` where the file does not say. */
  readonly gender: Gender;
  readonly kind: CharacterKind;
}

/** A file, decoded and cut into blocks: what every format becomes before it is read as a story. */
export interface Source {
  readonly file: SourceFile;
  readonly kind: StoryKind;
  /** From the file's own title matter; null where it has none. */
  readonly title: string | null;
  readonly author: string | null;
  readonly language: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Who is in it, where the format says so; `null` where they are to be found. */
  readonly cast: readonly CastEntry[] | null;
  readonly diagnostics: readonly Diagnostic[];
}
