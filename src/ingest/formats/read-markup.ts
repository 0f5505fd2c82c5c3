import { decode } from "../decode.ts";
import type { Document } from "../document.ts";
import { plainBlocks } from "../plain.ts";
import { extensionOf } from "../read-text.ts";
import { SourceError } from "../source-error.ts";
import { openArchive } from "./archive.ts";
import { readDocx } from "./docx.ts";
import { readEpub } from "./epub.ts";
import { addHtml } from "./html.ts";
import { readTei } from "./tei/tei.ts";
import { textBuilder } from "./text-builder.ts";

/**
 * Reads a file whose text is marked up, by its first bytes and its name: EPUB and Word, which are archives, TEI and
 * HTML. The text is what a reader sees of it.
 *
 * @throws {SourceError} for a file that is none of these, or broken.
 */
export function readMarkup(bytes: Uint8Array, name: string): Document {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return readArchive(bytes, name);
  const { text } = decode(bytes, name);
  const root = rootOf(text);
  if (/^(?:TEI|teiCorpus)(?:\.2)?$/.test(root)) return readTei(text, name);
  const isHtml = /^html$/i.test(root) || !/^(?:xml|tei|fdx)$/.test(extensionOf(name));
  if (isHtml) return readHtml(text);
  throw new SourceError(
    `${name} is XML of a kind that is not read (its first element is <${root}>); save the story as TEI, plain text or EPUB and open that.`,
  );
}

/** The name of the first element of XML or HTML, without its prefix. */
function rootOf(markup: string): string {
  const bare = markup.slice(0, 100_000).replace(/<!--[\s\S]*?-->|<[?!][^>]*>/g, "");
  return /<(?:[\w-]+:)?([\w.-]+)/.exec(bare)?.[1] ?? "";
}

function readArchive(bytes: Uint8Array, name: string): Document {
  const archive = openArchive(bytes, name);
  if (archive.has("META-INF/container.xml")) {
    return asProse(EPUB, readEpub(archive, name));
  }
  if (archive.has("word/document.xml")) return asProse(DOCX, readDocx(archive));
  throw new SourceError(
    `${name} is a ZIP archive, not text; save the story as text, EPUB or DOCX and open that.`,
  );
}

const EPUB = "application/epub+zip";
const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

function readHtml(html: string): Document {
  const builder = textBuilder();
  addHtml(html, builder);
  return asProse("text/html", { ...builder.finish(), title: null, author: null });
}

/** Where nothing is marked as a heading, headings are found as in plain text. */
function asProse(
  mediaType: string,
  document: Pick<Document, "text" | "blocks" | "title" | "author">,
): Document {
  const hasHeadings = document.blocks.some(
    ({ kind, level }) => kind === "heading" && level !== null,
  );
  const blocks = hasHeadings ? document.blocks : plainBlocks(document.text);
  return { ...document, mediaType, kind: "prose", blocks, cast: null };
}
