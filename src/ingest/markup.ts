import type { Document } from "./document.ts";
import { extensionOf } from "./read-text.ts";

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const EXTENSIONS = new Set(["html", "htm", "xhtml", "xml", "tei", "fdx"]);
/** How a file of markup begins, whatever its name. */
const START = /^\uFEFF?\s*<(?:\?xml|!doctype html|html|TEI|FinalDraft)\b/i;
const HEAD = 200;

/** Whether a file is HTML, XML or an archive of such: what `formats/` reads. */
export function isMarkup(bytes: Uint8Array, name: string): boolean {
  if (ZIP.every((byte, at) => bytes[at] === byte)) return true;
  if (EXTENSIONS.has(extensionOf(name))) return true;
  return START.test(new TextDecoder().decode(bytes.subarray(0, HEAD)));
}

/** Loads what reads such files: it is a large part of the code, and most stories are plain text. */
export async function loadMarkupReader(): Promise<(bytes: Uint8Array, name: string) => Document> {
  const { readMarkup } = await import("./formats/read-markup.ts");
  return readMarkup;
}
