import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, vi } from "vitest";

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

// A process of its own takes its time to start where many tests run side by side.
vi.setConfig({ testTimeout: 60_000 });

const ROOT = join(import.meta.dirname, "../..");
/** What Node is told to run the command line's source. */
export const COMMAND: readonly string[] = [
  "--import",
  import.meta.resolve("tsx"),
  join(ROOT, "src/cli/dramatis.ts"),
];

/** Runs the command line as the user does, in a process of its own. */
export function runDramatis(...words: readonly string[]): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...COMMAND, ...words]);
    let [stdout, stderr] = ["", ""];
    child.stdout.setEncoding("utf8").on("data", (data: string) => (stdout += data));
    child.stderr.setEncoding("utf8").on("data", (data: string) => (stderr += data));
    child.on("error", reject);
    child.on("close", (status) => resolve({ status, stdout, stderr }));
  });
}

/** An empty folder that is gone when the file's tests are over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "dramatis-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
