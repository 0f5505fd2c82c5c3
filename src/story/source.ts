import type { Diagnostic, SourceFile, StoryKind } from "./story.ts";

/**
 * What a block of the source is. Prose has paragraphs, headings and breaks; the rest is what a script prints:
 *
 *     INT. GALLEY - NIGHT        sceneHeading
 *     Mara stirs the pot.        action
 *     MARA                       cue
 *     (low)                      parenthetical
 *     Nobody's coming.           speech
 */
export type BlockKind =
  | "paragraph"
  | "heading"
  | "break"
  | "titlePage"
  | "sceneHeading"
  | "action"
  | "cue"
  | "parenthetical"
  | "speech";

/** A block of the text; its span leaves out the line ends around it. Blocks come in text order. */
export interface Block {
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
  /** Depth of a heading, 1 for the highest; null where the format does not say, and for all other kinds. */
  readonly level: number | null;
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
  readonly diagnostics: readonly Diagnostic[];
}
