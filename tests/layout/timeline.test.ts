import fc from "fast-check";
import { expect, test } from "vitest";
import { presenceOf } from "../../src/graph/presence.ts";
import { layoutTimeline, sceneAt } from "../../src/layout/timeline.ts";
import { generateStory } from "../fixtures/generated-story.ts";
import { lighthouse } from "../fixtures/lighthouse.ts";

const layout = layoutTimeline(lighthouse, presenceOf(lighthouse), {
  width: 300,
  rowHeight: 10,
  characters: ["joost", "wim"],
});

test("scenes are as wide as their words and leave no gap", () => {
  const [first, second, third] = layout.scenes;
  expect(first?.x0).toBe(0);
  expect(second?.x0).toBe(first?.x1);
  expect(third?.x1).toBe(300);
  const perWord = 300 / layout.scenes.reduce((sum, { words }) => sum + words, 0);
  for (const { x0, x1, words } of layout.scenes) expect(x1 - x0).toBeCloseTo(words * perWord);
});

test("a chapter spans its scenes", () => {
  const [lamp, boat] = layout.chapters;
  expect(lamp).toMatchObject({ title: "The Lamp", x0: 0, x1: layout.scenes[1]?.x1 });
  expect(boat).toMatchObject({ title: "The Boat", x0: layout.scenes[1]?.x1, x1: 300 });
});

test("a row has a segment for each scene that its character is present in", () => {
  expect(layout.rows.map(({ character, y }) => [character, y])).toEqual([
    ["joost", 5],
    ["wim", 15],
  ]);
  expect(layout.rows[0]?.segments.map(({ scene }) => scene)).toEqual([0, 1]);
  expect(layout.rows[1]?.segments).toEqual([]);
});

test("a strength lies above 0 and up to 1", () => {
  const story = generateStory(12, 40);
  const { rows } = layoutTimeline(story, presenceOf(story), {
    width: 1000,
    rowHeight: 10,
    characters: story.characters.map(({ id }) => id),
  });
  const strengths = rows.flatMap(({ segments }) => segments.map(({ strength }) => strength));
  expect(Math.min(...strengths)).toBeGreaterThan(0);
  expect(Math.max(...strengths)).toBe(1);
});

test("the scene at an x is the one whose interval holds it, and the nearest outside", () => {
  fc.assert(
    fc.property(fc.double({ min: -50, max: 350, noNaN: true }), (x) => {
      const scene = layout.scenes[sceneAt(layout, x)];
      if (x >= 0 && x < 300) {
        expect(scene?.x0).toBeLessThanOrEqual(x);
        expect(scene?.x1).toBeGreaterThan(x);
      } else expect(scene?.index).toBe(x < 0 ? 0 : 2);
    }),
  );
  expect(sceneAt({ ...layout, scenes: [] }, 3)).toBe(-1);
});
