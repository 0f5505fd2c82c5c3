import type { Block } from "../story/source.ts";
import type { StoryKind } from "../story/story.ts";
import { decode } from "./decode.ts";
import type { Document } from "./document.ts";
import { fountainBlocks } from "./fountain.ts";
import { markdownBlocks } from "./markdown.ts";
import { plainBlocks } from "./plain.ts";
import { playBlocks } from "./play/play-blocks.ts";

interface TextFormat {
  readonly mediaType: string;
  readonly kind: StoryKind;
  readonly blocks: (text: string) => readonly Block[];
}

const PLAIN: TextFormat = { mediaType: "text/plain", kind: "prose", blocks: plainBlocks };
const MARKDOWN: TextFormat = { mediaType: "text/markdown", kind: "prose", blocks: markdownBlocks };
const FOUNTAIN: TextFormat = { mediaType: "text/fountain", kind: "script", blocks: fountainBlocks };

/** Formats by file name extension; all else is taken for plain text. */
const FORMATS: Readonly<Record<string, TextFormat>> = {
  md: MARKDOWN,
  markdown: MARKDOWN,
  fountain: FOUNTAIN,
  spmd: FOUNTAIN,
};

/**
 * Reads a file of plain text, or marked up so lightly that its text is kept as it is.
 *
 * @throws {SourceError} for a file that is not text.
 */
export function readTextDocument(bytes: Uint8Array, name: string): Document {
  const { text } = decode(bytes, name);
  const { mediaType, kind, blocks } = FORMATS[extensionOf(name)] ?? PLAIN;
  const play = mediaType === PLAIN.mediaType ? playBlocks(text) : null;
  if (play !== null) {
    return { mediaType, kind: "script", text, blocks: play, title: null, author: null, cast: null };
  }
  return { mediaType, kind, text, blocks: blocks(text), title: null, author: null, cast: null };
}

/** The extension of a file's name in lower case, without its dot. */
export function extensionOf(name: string): string {
  return /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
}
