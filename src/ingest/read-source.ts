import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { Source } from "../story/source.ts";
import type { Diagnostic } from "../story/story.ts";
import { readDocument } from "./read-document.ts";
import { SourceError } from "./source-error.ts";
import { readTitle } from "./title.ts";

/**
 * Reads a file into text and blocks, by its bytes and its name.
 *
 * @throws {SourceError} for a file that is empty or is not text.
 */
export function readSource(bytes: Uint8Array, name: string): Source {
  if (bytes.length === 0) {
    throw new SourceError(`${name} is empty (0 bytes); open a file that holds a story.`);
  }
  const { text, blocks, mediaType, kind, title, author } = readDocument(bytes, name);
  if (!/[\p{L}\p{N}]/u.test(text)) {
    throw new SourceError(
      `${name} holds no words (${text.length} characters, none a letter); open a file that holds a story.`,
    );
  }
  const told = readTitle(text, blocks, name);
  return {
    file: { name, mediaType, bytes: bytes.length, sha256: bytesToHex(sha256(bytes)) },
    kind,
    title: title ?? told.title,
    author: author ?? told.author,
    language: "en",
    text,
    blocks,
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
