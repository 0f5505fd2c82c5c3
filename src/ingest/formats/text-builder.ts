import type { Block, BlockKind } from "../../story/source.ts";

/** A document in the making: its text, block after block, with an empty line between two. */
export interface TextBuilder {
  /** Ends the open block; what is added next begins one of this kind. */
  readonly begin: (kind: BlockKind, level?: number | null) => void;
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
  let level: number | null = null;

  const begin = (next: BlockKind, nextLevel: number | null = null) => {
    const content = open.replace(/ *\n */g, "\n").trim();
    if (content !== "") {
      const start = length === 0 ? 0 : length + 2;
      const piece = length === 0 ? content : `\n\n${content}`;
      parts.push(piece);
      length += piece.length;
      blocks.push({ kind, start, end: length, level });
    }
    open = "";
    kind = next;
    level = nextLevel;
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
