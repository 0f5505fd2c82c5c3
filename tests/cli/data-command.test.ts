import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeStory } from "../../src/story/write-story.ts";
import { lighthouse } from "../fixtures/lighthouse.ts";
import { runDramatis, temporaryFolder } from "./run-dramatis.ts";

const folder = temporaryFolder();
const story = join(folder, "story.json");
writeFileSync(story, writeStory(lighthouse));

test("graph writes GEXF, GraphML and CSV by the ending of the file", async () => {
  const starts = { gexf: /<gexf /, graphml: /<graphml /, csv: /^source,target/ };
  for (const [ending, start] of Object.entries(starts)) {
    const output = join(folder, `network.${ending}`);
    expect((await runDramatis("graph", story, "-o", output)).status).toBe(0);
    expect(readFileSync(output, "utf8")).toMatch(start);
  }
});

test("another ending is refused with a line that says why", async () => {
  const { status, stderr } = await runDramatis("graph", story, "-o", join(folder, "network.xml"));
  expect(status).toBe(1);
  expect(stderr).toMatch(/should end in .gexf, .graphml or .csv; rename it.\n$/);
});

test("measures go to standard output, of the scenes asked for", async () => {
  const { status, stdout } = await runDramatis("measures", story, "--scenes", "2");
  expect(status).toBe(0);
  expect(stdout).toContain("joost,Joost,1,1,1,0,0.5,0,1,");
  expect(stdout).toContain("hanne,Hanne,0,0,0,0,0,0,,");
});
