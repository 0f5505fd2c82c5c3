import { expect, test } from "vitest";
import { slicesOfSpans } from "../../../src/layout/storyline/slices.ts";

test("time is cut wherever somebody's stay in a session starts or ends", () => {
  const { characters, slices } = slicesOfSpans([
    { character: "A", session: "1", start: 0, end: 5 },
    { character: "B", session: "1", start: 0, end: 5 },
    { character: "A", session: "2", start: 5, end: 7 },
    { character: "B", session: "3", start: 5, end: 12 },
  ]);
  expect(characters).toEqual(["A", "B"]);
  expect(slices).toEqual([
    { start: 0, end: 5, sessions: [[0, 1]] },
    { start: 5, end: 7, sessions: [[0], [1]] },
    { start: 7, end: 12, sessions: [[1]] },
  ]);
});

test("no spans are no slices", () => {
  expect(slicesOfSpans([])).toEqual({ characters: [], slices: [] });
});
