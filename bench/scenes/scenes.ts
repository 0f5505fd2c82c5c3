import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { extract } from "../../src/extract/extract.ts";
import { findStructure } from "../../src/extract/reading/structure.ts";
import { readSource } from "../../src/ingest/read-source.ts";
import type { Source } from "../../src/story/source.ts";
import { type SceneReading, scoreBoundaries } from "./boundaries.ts";
import { surveyChapters } from "./survey-chapters.ts";

const USAGE = `npm run --silent bench:scenes -- FOLDER [--cuts | --chapters]

  FOLDER    stories as .txt; those that tests/fixtures/scene-offsets.json knows are scored
  --cuts        shows how each scene begins whose beginning was inferred
  --chapters    looks for chapters and marked scenes only, and lists the books without or with very short ones`;
const READINGS = new URL("../../tests/fixtures/scene-offsets.json", import.meta.url);

function main([folder, ...flags]: readonly string[]): number {
  if (folder === undefined) {
    console.error(USAGE);
    return 1;
  }
  const readings = JSON.parse(readFileSync(READINGS, "utf8")) as readonly SceneReading[];
  const files = readdirSync(folder).filter((name) => name.endsWith(".txt"));
  if (flags.includes("--chapters")) {
    console.log(surveyChapters(folder, files.sort()));
    return 0;
  }
  for (const file of files.sort()) {
    const bytes = readFileSync(join(folder, file));
    const source = readSource(bytes, file);
    const { chapters, scenes, text } = extract(source);
    const marked = markedStarts(source);
    const cuts = scenes.map(({ start }) => start).filter((start) => !marked.has(start));
    console.log(
      `${file}: ${chapters.length} chapters, ${marked.size} marked scenes, ${cuts.length} inferred, ` +
        `${Math.round(text.split(/\s+/).length / scenes.length)} words a scene`,
    );
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const reading = readings.find((known) => known.sha256 === sha256);
    if (reading !== undefined) console.log(describe(reading, cuts, source));
    if (flags.includes("--cuts")) for (const cut of cuts) console.log(`  ${opening(text, cut)}`);
  }
  return 0;
}

function markedStarts(source: Source): ReadonlySet<number> {
  return new Set(findStructure(source).flatMap(({ scenes }) => scenes.map(({ start }) => start)));
}

function describe(reading: SceneReading, cuts: readonly number[], { blocks, text }: Source) {
  const starts = blocks.filter(({ kind }) => kind === "paragraph").map(({ start }) => start);
  const score = scoreBoundaries(reading, cuts, starts);
  const strict = scoreBoundaries({ ...reading, arguable: [] }, cuts, starts);
  return [
    `  precision ${score.precision.toFixed(2)}, recall ${score.recall.toFixed(2)}, F1 ${score.f1.toFixed(2)}` +
      ` (F1 ${strict.f1.toFixed(2)} where an arguable cut counts as wrong)`,
    ...score.missed.map((cut) => `  missed  ${opening(text, cut)}`),
    ...score.wrong.map((cut) => `  wrong   ${opening(text, cut)}`),
  ].join("\n");
}

function opening(text: string, start: number): string {
  return `${String(start).padStart(7)}  ${text.slice(start, start + 90).replace(/\s+/g, " ")}`;
}

process.exitCode = main(process.argv.slice(2));
