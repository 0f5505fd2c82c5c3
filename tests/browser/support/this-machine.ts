import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { chromium } from "playwright-core";
import type { Machine } from "./find-browser.ts";
import { LAUNCH_ARGUMENTS } from "./launch.ts";

const INSTALLER = join(
  dirname(createRequire(import.meta.url).resolve("playwright-core")),
  "cli.js",
);

/** The machine that the tests run on. */
export const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  isRoot: process.getuid?.() === 0,
  exists: existsSync,
  starts: async (executablePath) => {
    try {
      const browser = await chromium.launch({ executablePath, args: [...LAUNCH_ARGUMENTS] });
      await browser.close();
      return true;
    } catch {
      return false;
    }
  },
  run,
  downloaded: () => chromium.executablePath(),
  download: () => run(process.execPath, [INSTALLER, "install", "chromium"]),
  installLibraries: () => run(process.execPath, [INSTALLER, "install-deps", "chromium"]),
  say: (line) => process.stderr.write(`${line}\n`),
};

/** What the command prints goes to standard error: it is news of the search, not the result of a test. */
function run(command: string, args: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: ["ignore", process.stderr, process.stderr],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
    child.on("error", () => resolve(false));
    child.on("close", (code) => resolve(code === 0));
  });
}
