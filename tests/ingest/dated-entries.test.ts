import { describe, expect, it } from "vitest";
import { findStructure } from "../../src/extract/reading/structure.ts";
import { readSource } from "../../src/ingest/read-source.ts";

/** About 160 words in which nothing happens. */
const PROSE = Array.from(
  { length: 16 },
  () => "The tide came in and the tide went out again.",
).join(" ");

const read = (text: string) => {
  const source = readSource(new TextEncoder().encode(text), "story.txt");
  return { source, chapters: findStructure(source) };
};
const titles = (text: string) => read(text).chapters.map(({ title }) => title);

const FORMS: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  [
    "a date before the first words of an entry",
    ["May 7th.--", "May 9th--", "_3 June._—", "Monday.--"],
    ["May 7th", "May 9th", "3 June", "Monday"],
  ],
  [
    "a date on a line of its own",
    ["Monday, 3 June\n\n", "4th of June.\n\n", "Wednesday evening.\n\n", "June 9, 1902\n\n"],
    ["Monday, 3 June", "4th of June", "Wednesday evening", "June 9, 1902"],
  ],
  [
    "the place and date above a salutation, or the salutation",
    [
      "AVERIL HOUSE,\n\nNEAR DOVER,\n\nMay 3.\n\nDear Ines:\n\n",
      "Tuesday at noon!\n\nMy dear Mr. Holt,\n\n",
      "Dearest Otto,\n\n",
      "Dover, June 2nd.\n\nDear Ines:\n\n",
    ],
    ["Averil House, Near Dover, May 3", "Tuesday at noon!", "Dearest Otto", "Dover, June 2nd"],
  ],
];

describe("a story told in entries", () => {
  it.each(FORMS)("has a chapter for each: %s", (_, heads, expected) => {
    expect(titles(heads.map((head) => `${head}${PROSE}`).join("\n\n"))).toEqual(expected);
  });

  it("keeps all words but the date as text", () => {
    const entry = `May 7th.--${PROSE}`;
    const { source, chapters } = read([entry, entry, entry, entry].join("\n\n"));
    const block = chapters[1]?.scenes[0]?.blocks[0];
    expect(source.text.slice(block?.start, block?.end)).toBe(PROSE);
  });

  it("keeps the salutation below a date as text", () => {
    const letter = `May 7.\n\nDear Ines:\n\n${PROSE}`;
    const { source, chapters } = read([letter, letter, letter, letter].join("\n\n"));
    const block = chapters[1]?.scenes[0]?.blocks[0];
    expect(source.text.slice(block?.start, block?.end)).toBe("Dear Ines:");
  });

  it("makes no chapter of a short note", () => {
    const letter = `May 7.\n\nDear Ines:\n\n${PROSE}`;
    const note = "May 8.\n\nDear Otto:\n\nCome at once.";
    expect(titles([letter, letter, note, letter, letter].join("\n\n"))).toHaveLength(4);
  });
});

describe("entries within a story", () => {
  const entries = Array(4).fill(`May 7th.--${PROSE}`).join("\n\n");

  it("are no chapters where the story has chapters", () => {
    const text = `CHAPTER I\n\n${entries}\n\nCHAPTER II\n\n${PROSE}`;
    expect(titles(text)).toEqual(["Chapter I", "Chapter II"]);
  });

  it("are no chapters where the story is well under way", () => {
    const before = Array(6).fill(PROSE).join("\n\n");
    expect(titles(`${before}\n\n${entries}`)).toHaveLength(1);
  });

  it("are no chapters where most of the story is told below the last", () => {
    const after = Array(9).fill(PROSE).join("\n\n");
    expect(titles(`${entries}\n\n${after}`)).toHaveLength(1);
  });

  it("are no chapters where they are few", () => {
    expect(titles(`May 7th.--${PROSE}\n\nMay 9th.--${PROSE}`)).toHaveLength(1);
  });

  it("are none where a sentence begins with a date", () => {
    const dated = `May 7th was a day like any other. ${PROSE}`;
    expect(titles([dated, dated, dated, dated].join("\n\n"))).toHaveLength(1);
  });
});
