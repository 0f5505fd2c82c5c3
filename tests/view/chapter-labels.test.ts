import { expect, test } from "vitest";
import type { ChapterInterval } from "../../src/layout/timeline.ts";
import { chapterLabels } from "../../src/view/chapter-labels.ts";

function chapters(titles: readonly string[], width: number): readonly ChapterInterval[] {
  return titles.map((title, index) => ({
    id: `ch${index}`,
    index,
    title,
    x0: index * width,
    x1: (index + 1) * width,
  }));
}

test("titles that have room stand as they are", () => {
  const titles = ["Chapter One: Rain", "Chapter Two: Sun"];
  expect(chapterLabels(chapters(titles, 200))).toEqual(titles);
});

test("without room for all, “Chapter One:” goes first", () => {
  const titles = ["Chapter One: Rain", "Chapter Two: Sun"];
  expect(chapterLabels(chapters(titles, 60))).toEqual(["Rain", "Sun"]);
});

test("many narrow chapters are numbered, as often as there is room", () => {
  const titles = Array.from({ length: 40 }, (_, index) => `CHAPTER ${index + 1}.`);
  const labels = chapterLabels(chapters(titles, 12));
  expect(labels.slice(0, 6)).toEqual(["1", "2", "", "4", "", "6"]);
  expect(labels.every((label) => label === "" || /^\d+$/.test(label))).toBe(true);
});
