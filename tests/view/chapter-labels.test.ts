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

test("no number is cut by the end of the story", () => {
  const titles = Array.from({ length: 40 }, (_, index) => `CHAPTER ${index + 1}.`);
  const room = chapters(titles, 30);
  expect(chapterLabels(room).at(-1)).toBe("40");
  const last = room.at(-1);
  if (last === undefined) throw new Error("There is no chapter.");
  const cut = [...room.slice(0, -1), { ...last, x1: last.x0 + 12 }];
  expect(chapterLabels(cut).slice(-2)).toEqual(["39", ""]);
});
