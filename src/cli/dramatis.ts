#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { explain } from "./problem.ts";
import { createProgram } from "./program.ts";
import { report } from "./report.ts";

// Both src/cli/ and the built dist/cli/ lie two folders below package.json.
const manifest = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
const { version } = JSON.parse(manifest) as { version: string };

try {
  await createProgram(version).parseAsync();
} catch (error) {
  report(explain(error));
}
