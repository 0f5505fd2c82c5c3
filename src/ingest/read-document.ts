import type { Block } from "../story/source.ts";
import type { StoryKind } from "../story/story.ts";
import { decode } from "./decode.ts";
import { type Document, openArchive } from "./formats/archive.ts";
import { readDocx } from "./formats/docx.ts";
import { readEpub } from "./formats/epub.ts";
import { addHtml } from "./formats/html.ts";
import { textBuilder } from "./formats/text-builder.ts";
import { fountainBlocks } from "./fountain.ts";
import { markdownBlocks } from "./markdown.ts";
import { plainBlocks } from "./plain.ts";

/** A file as text and blocks, whatever its format. */
export interface ReadDocument extends Document {
  readonly mediaType: string;
  readonly kind: StoryKind;
}

interface TextFormat {
  readonly mediaType: string;
  readonly kind: StoryKind;
  readonly read: (text: string) => Pick<Document, "text" | "blocks">;
}

const inPlace = (blocks: (text: string) => readonly Block[]) => (text: string) => ({
  text,
  blocks: blocks(text),
});

const PLAIN: TextFormat = { mediaType: "text/plain", kind: "prose", read: inPlace(plainBlocks) };
const MARKDOWN: TextFormat = {
  mediaType: "text/markdown",
  kind: "prose",
  read: inPlace(markdownBlocks),
};
const FOUNTAIN: TextFormat = {
  mediaType: "text/fountain",
  kind: "script",
  read: inPlace(fountainBlocks),
};
const HTML: TextFormat = { mediaType: "text/html", kind: "prose", read: readHtml };

/** Formats by file name extension; all else is taken for plain text. */
const FORMATS: Readonly<Record<string, TextFormat>> = {
  md: MARKDOWN,
  markdown: MARKDOWN,
  fountain: FOUNTAIN,
  spmd: FOUNTAIN,
  html: HTML,
  htm: HTML,
  xhtml: HTML,
};

/**
 * Reads a file by its bytes and its name. Text formats keep their text as it is; of HTML, EPUB and DOCX the text is what a
 * reader sees of them.
 *
 * @throws {SourceError} for a file that is not text.
 */
export function readDocument(bytes: Uint8Array, name: string): ReadDocument {
  return readPackage(bytes, name) ?? readTextFile(bytes, name);
}

function readTextFile(bytes: Uint8Array, name: string): ReadDocument {
  const { text } = decode(bytes, name);
  const extension = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
  const { mediaType, kind, read } = FORMATS[extension] ?? PLAIN;
  return { mediaType, kind, ...read(text), title: null, author: null };
}

const ZIP = [0x50, 0x4b, 0x03, 0x04];

/** EPUB and DOCX are ZIP archives; `null` for all else. */
function readPackage(bytes: Uint8Array, name: string): ReadDocument | null {
  if (!ZIP.every((byte, at) => bytes[at] === byte)) return null;
  const archive = openArchive(bytes, name);
  if (archive.has("META-INF/container.xml")) {
    const book = withHeadings(readEpub(archive, name));
    return { mediaType: "application/epub+zip", kind: "prose", ...book };
  }
  if (!archive.has("word/document.xml")) return null;
  return { mediaType: DOCX, kind: "prose", ...withHeadings(readDocx(archive)) };
}

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

function readHtml(html: string): Pick<Document, "text" | "blocks"> {
  const builder = textBuilder();
  addHtml(html, builder);
  return withHeadings(builder.finish());
}

/** Where nothing is marked as a heading, headings are found as in plain text. */
function withHeadings<T extends Pick<Document, "text" | "blocks">>(document: T): T {
  const hasHeadings = document.blocks.some(
    ({ kind, level }) => kind === "heading" && level !== null,
  );
  return hasHeadings ? document : { ...document, blocks: plainBlocks(document.text) };
}
