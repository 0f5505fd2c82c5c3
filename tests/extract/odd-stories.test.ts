import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/extract.ts";
import { readSource } from "../../src/ingest/read-source.ts";
import { readStory } from "../../src/story/read-story.ts";
import { writeStory } from "../../src/story/write-story.ts";

const read = (text: string, name = "story.txt") =>
  extract(readSource(new TextEncoder().encode(text), name));

const codes = (text: string) => read(text).diagnostics.map(({ code }) => code);

describe("extract makes sense of", () => {
  it("a story without names", () => {
    const text = "The rain fell all night.\n\nIt fell on the roofs and on the road.";
    expect(codes(text)).toContain("no-characters");
    expect(read(text).scenes).toHaveLength(1);
  });

  it("a story without dialogue", () => {
    const text = "Ines waited at the gate. Paul saw Ines from the road. Ines waved to Paul.";
    const story = read(text);
    expect(story.diagnostics.map(({ code }) => code)).toContain("no-dialogue");
    expect(story.characters.map(({ name }) => name).sort()).toEqual(["Ines", "Paul"]);
  });

  it("a story of one word", () => {
    expect(read("Ines").scenes).toHaveLength(1);
  });

  it("one paragraph of a million characters", () => {
    const sentence = "“Come in,” said Ines to Paul, and the tide came in with him. ";
    const story = read(sentence.repeat(Math.ceil(1_000_000 / sentence.length)));
    expect(story.scenes).toHaveLength(1);
    expect(story.characters.map(({ name }) => name).sort()).toEqual(["Ines", "Paul"]);
  }, 60_000);

  it("one line of a million letters without a space", () => {
    expect(read(`Ines ${"a".repeat(1_000_000)}`).scenes).toHaveLength(1);
  }, 60_000);

  it("names that look like markup, keeping them as text", () => {
    const text =
      "“Hello,” said <script>alert(1)</script>.\n\nInes & Paul <b>laughed</b>. “Hello,” said Ines.";
    const story = read(text);
    expect(story.text).toBe(text);
    const [first] = story.mentions;
    expect(first === undefined ? "" : story.text.slice(first.start, first.end)).not.toBe("");
  });

  it.each([
    ["no names", "The rain fell."],
    ["an unclosed quotation", "“Come in, said Ines.\n\n“I will,” said Paul.\n\nInes smiled."],
    ["marks alone", "?!… *** — 12"],
    ["lone surrogates", "Ines \ud83d met Paul \udc00."],
  ])("%s, as a story that can be saved and read again", (_, text) => {
    const story = read(text);
    expect(readStory(writeStory(story))).toEqual(story);
  });
});
