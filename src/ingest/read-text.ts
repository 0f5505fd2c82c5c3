import type { Block } from "../story/source.ts";
import type { StoryKind } from "../story/story.ts";
import { decode } from "./decode.ts";
import type { Document } from "./document.ts";
import { fountainBlocks } from "./fountain.ts";
import { readSceneList } from "./list/read-list.ts";
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
  const format = FORMATS[extensionOf(name)] ?? PLAIN;
  const known = format.kind === "prose" ? (readList(text) ?? readPlay(text)) : null;
  if (known !== null) return { mediaType: format.mediaType, text, ...known };
  const { mediaType, kind, blocks } = format;
  return { mediaType, kind, text, blocks: blocks(text), title: null, author: null, cast: null };
}

/** What is known of a text by its form, whatever the name of its file. */
type KnownForm = Omit<Document, "mediaType" | "text">;

function readList(text: string): KnownForm | null {
  const list = readSceneList(text);
  return list === null ? null : { kind: "sceneList", ...list };
}

function readPlay(text: string): KnownForm | null {
  const blocks = playBlocks(text);
  if (blocks === null) return null;
  return { kind: "script", blocks, title: null, author: null, cast: null };
}

/** The extension of a file's name in lower case, without its dot. */
export function extensionOf(name: string): string {
  return /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
}
