import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readStory } from "../../src/story/read-story.ts";
import { COMMAND, runDramatis, temporaryFolder } from "./run-dramatis.ts";

const folder = temporaryFolder();
const path = (...names: readonly string[]) => join(folder, ...names);
const STORY = "“The tide is early,” said Hanne.\n\n“It is you who are late,” said Joost.\n";
writeFileSync(path("tide.txt"), STORY);
writeFileSync(path("storm.md"), `# Storm\n\n${STORY}`);
writeFileSync(path("empty.txt"), "");

test("one story goes to standard output, as Story JSON and nothing else", async () => {
  const { status, stdout, stderr } = await runDramatis("extract", path("tide.txt"));
  expect(stderr).toBe("");
  expect(status).toBe(0);
  expect(readStory(stdout).text).toBe(STORY);
});

test("one story goes to the file named with -o", async () => {
  const out = path("one.json");
  expect(await runDramatis("extract", path("tide.txt"), "-o", out)).toEqual({
    status: 0,
    stdout: "",
    stderr: "",
  });
  expect(readStory(readFileSync(out, "utf8")).source.name).toBe("tide.txt");
});

test("a story is cut into scenes as finely as asked for", async () => {
  writeFileSync(path("two.txt"), `${STORY}\n* * *\n\n${STORY}`);
  const scenesAt = async (...options: readonly string[]) => {
    const { stdout } = await runDramatis("extract", path("two.txt"), ...options);
    return readStory(stdout).scenes.length;
  };
  expect(await scenesAt()).toBe(2);
  expect(await scenesAt("--scenes", "chapters")).toBe(1);
});

test("interactions are counted as asked for, and the story says how", async () => {
  const counted = async (...options: readonly string[]) => {
    const { stdout } = await runDramatis("extract", path("tide.txt"), ...options);
    const { counting, interactions } = readStory(stdout);
    return { counting, weights: interactions.map(({ kind, weight }) => `${kind} ${weight}`) };
  };
  const options = ["--copresence", "scene", "--dialogue", "words"];
  expect(await counted(...options)).toEqual({
    counting: { copresence: { unit: "scene" }, dialogue: "words" },
    weights: ["copresence 1", "dialogue 4", "dialogue 6"],
  });
  const { status, stderr } = await runDramatis("extract", path("tide.txt"), "--copresence", "near");
  expect(status).toBe(1);
  expect(stderr).toContain('Write "scene", or a distance as "2 paragraphs"');
});

test("several stories go into a folder that is made for them, each under its own name", async () => {
  const out = path("made", "here");
  const { status } = await runDramatis("extract", path("tide.txt"), path("storm.md"), "-o", out);
  expect(status).toBe(0);
  expect(readdirSync(out).sort()).toEqual(["storm.json", "tide.json"]);
});

test("a file that cannot be read costs one line and the status; the others are done", async () => {
  const out = path("some");
  const { status, stdout, stderr } = await runDramatis(
    "extract",
    path("missing.txt"),
    path("empty.txt"),
    folder,
    path("tide.txt"),
    "-o",
    out,
  );
  expect(status).toBe(1);
  expect(stdout).toBe("");
  const lines = stderr.trimEnd().split("\n");
  expect(lines).toHaveLength(3);
  expect(lines[0]).toContain(`dramatis: ${path("missing.txt")}: there is no such file`);
  expect(lines[1]).toContain(path("empty.txt"));
  expect(lines[2]).toContain("this is a folder");
  expect(readdirSync(out)).toEqual(["tide.json"]);
});

test("several stories without a folder to go to are refused, and so is a file in its place", async () => {
  const two = [path("tide.txt"), path("storm.md")];
  const without = await runDramatis("extract", ...two);
  expect(without).toMatchObject({ status: 1, stdout: "" });
  expect(without.stderr).toBe("dramatis: 2 files need a folder to go to; add -o FOLDER.\n");
  const taken = await runDramatis("extract", ...two, "-o", path("empty.txt"));
  expect(taken.status).toBe(1);
  expect(taken.stderr).toMatch(/^dramatis: .*empty\.txt is a file.*\n$/);
});

test("two stories of the same base name are refused before anything is written", async () => {
  mkdirSync(path("other"), { recursive: true });
  writeFileSync(path("other", "tide.md"), STORY);
  const out = path("clash");
  const { status, stderr } = await runDramatis(
    "extract",
    path("tide.txt"),
    path("other", "tide.md"),
    "-o",
    out,
  );
  expect(status).toBe(1);
  expect(stderr).toMatch(/^dramatis: .*tide\.txt and .*tide\.md would both be written to .*\n$/);
  expect(readdirSync(folder)).not.toContain("clash");
});

test("an output that cannot be written is named, and leaves nothing behind", async () => {
  const out = path("nowhere", "tide.json");
  const { status, stderr } = await runDramatis("extract", path("tide.txt"), "-o", out);
  expect(status).toBe(1);
  expect(stderr).toBe(`dramatis: ${out}: there is no such file or folder; check the path.\n`);
});

test("a story is never written over itself", async () => {
  const story = path("tide.txt");
  const { status, stderr } = await runDramatis("extract", story, "-o", story);
  expect(status).toBe(1);
  expect(stderr).toContain("is the story itself");
  expect(readFileSync(story, "utf8")).toBe(STORY);
});

test("one story goes into a folder where -o names one", async () => {
  const { status } = await runDramatis("extract", path("tide.txt"), "-o", `${path("folder")}/`);
  expect(status).toBe(0);
  expect(readdirSync(path("folder"))).toEqual(["tide.json"]);
});

test("Story JSON is not read as a story", async () => {
  writeFileSync(path("done.json"), (await runDramatis("extract", path("tide.txt"))).stdout);
  const { status, stderr } = await runDramatis("extract", path("done.json"));
  expect(status).toBe(1);
  expect(stderr).toMatch(/^dramatis: .*done\.json is Story JSON already.*\n$/);
});

test("the same file gives the same bytes", async () => {
  const [first, second] = await Promise.all([
    runDramatis("extract", path("storm.md")),
    runDramatis("extract", path("storm.md")),
  ]);
  expect(first.stdout).toBe(second.stdout);
});

test("a reader who stops listening ends the program quietly", async () => {
  writeFileSync(path("long.txt"), `${STORY}\n`.repeat(1000));
  const child = spawn(process.execPath, [...COMMAND, "extract", path("long.txt")]);
  let stderr = "";
  child.stderr.setEncoding("utf8").on("data", (data: string) => (stderr += data));
  child.stdout.destroy();
  await once(child, "close");
  expect(stderr).toBe("");
});

test("help, version and wrong words", async () => {
  const [help, version, wrong] = await Promise.all([
    runDramatis("--help"),
    runDramatis("--version"),
    runDramatis("exctract", "x"),
  ]);
  expect(help).toMatchObject({ status: 0, stderr: "" });
  expect(help.stdout).toContain("extract");
  expect(version.stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  expect(wrong.status).toBe(1);
  expect(wrong.stderr).toContain("Did you mean extract?");
});
