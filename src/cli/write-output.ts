import { realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { locate } from "./problem.ts";

/**
 * Writes a file whole or not at all: beside its place first, then moved there. What is neither file nor missing,
 * such as a pipe or `/dev/null`, is written to directly.
 *
 * @throws {Problem} that names the path.
 */
export async function writeOutput(path: string, content: string | Uint8Array): Promise<void> {
  try {
    const existing = await stat(path).catch(() => null);
    if (existing === null || existing.isFile()) await writeWhole(path, content, existing?.mode);
    else await writeFile(path, content);
  } catch (error) {
    throw locate(path, error);
  }
}

async function writeWhole(
  path: string,
  content: string | Uint8Array,
  mode: number | undefined,
): Promise<void> {
  // Through a link to what it points to: the link itself stays.
  const target = mode === undefined ? path : await realpath(path);
  const draft = join(dirname(target), `.${basename(target).slice(0, 200)}.${process.pid}.part`);
  try {
    await writeFile(draft, content, mode === undefined ? {} : { mode });
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw error;
  }
}

/** Writes to standard output; a reader who has heard enough, as `head` does, ends the program quietly. */
export function writeStandardOutput(content: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EPIPE") process.exit();
      reject(error);
    });
    process.stdout.write(content, (error) => {
      if (error === null || error === undefined) resolve();
    });
  });
}
