import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { performance } from "node:perf_hooks";
import { measureStoryline } from "../../src/layout/storyline/measure.ts";
import { type SessionSpan, slicesOfSpans } from "../../src/layout/storyline/slices.ts";
import { layoutStoryline } from "../../src/layout/storyline/storyline.ts";
import { readAuthorsJson } from "./read-authors-json.ts";
import { isEncounterList, readEncounters } from "./read-encounters.ts";

/**
 * Lays out every story of a folder and prints crossings, wiggles, height, white space and time: the best of three runs,
 * the first of them with nothing warm. `--json` prints the slices too, each with its order from top to bottom.
 */
function run(folder: string, asJson: boolean): void {
  const results = readdirSync(folder)
    .filter((name) => name.endsWith(".json") || isEncounterList(name))
    .sort()
    .map((name) => measure(join(folder, name)));
  if (asJson) {
    console.log(JSON.stringify(results, null, 1));
    return;
  }
  console.log(
    "story                 people × slices  crossings  wiggles  height  white   first ms  best ms",
  );
  for (const { story, characters, slices, ...figures } of results) {
    const { crossings, wiggles, height, whiteSpace, firstMilliseconds, milliseconds } = figures;
    console.log(
      [
        story.padEnd(22),
        `${characters} × ${slices.length}`.padStart(14),
        String(crossings).padStart(10),
        String(wiggles).padStart(8),
        height.toFixed(1).padStart(7),
        `${(whiteSpace * 100).toFixed(0)} %`.padStart(6),
        firstMilliseconds.toFixed(0).padStart(10),
        milliseconds.toFixed(0).padStart(8),
      ].join(" "),
    );
  }
}

const RUNS = 3;

function measure(path: string) {
  const spans: readonly SessionSpan[] = isEncounterList(path)
    ? readEncounters(path)
    : readAuthorsJson(path);
  const slices = slicesOfSpans(spans);
  const times: number[] = [];
  let layout = { orders: [], positions: [] } as ReturnType<typeof layoutStoryline>;
  for (let turn = 0; turn < RUNS; turn++) {
    const start = performance.now();
    layout = layoutStoryline(slices);
    times.push(performance.now() - start);
  }
  const { orders, positions } = layout;
  return {
    story: basename(path).replace(/\.\w+$/, ""),
    characters: slices.characters.length,
    ...measureStoryline(slices, orders, positions, 1),
    firstMilliseconds: times[0] ?? 0,
    milliseconds: Math.min(...times),
    slices: slices.slices.map(({ start, end, sessions }, index) => ({
      start,
      end,
      sessions: sessions.map((members) => members.map((who) => slices.characters[who])),
      order: orders[index]?.map((who) => slices.characters[who]),
      y: positions[index],
    })),
  };
}

const [folder] = process.argv.slice(2).filter((word) => !word.startsWith("--"));
if (folder === undefined) {
  console.error("Name the folder of the stories: npm run bench:storyline -- FOLDER [--json]");
  process.exitCode = 2;
} else run(folder, process.argv.includes("--json"));
