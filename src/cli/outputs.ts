import { mkdir, stat } from "node:fs/promises";
import { join, parse, resolve } from "node:path";
import { Problem } from "./problem.ts";

export interface Job {
  readonly input: string;
  /** `null` for standard output. */
  readonly output: string | null;
}

/**
 * Decides where each story goes: one to `out` or standard output, several into the folder `out`, which is made where
 * it is missing. One goes into a folder too where `out` is one or ends like one, in a slash. Two that would be written to the same file are refused before any is read.
 */
export async function planOutputs(
  inputs: readonly string[],
  out: string | null,
): Promise<readonly Job[]> {
  if (out === null) {
    const [input] = inputs;
    if (input === undefined || inputs.length > 1) {
      throw new Problem(`${inputs.length} files need a folder to go to; add -o FOLDER.`);
    }
    return [{ input, output: null }];
  }
  const isFolder = (await stat(out).catch(() => null))?.isDirectory() ?? false;
  if (inputs.length === 1 && !isFolder && !/[\\/]$/.test(out)) {
    return inputs.map((input) => ({ input, output: refuseItself(input, out) }));
  }
  const jobs = inputs.map((input) => ({ input, output: join(out, `${parse(input).name}.json`) }));
  refuseClashes(jobs);
  for (const { input, output } of jobs) refuseItself(input, output);
  if (!isFolder) await makeFolder(out);
  return jobs;
}

/** Names that differ in case only are one file on many disks. */
function refuseClashes(jobs: readonly { input: string; output: string }[]): void {
  const taken = new Map<string, string>();
  for (const { input, output } of jobs) {
    const other = taken.get(output.toLowerCase());
    if (other !== undefined) {
      throw new Problem(
        `${other} and ${input} would both be written to ${output}; rename one, or extract them one at a time.`,
      );
    }
    taken.set(output.toLowerCase(), input);
  }
}

function refuseItself(input: string, output: string): string {
  if (resolve(input) === resolve(output)) {
    throw new Problem(`${output} is the story itself and would be overwritten; choose another -o.`);
  }
  return output;
}

async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (error) {
    const { code } = Object(error) as { code?: unknown };
    if (code !== "EEXIST" && code !== "ENOTDIR") throw error;
    throw new Problem(`${path} is a file, and several stories need a folder; choose another -o.`);
  }
}
