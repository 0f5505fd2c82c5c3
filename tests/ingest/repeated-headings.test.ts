import { describe, expect, it } from "vitest";
import { readSource } from "../../src/ingest/read-source.ts";

const SECTION = "The rain came down on the roof and on the boats in the yard. ".repeat(10);

const headingsOf = (...paragraphs: readonly string[]): readonly string[] => {
  const text = paragraphs.join("\n\n");
  const { blocks } = readSource(new TextEncoder().encode(text), "story.txt");
  return blocks
    .filter(({ kind }) => kind === "heading")
    .map(({ start, end, level }) => `${level} ${text.slice(start, end)}`);
};

describe("headings that come back", () => {
  it("are the names of those who tell the story by turns", () => {
    const parts = ["Ines", "OTTO", "Ines", "OTTO"].flatMap((name) => [name, SECTION]);
    expect(headingsOf(...parts)).toEqual(["2 Ines", "2 OTTO", "2 Ines", "2 OTTO"]);
  });

  it("are points of view, also once, below the chapters", () => {
    const parts = ["Chapter 1", "~Otto's POV~", SECTION, "*Ines’s POV*", SECTION];
    expect(headingsOf(...parts)).toEqual(["2 Chapter 1", "3 ~Otto's POV~", "3 *Ines’s POV*"]);
  });

  it.each([
    ["one line that comes back", ["Snow", SECTION, "Snow", SECTION]],
    ["lines without a section below", ["Ines", "Otto", "Ines", "Otto", SECTION]],
    ["sentences", ["Silence.", SECTION, "Rain.", SECTION, "Silence.", SECTION, "Rain.", SECTION]],
    ["speech with a dash", ["—Yes", SECTION, "—No", SECTION, "—Yes", SECTION, "—No", SECTION]],
  ])("are not %s", (_, parts) => {
    expect(headingsOf(...parts)).toEqual([]);
  });
});
