import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PNG } from "pngjs";
import { beforeAll, expect, test } from "vitest";
import { readStory } from "../../src/story/read-story.ts";
import { writeStory } from "../../src/story/write-story.ts";
import { generateStory } from "../fixtures/generated-story.ts";
import { runDramatis, temporaryFolder } from "./run-dramatis.ts";

const folder = temporaryFolder();
const path = (name: string) => join(folder, name);
beforeAll(() => writeFileSync(path("story.json"), writeStory(generateStory(12, 8))));

const render = (out: string, ...options: readonly string[]) =>
  runDramatis("render", path("story.json"), "-o", path(out), ...options);

test("the network is drawn as SVG with real text", async () => {
  expect(await render("network.svg")).toEqual({ status: 0, stdout: "", stderr: "" });
  const svg = readFileSync(path("network.svg"), "utf8");
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 1200 900"/);
  expect(svg).toContain(">A Story of 12 People</text>");
});

test("the timeline is drawn, for a range of scenes", async () => {
  expect((await render("timeline.svg", "--view", "timeline", "--scenes", "2-5")).status).toBe(0);
  const svg = readFileSync(path("timeline.svg"), "utf8");
  expect(svg).toContain("scenes 2 to 5 of 8");
});

test("chapters can be drawn as scenes, all or some of them", async () => {
  const options = ["--view", "timeline", "--scenes"];
  expect((await render("chapters.svg", ...options, "chapters")).status).toBe(0);
  expect(readFileSync(path("chapters.svg"), "utf8")).toContain("in all 3 scenes");
  expect((await render("some.svg", ...options, "chapters,1-2")).status).toBe(0);
  expect(readFileSync(path("some.svg"), "utf8")).toContain("scenes 1 to 2 of 3");
});

test("the storylines are drawn, of so many characters", async () => {
  const options = ["--view", "storyline", "--characters", "6"];
  expect(await render("storylines.svg", ...options)).toEqual({ status: 0, stdout: "", stderr: "" });
  const svg = readFileSync(path("storylines.svg"), "utf8");
  expect(svg).toContain("Who is with whom, in all 8 scenes.");
});

test("scenes with times are drawn in the order in which they happen, and keep their numbers", async () => {
  const story = generateStory(6, 4);
  const scenes = story.scenes.map((scene, place) => ({ ...scene, time: -place }));
  writeFileSync(path("timed.json"), writeStory({ ...story, scenes }));
  const options = ["--view", "timeline", "--order", "story"];
  const { status } = await runDramatis(
    "render",
    path("timed.json"),
    "-o",
    path("timed.svg"),
    ...options,
  );
  expect(status).toBe(0);
  expect(readFileSync(path("timed.svg"), "utf8")).toContain(
    "in all 4 scenes in the order in which they happen",
  );
});

test("a PNG has the size asked for, on white, with ink on it", async () => {
  expect(
    (await render("picture.png", "--scale", "2", "--width", "800", "--height", "600")).stderr,
  ).toBe("");
  const { width, height, data } = PNG.sync.read(readFileSync(path("picture.png")));
  expect([width, height]).toEqual([1600, 1200]);
  expect([...data.subarray(0, 4)]).toEqual([255, 255, 255, 255]);
  let ink = 0;
  for (let index = 0; index < data.length; index += 4) if ((data[index] ?? 255) < 128) ink++;
  expect(ink).toBeGreaterThan(5000);
});

test("a story that is not extracted yet is extracted first", async () => {
  writeFileSync(path("tide.txt"), "“Early,” said Hanne.\n\n“Late,” said Joost.\n");
  const { status } = await runDramatis("render", path("tide.txt"), "-o", path("tide.svg"));
  expect(status).toBe(0);
  expect(readFileSync(path("tide.svg"), "utf8")).toContain("</svg>");
});

test.each([
  [["--scenes", "3-99"], "--scenes asks for scene 99, but the story has 8; choose from 1 to 8."],
  [
    ["--scenes", "x"],
    "Write chapters, marked, inferred, a scene as 7, or a range as 1-5, 3- or -4.",
  ],
  [["--kinds", "love"], '"love" is none of copresence, dialogue, reference.'],
  [["--width", "12"], "It should be a whole number from 800 to 8000."],
  [["--order", "story"], "says of no scene when it happens; leave --order story out."],
  [["--view", "map"], "Allowed choices are network, matrix, timeline, storyline."],
  [["--scale", "2"], "--scale is for PNG, and an SVG has no pixels; leave it out."],
])("%j is refused with a line that says why", async (options, message) => {
  const { status, stderr } = await render("refused.svg", ...options);
  expect(status).toBe(1);
  expect(stderr).toContain(message);
  expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  expect(readdirSync(folder)).not.toContain("refused.svg");
});

test("a picture of another kind, and a JSON that is no story, are refused", async () => {
  expect((await render("picture.gif")).stderr).toMatch(/^dramatis: .*should end in \.svg or \.png/);
  writeFileSync(path("other.json"), "{}");
  const other = await runDramatis("render", path("other.json"), "-o", path("other.svg"));
  expect(other.status).toBe(1);
  expect(other.stderr).toMatch(/^dramatis: .*other\.json: This JSON is no Dramatis story.*\n$/);
});

test("only who is around somebody is drawn, by any of their names, and only what stands out from chance", async () => {
  const story = readStory(readFileSync(path("story.json"), "utf8"));
  const [first] = story.characters;
  const name = first?.name.toUpperCase() ?? "";
  expect((await render("around.svg", "--around", name, "--steps", "1")).stderr).toBe("");
  expect(readFileSync(path("around.svg"), "utf8")).toContain(first?.name);
  const { status, stderr } = await render("nobody.svg", "--around", "Ferrell the Elder");
  expect(status).toBe(1);
  expect(stderr).toMatch(/nobody in the story is called "Ferrell the Elder"/);
  const ties = (file: string) => readFileSync(path(file), "utf8").split("<path").length;
  await render("all.svg");
  expect((await render("backbone.svg", "--backbone", "0.2")).stderr).toBe("");
  expect(ties("backbone.svg")).toBeLessThan(ties("all.svg"));
  expect((await render("stray.svg", "--backbone", "2")).stderr).toMatch(/as 0\.05/);
});

test("ties are drawn as arrows and marks by words, and the legend says so", async () => {
  expect((await render("arrows.svg", "--directed", "--size", "words")).stderr).toBe("");
  const svg = readFileSync(path("arrows.svg"), "utf8");
  expect(svg).toContain("Arrow: lines one says to the other");
  expect(svg).toContain("Size: words they speak");
});
