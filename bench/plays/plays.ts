import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { extract } from "../../src/extract/extract.ts";
import { readAnySource, readSource } from "../../src/ingest/read-source.ts";
import type { CastEntry } from "../../src/story/source.ts";
import type { Story } from "../../src/story/story.ts";
import { type Agreement, compareScenes, standIns } from "./agreement.ts";
import { copresenceNetwork, differences, dracorNetwork } from "./dracor-network.ts";
import { type MarkedScene, readPlay } from "./read-play.ts";
import { markedScenes, readScenes, renameSpeakers } from "./spoken-scenes.ts";
import { type Layout, writePlainPlay } from "./write-plain-play.ts";

const [folder, ...options] = process.argv.slice(2);
if (folder === undefined) {
  console.error("Usage: npm run bench:plays -- FOLDER [--scenes] [--write FOLDER]");
  process.exit(1);
}
const showsScenes = options.includes("--scenes");
const target = options[options.indexOf("--write") + 1];
const LAYOUTS: readonly Layout[] = ["own line", "run in"];

for (const file of readdirSync(folder).filter((name) => name.endsWith(".xml"))) {
  const bytes = readFileSync(join(folder, file));
  const marked = readPlay(bytes.toString("utf8"));
  console.log(`\n${file}`);
  await reportTei(file, bytes, marked);
  for (const layout of LAYOUTS) reportPlain(file, marked, layout);
}

async function reportTei(
  file: string,
  bytes: Uint8Array,
  marked: readonly MarkedScene[],
): Promise<void> {
  const source = await readAnySource(bytes, file);
  const story = extract(source);
  const idOf = idsByName(story, source.cast ?? []);
  const gold = markedScenes(marked);
  const own = renameSpeakers(readScenes(story), idOf);
  const scenes = compareScenes(gold, own);
  const agreeing = scenes.filter(agrees).length;
  const network = dracorNetwork(gold);
  const other = differences(network, copresenceNetwork(story, idOf));
  console.log(
    `  TEI            ${agreeing} of ${scenes.length} scenes agree with sp@who; ${network.size} ties by DraCor's definition, ${other} differ`,
  );
  printScenes(scenes);
}

function reportPlain(file: string, marked: readonly MarkedScene[], layout: Layout): void {
  const name = file.replace(/\.xml$/, ".txt");
  const text = writePlainPlay(name.replace(/\.txt$/, "").replaceAll("-", " "), marked, layout);
  if (options.includes("--write") && target !== undefined) {
    writeFileSync(join(target, name.replace(".txt", `.${layout.replace(" ", "-")}.txt`)), text);
  }
  const story = extract(readSource(new TextEncoder().encode(text), name));
  const gold = markedScenes(marked);
  const bare = readScenes(story);
  const scenes = compareScenes(gold, renameSpeakers(bare, standIns(gold, bare)));
  const sum = (of: (one: Agreement) => number) => scenes.reduce((all, one) => all + of(one), 0);
  const all = sum((scene) => scene.marked);
  const share = (of: (one: Agreement) => number) => `${((100 * sum(of)) / all).toFixed(1)} %`;
  console.log(
    `  text, ${layout.padEnd(8)} read as ${story.kind}; ${bare.length} of ${gold.length} scenes with speech; ${sum(({ read }) => read)} of ${all} speeches, letter for letter ${share(({ found }) => found)}, with the name above them ${share(({ named }) => named)}, with their sp@who ${share(({ right }) => right)}`,
  );
  printScenes(scenes);
}

/** The cast's ids by the character who has that name. */
function idsByName(story: Story, cast: readonly CastEntry[]): ReadonlyMap<string, string> {
  const ids = new Map(cast.map(({ name, id }) => [name, id]));
  return new Map(story.characters.map(({ id, name }) => [id, ids.get(name) ?? `?${name}`]));
}

function agrees({ marked, read, right }: Agreement): boolean {
  return marked === read && right === marked;
}

function printScenes(scenes: readonly Agreement[]): void {
  if (!showsScenes) return;
  for (const scene of scenes) {
    const { title, marked, read, found, named, right } = scene;
    console.log(
      `    ${agrees(scene) ? "same" : "OTHER"}  ${title}: ${marked} speeches, ${read} read, ${found} letter for letter, ${named} with the name above them, ${right} with their sp@who`,
    );
  }
}
