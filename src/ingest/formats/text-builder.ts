import type { Block, BlockKind } from "../../story/source.ts";

/** What stands between a block and the one before: an empty line, a new line, or a space. */
export type Gap = "\n\n" | "\n" | " ";

interface BlockStyle {
  readonly level?: number | null;
  /** An empty line where it is left out. */
  readonly gap?: Gap;
  /** See `Block.voices`. */
  readonly voices?: readonly string[];
}

/** A document in the making: its text, block after block. */
export interface TextBuilder {
  /** Ends the open block; what is added next begins one of this kind. */
  readonly begin: (kind: BlockKind, style?: BlockStyle) => void;
  /** Adds to the open block; white space of any length becomes one space. */
  readonly add: (text: string) => void;
  /** Starts a new line within the open block. */
  readonly breakLine: () => void;
  /** A break between scenes, as a line `***`. */
  readonly breakScene: () => void;
  readonly finish: () => { readonly text: string; readonly blocks: readonly Block[] };
}

/** Builds plain text out of marked-up text. */
export function textBuilder(): TextBuilder {
  const parts: string[] = [];
  const blocks: Block[] = [];
  let length = 0;
  let open = "";
  let kind: BlockKind = "paragraph";
  let style: BlockStyle = {};

  const begin = (next: BlockKind, nextStyle: BlockStyle = {}) => {
    const content = open.replace(/ *\n\s*/g, "\n").trim();
    if (content !== "") {
      const gap = length === 0 ? "" : (style.gap ?? "\n\n");
      parts.push(gap, content);
      const start = length + gap.length;
      length = start + content.length;
      const { level = null, voices } = style;
      const block = { kind, start, end: length, level };
      blocks.push(voices === undefined ? block : { ...block, voices });
    }
    open = "";
    kind = next;
    style = nextStyle;
  };
  return {
    begin,
    add: (text) => {
      const piece = text.replace(/\s+/g, " ");
      open += /\s$|^$/.test(open) ? piece.trimStart() : piece;
    },
    breakLine: () => {
      open += "\n";
    },
    breakScene: () => {
      begin("break");
      open = "***";
      begin("paragraph");
    },
    finish: () => {
      begin("paragraph");
      return { text: parts.join(""), blocks };
    },
  };
}
