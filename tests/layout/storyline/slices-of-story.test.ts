import { expect, test } from "vitest";
import { slicesOfStory } from "../../../src/layout/storyline/slices-of-story.ts";

/** A table of presence from the scenes that each character is in. */
function tableOf(scenes: Readonly<Record<string, readonly number[]>>) {
  const byCharacter = new Map(
    Object.entries(scenes).map(([id, places]) => [
      id,
      places.map((scene) => ({
        ...{ scene, mentions: 1, utterances: 0, words: 0 },
        ...{ confidence: 1, reasons: [] },
      })),
    ]),
  );
  return { byCharacter };
}

test("those in a scene are together, one who is away but will be back is alone", () => {
  const table = tableOf({ a: [0, 1, 2, 3], b: [0, 1, 3] });
  const { slices, present } = slicesOfStory(4, table, ["a", "b"], null);
  expect(slices.slices).toEqual([
    { start: 0, end: 2, sessions: [[0, 1]] },
    { start: 2, end: 3, sessions: [[0], [1]] },
    { start: 3, end: 4, sessions: [[0, 1]] },
  ]);
  expect(present).toEqual([[0, 1], [0], [0, 1]]);
});

test("one who is away for long leaves and begins anew", () => {
  const { slices } = slicesOfStory(9, tableOf({ a: [0, 8], b: [0, 3, 8] }), ["a", "b"], null);
  const who = slices.slices.map(({ sessions }) => sessions.flat().sort());
  expect(who).toEqual([[0, 1], [1], [1], [1], [0, 1]]);
});

test("a line begins and ends with its character", () => {
  const { slices } = slicesOfStory(5, tableOf({ a: [0, 1, 2, 3, 4], b: [2] }), ["a", "b"], null);
  expect(slices.slices.map(({ start, sessions }) => [start, sessions.flat().length])).toEqual([
    [0, 1],
    [2, 2],
    [3, 1],
  ]);
});

test("only the scenes of a range and the characters asked for count", () => {
  const table = tableOf({ a: [0, 1, 2, 3, 4], b: [0, 4], c: [1, 2] });
  const { slices } = slicesOfStory(5, table, ["a", "b"], { first: 1, last: 3 });
  expect(slices.slices).toEqual([{ start: 1, end: 4, sessions: [[0]] }]);
});
