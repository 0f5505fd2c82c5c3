import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { Source } from "../story/source.ts";
import type { Diagnostic } from "../story/story.ts";
import type { Document } from "./document.ts";
import { isMarkup, loadMarkupReader } from "./markup.ts";
import { readTextDocument } from "./read-text.ts";
import { SourceError } from "./source-error.ts";
import { readTitle } from "./title.ts";

/**
 * Reads a file of any format into text and blocks, by its bytes and its name.
 *
 * @throws {SourceError} for a file that is empty, broken or not text.
 */
export async function readAnySource(bytes: Uint8Array, name: string): Promise<Source> {
  return readSource(bytes, name, isMarkup(bytes, name) ? await loadMarkupReader() : undefined);
}

/**
 * Reads a file into text and blocks.
 *
 * @param readDocument reads its format: plain and lightly marked text unless another is given.
 * @throws {SourceError} for a file that is empty, broken or not text.
 */
export function readSource(
  bytes: Uint8Array,
  name: string,
  readDocument: (bytes: Uint8Array, name: string) => Document = readTextDocument,
): Source {
  if (bytes.length === 0) {
    throw new SourceError(`${name} is empty (0 bytes); open a file that holds a story.`);
  }
  const { text, blocks, mediaType, kind, title, author, cast } = readDocument(bytes, name);
  if (!/[\p{L}\p{N}]/u.test(text)) {
    throw new SourceError(
      `${name} holds no words (${text.length} characters, none a letter); open a file that holds a story.`,
    );
  }
  const told = readTitle(text, kind === "sceneList" ? [] : blocks, name);
  return {
    file: { name, mediaType, bytes: bytes.length, sha256: bytesToHex(sha256(bytes)) },
    kind,
    title: title ?? told.title,
    author: author ?? told.author,
    language: "en",
    text,
    blocks,
    cast,
    diagnostics: replacedCharacters(text),
  };
}

function replacedCharacters(text: string): readonly Diagnostic[] {
  const count = text.split("\u{fffd}").length - 1;
  if (count === 0) return [];
  const first = text.indexOf("\u{fffd}");
  return [
    {
      code: "replaced-characters",
      severity: "warning",
      message: `${count} characters could not be decoded; save the file as UTF-8 to keep them.`,
      span: [first, first + 1],
    },
  ];
}
