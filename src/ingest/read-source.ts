import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { Block, Source } from "../story/source.ts";
import type { Diagnostic, StoryKind } from "../story/story.ts";
import { decode } from "./decode.ts";
import { fountainBlocks } from "./fountain.ts";
import { markdownBlocks } from "./markdown.ts";
import { plainBlocks } from "./plain.ts";
import { SourceError } from "./source-error.ts";
import { readTitle } from "./title.ts";

interface Format {
  readonly mediaType: string;
  readonly kind: StoryKind;
  readonly blocks: (text: string) => readonly Block[];
}

const PLAIN: Format = { mediaType: "text/plain", kind: "prose", blocks: plainBlocks };
const MARKDOWN: Format = { mediaType: "text/markdown", kind: "prose", blocks: markdownBlocks };
const FOUNTAIN: Format = { mediaType: "text/fountain", kind: "script", blocks: fountainBlocks };

/** Formats by file name extension; all else is taken for plain text. */
const FORMATS: Readonly<Record<string, Format>> = {
  md: MARKDOWN,
  markdown: MARKDOWN,
  fountain: FOUNTAIN,
  spmd: FOUNTAIN,
};

/**
 * Reads a file into text and blocks, by its bytes and its name.
 *
 * @throws {SourceError} for a file that is empty or is not text.
 */
export function readSource(bytes: Uint8Array, name: string): Source {
  if (bytes.length === 0) {
    throw new SourceError(`${name} is empty (0 bytes); open a file that holds a story.`);
  }
  const { text } = decode(bytes, name);
  if (!/[\p{L}\p{N}]/u.test(text)) {
    throw new SourceError(
      `${name} holds no words (${text.length} characters, none a letter); open a file that holds a story.`,
    );
  }
  const extension = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
  const format = FORMATS[extension] ?? PLAIN;
  const blocks = format.blocks(text);
  return {
    file: {
      name,
      mediaType: format.mediaType,
      bytes: bytes.length,
      sha256: bytesToHex(sha256(bytes)),
    },
    kind: format.kind,
    ...readTitle(text, blocks, name),
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
