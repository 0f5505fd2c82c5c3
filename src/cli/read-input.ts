import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { readStory } from "../story/read-story.ts";
import type { Story } from "../story/story.ts";
import { locate, Problem } from "./problem.ts";
import type { ProgressLine } from "./progress-line.ts";

/**
 * Reads a file as a story: finds its characters and scenes, telling how far it is.
 *
 * @throws {Problem} that names the file.
 */
export async function extractFile(path: string, progress: ProgressLine): Promise<Story> {
  try {
    const bytes = await readFile(path);
    if (isJson(bytes, path) && isStory(bytes)) {
      throw new Problem(`${path} is Story JSON already; draw it with: dramatis render.`);
    }
    return await extractBytes(bytes, path, progress);
  } catch (error) {
    throw locate(path, error);
  }
}

/**
 * Reads a Story JSON as it is, and any other file as a story to be extracted first.
 *
 * @throws {Problem} that names the file.
 */
export async function readStoryOrExtract(path: string, progress: ProgressLine): Promise<Story> {
  try {
    const bytes = await readFile(path);
    if (!isJson(bytes, path)) return await extractBytes(bytes, path, progress);
    return readStory(new TextDecoder().decode(bytes));
  } catch (error) {
    throw locate(path, error);
  }
}

/** The reading of stories is loaded when one is to be read: help and pictures need not wait for it. */
async function extractBytes(
  bytes: Uint8Array,
  path: string,
  progress: ProgressLine,
): Promise<Story> {
  const { readAnySource } = await import("../ingest/read-source.ts");
  const { extract } = await import("../extract/extract.ts");
  const name = basename(path);
  try {
    return extract(await readAnySource(bytes, name), {
      onProgress: ({ stage, fraction }) =>
        progress.show(`${name}: ${stage}, ${Math.round(fraction * 100)} %`),
    });
  } finally {
    progress.clear();
  }
}

const BRACE = 0x7b;

function isJson(bytes: Uint8Array, path: string): boolean {
  if (/\.json$/i.test(path)) return true;
  return bytes.find((byte) => byte > 0x20) === BRACE;
}

/** Where the format's name must stand: it comes first in every Story JSON. */
const HEAD = 200;

function isStory(bytes: Uint8Array): boolean {
  return new TextDecoder().decode(bytes.subarray(0, HEAD)).includes('"dramatis/story"');
}
