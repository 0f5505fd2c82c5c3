import { expect, test } from "vitest";
import { calibrate, calibrationError } from "../../bench/accuracy/calibration.ts";
import { halfOf, isRead } from "../../bench/accuracy/halves.ts";
import { inkOf, measureInk } from "../../bench/accuracy/ink.ts";
import { matchQuotations, shareFound } from "../../bench/accuracy/match-quotations.ts";
import { f1, poolRatios } from "../../bench/accuracy/ratio.ts";
import { sampleEvenly } from "../../bench/accuracy/report/sample.ts";
import { layOutTable } from "../../bench/accuracy/report/table.ts";
import type { Span } from "../../src/story/story.ts";

test("ink is what is neither blank nor a quotation mark", () => {
  const ink = measureInk('"No," he\nsaid.');
  expect(ink(0, 5)).toBe(3);
  expect(inkOf([[0, 14]], ink)).toBe(10);
});

test("a quotation belongs to the utterance that holds most of it, parts and nesting aside", () => {
  const ink = measureInk("x".repeat(100));
  const gold: readonly (readonly Span[])[] = [
    [
      [0, 10],
      [20, 40],
    ],
    [[50, 60]],
    [[90, 95]],
  ];
  const predicted: readonly (readonly Span[])[] = [[[0, 12]], [[19, 41]], [[45, 70]], [[52, 54]]];
  expect(matchQuotations(gold, predicted, ink)).toEqual([1, 2, null]);
});

test("a quotation is found when half of it is covered, counted once", () => {
  const ink = measureInk("x".repeat(20));
  expect(shareFound([[[0, 10]]], [[[0, 5]]], ink)).toEqual({ right: 1, of: 1 });
  expect(shareFound([[[0, 10]]], [[[0, 4]], [[1, 4]]], ink)).toEqual({ right: 0, of: 1 });
});

test("F1 is the harmonic mean, 0 for nothing right and nothing for nothing asked", () => {
  expect(f1({ right: 1, of: 2 }, { right: 1, of: 1 })).toBeCloseTo(66.67, 1);
  expect(f1({ right: 0, of: 0 }, { right: 0, of: 3 })).toBe(0);
  expect(f1({ right: 0, of: 0 }, { right: 0, of: 0 })).toBeNull();
});

test("pooling counts every case of every book the same", () => {
  const books = [{ a: { right: 1, of: 1 } }, { a: { right: 0, of: 3 } }];
  expect(poolRatios(books, ["a"])).toEqual({ a: { right: 1, of: 4 } });
});

test("the development half is read; of the other one, some books are and some are not", () => {
  const titles = [..."abcdefghijklmnop"].map((letter) => `The ${letter} House`);
  const developed = titles.filter((title) => halfOf(title) === "development");
  const confirming = titles.filter((title) => halfOf(title) === "confirmation");
  expect(developed.every(isRead)).toBe(true);
  expect(new Set(confirming.map(isRead))).toEqual(new Set([true, false]));
});

test("a novel is in the same half in whatever way its file is named", () => {
  expect(halfOf("1342_pride_and_prejudice.txt")).toBe(halfOf("PrideAndPrejudice"));
});

test("confidence that comes true has no calibration error", () => {
  const claims = Array.from({ length: 10 }, (_, index) => ({ confidence: 0.9, right: index > 0 }));
  const bins = calibrate(claims);
  expect(bins).toHaveLength(1);
  expect(bins[0]).toMatchObject({ from: 0.9, claims: 10, shareRight: 0.9 });
  expect(calibrationError(bins)).toBeCloseTo(0);
  expect(calibrationError(calibrate([{ confidence: 1, right: false }]))).toBe(1);
});

test("examples are spread over the whole list", () => {
  expect(sampleEvenly([0, 1, 2, 3, 4, 5], 2)).toEqual([1, 4]);
  expect(sampleEvenly([0, 1], 5)).toEqual([0, 1]);
});

test("a table lines its figures up under their titles", () => {
  expect(layOutTable("who", ["n"], [["Ivo", ["1"]], null, ["all", ["10"]]])).toBe(
    "who   n\n───────\nIvo   1\n───────\nall  10",
  );
});
