import { expect, test } from "vitest";
import { buildNetwork } from "../../src/graph/network.ts";
import { tellStory } from "../fixtures/told-story.ts";

/** Ines and Otto meet in scenes 1 and 4; Ferrell is there in scene 2 alone. */
const story = tellStory(
  ["Ines", "Otto", "Ferrell"],
  [
    {
      title: "One",
      scenes: [
        { lines: [{ together: ["Ines", "Otto"] }, { together: ["Ines", "Otto"] }] },
        { lines: [{ together: ["Otto", "Ferrell"] }] },
        { lines: [] },
        { lines: [{ together: ["Ines", "Otto"] }] },
        { lines: [] },
      ],
    },
  ],
);
const tieIn = (scene: number, smooth: boolean, kinds: readonly ("copresence" | "dialogue")[]) => {
  const network = buildNetwork(story, { kinds, smooth, scenes: { first: scene, last: scene } });
  const edge = network.edge("ines", "otto");
  return edge === undefined ? null : network.getEdgeAttributes(edge);
};

test("a tie outlasts the scenes between two that have it, by the weight of the lesser", () => {
  expect(tieIn(1, true, ["copresence"])).toMatchObject({ weight: 1, held: 1, copresence: 0 });
  expect(tieIn(2, true, ["copresence"])).toMatchObject({ weight: 1, held: 1 });
});

test("a scene that has the tie is not smoothed", () => {
  expect(tieIn(0, true, ["copresence"])).toMatchObject({ weight: 2, held: 0, copresence: 2 });
});

test("nothing is held before the first scene or after the last one, and nothing at all unless asked", () => {
  expect(tieIn(4, true, ["copresence"])).toBeNull();
  expect(tieIn(1, false, ["copresence"])).toBeNull();
  const early = buildNetwork(story, {
    kinds: ["copresence"],
    smooth: true,
    scenes: { first: 0, last: 0 },
  });
  expect(early.hasEdge("otto", "ferrell")).toBe(false);
});

test("only scenes with the kinds asked for hold a tie", () => {
  expect(tieIn(1, true, ["dialogue"])).toBeNull();
});
