import { SourceError } from "./source-error.ts";
import { decodeWindows1252 } from "./windows-1252.ts";

/** First bytes of files that people name .txt by mistake. */
const SIGNATURES: readonly (readonly [kind: string, bytes: readonly number[]])[] = [
  ["a PNG picture", [0x89, 0x50, 0x4e, 0x47]],
  ["a JPEG picture", [0xff, 0xd8, 0xff]],
  ["a GIF picture", [0x47, 0x49, 0x46, 0x38]],
  ["a PDF document", [0x25, 0x50, 0x44, 0x46]],
  ["a ZIP archive", [0x50, 0x4b, 0x03, 0x04]],
  ["a gzip archive", [0x1f, 0x8b, 0x08]],
  ["an old Word document", [0xd0, 0xcf, 0x11, 0xe0]],
  ["a WebP picture or a WAV sound", [0x52, 0x49, 0x46, 0x46]],
  ["an MP3 sound", [0x49, 0x44, 0x33]],
  ["an RTF document", [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];

/** How many of the first bytes are looked at to tell text from binary data. */
const PROBE = 65_536;
/** Share of control characters above which a file is not text. */
const MOST_CONTROLS = 0.02;

export interface Decoded {
  readonly text: string;
  /** As the WHATWG encoding standard names it. */
  readonly encoding: string;
}

/**
 * Decodes a text file: by its byte-order mark; else as UTF-16 where every other byte is null; else as UTF-8, a stray
 * byte aside; else as Windows-1252. The mark is left out, all else is kept as it is.
 *
 * @throws {SourceError} for binary data.
 */
export function decode(bytes: Uint8Array, name: string): Decoded {
  const signature = SIGNATURES.find(([, start]) => start.every((byte, at) => bytes[at] === byte));
  if (signature !== undefined) {
    throw new SourceError(
      `${name} is ${signature[0]}, not text; save the story as text, EPUB or DOCX and open that.`,
    );
  }
  const { text, encoding } = decodeText(bytes);
  const controls = controlShare(text);
  if (controls > MOST_CONTROLS) {
    throw new SourceError(
      `${name} does not look like text: ${Math.round(controls * 100)} % of it are control characters; save the story as plain text (UTF-8) and open that.`,
    );
  }
  return { text, encoding };
}

function decodeText(bytes: Uint8Array): Decoded {
  const encoding = marked(bytes) ?? unmarkedUtf16(bytes);
  if (encoding !== null) return { encoding, text: new TextDecoder(encoding).decode(bytes) };
  const text = new TextDecoder("utf-8").decode(bytes);
  if (isMostlyUtf8(text)) return { encoding: "utf-8", text };
  return { encoding: "windows-1252", text: decodeWindows1252(bytes) };
}

/** Of the characters beyond ASCII, as many may be broken in a damaged file that is UTF-8 all the same. */
const MOST_BROKEN = 0.1;

/** Windows-1252 read as UTF-8 breaks nearly all its characters beyond ASCII; a stray byte in UTF-8 breaks one. */
function isMostlyUtf8(text: string): boolean {
  if (!text.includes("\u{fffd}")) return true;
  const broken = text.match(/\u{fffd}/gu)?.length ?? 0;
  const beyond = text.match(/[^\0-\x7f]/g)?.length ?? 0;
  return broken < beyond * MOST_BROKEN;
}

function marked([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : null;
}

/** English text in UTF-16 has a null for its every even (big-endian) or odd (little-endian) byte. */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  const probe = bytes.subarray(0, PROBE);
  const nulls: [even: number, odd: number] = [0, 0];
  probe.forEach((byte, at) => {
    if (byte === 0) nulls[at % 2 === 0 ? 0 : 1]++;
  });
  const most = probe.length / 2;
  if (most < 2) return null;
  if (nulls[1] > most * 0.7 && nulls[0] < most * 0.1) return "utf-16le";
  if (nulls[0] > most * 0.7 && nulls[1] < most * 0.1) return "utf-16be";
  return null;
}

function controlShare(text: string): number {
  const probe = text.slice(0, PROBE);
  let controls = 0;
  for (let at = 0; at < probe.length; at++) {
    const code = probe.charCodeAt(at);
    const isControl = code < 32 && code !== 9 && code !== 10 && code !== 13 && code !== 12;
    if (isControl || code === 0xfffd) controls++;
  }
  return probe.length === 0 ? 0 : controls / probe.length;
}
