import { describe, expect, it } from "vitest";
import { findStructure } from "../../src/extract/reading/structure.ts";
import { readSource } from "../../src/ingest/read-source.ts";

/** About 130 words in which nothing happens. */
const PROSE = Array.from(
  { length: 13 },
  () => "The tide came in and the tide went out again.",
).join(" ");

const chapters = (text: string, name = "story.txt"): readonly string[] =>
  findStructure(readSource(new TextEncoder().encode(text), name)).map(({ title }) => title);

const book = (...headings: readonly string[]): string =>
  headings.map((heading) => `${heading}\n\n\n${PROSE}`).join("\n\n\n\n");

/** What the headings are, the headings, and the titles of the chapters. */
const HEADINGS: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ["a number after the word", ["CHAPTER I", "CHAPTER II"], ["Chapter I", "Chapter II"]],
  [
    "a title after the number",
    ["Chapter 1. The Fair", "Chapter 2: Home Again"],
    ["Chapter 1 · The Fair", "Chapter 2 · Home Again"],
  ],
  [
    "a title in capitals below the number",
    ["CHAPTER I.\n\nTHE FAIR", "CHAPTER II.\n\nHOME AGAIN"],
    ["Chapter I · The Fair", "Chapter II · Home Again"],
  ],
  [
    "a title in small letters below the number",
    ["1\n\nThe Fair", "2\n\nHome Again", "3\n\nA Bosom Friend"],
    ["1 · The Fair", "2 · Home Again", "3 · A Bosom Friend"],
  ],
  ["numbers in words", ["_One_", "_Two_", "_Three_"], ["One", "Two", "Three"]],
  ["numbers in brackets", ["[ 1 ]", "[ 2 ]"], ["1", "2"]],
  [
    "a number and a title without a mark",
    ["01 The Fair", "02 Home Again"],
    ["1 · The Fair", "2 · Home Again"],
  ],
  [
    "parts over chapters",
    ["BOOK THE FIRST _SOWING_\n\nCHAPTER I\n\nTHE FAIR", "CHAPTER II\n\nHOME"],
    ["Book the First · Sowing · Chapter I · The Fair", "Chapter II · Home"],
  ],
  [
    "parts over numbers",
    ["PART I\n\nI", "II", "PART II\n\nI"],
    ["Part I · I", "II", "Part II · I"],
  ],
  ["acts", ["ACT I", "ACT II"], ["Act I", "Act II"]],
  ["letters", ["LETTER I", "LETTER II"], ["Letter I", "Letter II"]],
  ["stories by their titles", ["THE FAIR", "HOME", "A WALK"], ["The Fair", "Home", "A Walk"]],
  [
    "what stands before and after",
    ["Prologue", "Chapter One", "Chapter Two", "EPILOGUE"],
    ["Prologue", "Chapter One", "Chapter Two", "Epilogue"],
  ],
];

describe("chapters of plain text", () => {
  it.each(HEADINGS)("are found by %s", (_, headings, titles) => {
    expect(chapters(book(...headings))).toEqual(titles);
  });

  it("are not the lines of a table of contents", () => {
    const contents = "CONTENTS\n\nChapter 1. The Fair\n\nChapter 2. Home Again";
    const text = `${contents}\n\n\n${book("Chapter 1. The Fair", "Chapter 2. Home Again")}`;
    expect(chapters(text)).toEqual(["Chapter 1 · The Fair", "Chapter 2 · Home Again"]);
  });

  it("are not the items of a list", () => {
    const list = ["1. Salt.", "2. Rope.", "3. A lamp."].join("\n\n");
    expect(chapters(`${book("CHAPTER I", "CHAPTER II")}\n\n${list}\n\n${PROSE}`)).toEqual([
      "Chapter I",
      "Chapter II",
    ]);
  });

  it("have numbers alone as scenes where the chapters have a heading of their own", () => {
    const text = book("CHAPTER I\n\nI", "II", "CHAPTER II\n\nI", "II");
    const structure = findStructure(readSource(new TextEncoder().encode(text), "story.txt"));
    expect(structure.map(({ scenes }) => scenes.length)).toEqual([2, 2]);
  });

  it.each([
    "Part one of the plan was simple.",
    "Chapter two was found, and she glanced at its opening sentences",
    "Part of me wanted to stay.",
    "Introduction of the tram had changed the street.",
  ])("do not begin with a sentence: %s", (sentence) => {
    expect(chapters(`${PROSE}\n\n${sentence}\n\n${PROSE}`)).toHaveLength(1);
  });

  it("leave the header and the footer of an archive out", () => {
    const text = [
      "The Project Gutenberg EBook of The Fair",
      "*** START OF THIS PROJECT GUTENBERG EBOOK THE FAIR ***",
      book("CHAPTER I", "CHAPTER II"),
      "*** END OF THIS PROJECT GUTENBERG EBOOK THE FAIR ***",
      `LICENCE\n\n${PROSE}`,
    ].join("\n\n\n");
    const structure = findStructure(readSource(new TextEncoder().encode(text), "fair.txt"));
    expect(structure).toHaveLength(2);
    const words = text.slice(structure.at(-1)?.start, structure.at(-1)?.end);
    expect(words).not.toContain("LICENCE");
  });
});
