import { describe, expect, it } from "vitest";
import { findStructure } from "../../src/extract/reading/structure.ts";
import { readSource } from "../../src/ingest/read-source.ts";

const read = (text: string, name: string) => readSource(new TextEncoder().encode(text), name);

const PROSE = "The tide came in and the tide went out again. ".repeat(6).trim();

describe("Markdown", () => {
  it("has headings by marks and by lines below, paragraphs and breaks", () => {
    const text = `# The Tide\n\nArrival\n-------\n\n${PROSE}\n\n* * *\n\n${PROSE}\n\n## Departure ##\n${PROSE}`;
    const source = read(text, "tide.md");
    expect(source.blocks.map(({ kind, level }) => [kind, level])).toEqual([
      ["heading", 1],
      ["heading", 2],
      ["paragraph", null],
      ["break", null],
      ["paragraph", null],
      ["heading", 2],
      ["paragraph", null],
    ]);
    expect(source.title).toBe("The Tide");
  });

  it("does not repeat the title of the story in that of its first chapter", () => {
    const text = `# The Tide\n\n## Arrival\n\n${PROSE}\n\n## Departure\n\n${PROSE}`;
    expect(findStructure(read(text, "tide.md")).map(({ title }) => title)).toEqual([
      "Arrival",
      "Departure",
    ]);
  });
});

describe("the title of a story", () => {
  it.each([
    ["1023_bleak_house.txt", "Bleak House"],
    ["PrideAndPrejudice.txt", "Pride and Prejudice"],
    ["a_room_with_a_view.txt", "A Room with a View"],
    ["draft-3.final.txt", "Draft 3 Final"],
    ["C:\\stories\\the tide.txt", "The Tide"],
    ["1984.txt", "Untitled"],
    ["000_7bea8346ffc2eb6c.txt", "Untitled"],
    ["Émile & Zoé.txt", "Émile & Zoé"],
  ])("is made of the file's name %s", (name, title) => {
    expect(read(`CHAPTER I\n\n${PROSE}`, name).title).toBe(title);
  });

  it.each([
    ["THE TIDE\n\nBy A. B. WRITER", "The Tide", "A. B. Writer"],
    ["Title: Hard Tides\nAuthor: C. Writer", "Hard Tides", null],
    ["Title: Hard Tides\n\nAuthor: C. Writer", "Hard Tides", "C. Writer"],
    ["The Tide\n\nA story by C. Writer", "The Tide", "C. Writer"],
    ["by C. Writer", "Tide", "C. Writer"],
    ["CHAPTER I", "Tide", null],
    ["“Come in,” said Ines", "Tide", null],
  ])("is read from %j", (front, title, author) => {
    const source = read(`${front}\n\n${PROSE}`, "tide.txt");
    expect(source.title).toBe(title);
    if (author !== null) expect(source.author).toBe(author);
  });
});
