import { expect, test } from "vitest";
import { longestAbsence, pairHistory } from "../../src/graph/pair-history.ts";
import type { Line } from "../fixtures/told-story.ts";
import { tellStory } from "../fixtures/told-story.ts";

const together: readonly Line[] = [{ together: ["Ines", "Otto"] }];
const apart: readonly Line[] = [{ together: ["Otto", "Ferrell"] }];
const story = tellStory(
  ["Ines", "Otto", "Ferrell"],
  [
    {
      title: "One",
      scenes: [together, apart, together, apart, apart, together].map((lines) => ({ lines })),
    },
  ],
);

test("a pair's history names the scenes they meet in and the longest they are apart", () => {
  expect(pairHistory(story, "otto", "ines")).toEqual({
    meetings: [0, 2, 5],
    absence: { from: 2, to: 5, scenes: 2 },
  });
});

test("what comes after a scene can be left out", () => {
  expect(pairHistory(story, "ines", "otto", 4)).toEqual({
    meetings: [0, 2],
    absence: { from: 0, to: 2, scenes: 1 },
  });
});

test("two who never meet have no history", () => {
  expect(pairHistory(story, "ines", "ferrell")).toEqual({ meetings: [], absence: null });
});

test("who meet in one scene after the other never part, and of two absences alike the first counts", () => {
  expect(longestAbsence([3, 4, 5])).toBeNull();
  expect(longestAbsence([0, 3, 6])).toEqual({ from: 0, to: 3, scenes: 2 });
});
