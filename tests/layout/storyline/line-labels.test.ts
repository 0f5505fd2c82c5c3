import fc from "fast-check";
import { expect, test } from "vitest";
import { presenceOf } from "../../../src/graph/presence.ts";
import { type Box, isOverlapping } from "../../../src/layout/geometry.ts";
import { courseOf } from "../../../src/layout/storyline/course.ts";
import { drawCurves, type Storyline } from "../../../src/layout/storyline/curves.ts";
import { labelLines } from "../../../src/layout/storyline/line-labels.ts";
import { slicesOfStory } from "../../../src/layout/storyline/slices-of-story.ts";
import { layoutStoryline, STORY_OPTIONS } from "../../../src/layout/storyline/storyline.ts";
import { textWidth } from "../../../src/layout/text-width.ts";
import { generateStory } from "../../fixtures/generated-story.ts";

/** A line that is level from one x to another. */
function level(character: string, y: number, x0: number, x1: number, present = true): Storyline {
  const point = { x0, x1, y, present, joined: false };
  return { character, points: [point], present: "", away: "" };
}

/** At how many samples lines run through a box. */
function cutsThrough(box: Box, lines: readonly Storyline[], width: number): number {
  let cuts = 0;
  for (const line of lines) {
    const { yAt } = courseOf(line, { x0: 0, x1: width }, 6);
    for (let at = Math.ceil(box.x0 / 6); at * 6 <= box.x1; at++) {
      if (yAt(at) > box.y0 && yAt(at) < box.y1) cuts++;
    }
  }
  return cuts;
}

const options = { nameOf: (id: string) => id, width: 400, fontSize: 10 };

test("each line is named where it begins, above it", () => {
  const labels = labelLines([level("Otto", 40, 0, 390), level("Ines", 60, 200, 390)], options);
  expect(labels.map(({ text, inLine }) => [text, inLine])).toEqual([
    ["Otto", false],
    ["Ines", false],
  ]);
  expect(labels.map(({ x, y }) => [x, Math.round(y * 10) / 10])).toEqual([
    [6, 34.5],
    [204, 54.5],
  ]);
});

test("where another line is too close above, the name stands in its own line and breaks it", () => {
  const labels = labelLines([level("Otto", 40, 0, 390), level("Ines", 52, 0, 390)], options);
  expect(labels.map(({ text, inLine }) => [text, inLine])).toEqual([
    ["Otto", false],
    ["Ines", true],
  ]);
  expect(labels[1]?.y).toBeCloseTo(52 + 5 - 2);
});

test("a name does not hide the only stretch in which its character is there", () => {
  const point = { y: 52, joined: true };
  const ines: Storyline = {
    character: "Ines",
    points: [
      { ...point, x0: 0, x1: 60, present: false, joined: false },
      { ...point, x0: 60, x1: 90, present: true },
      { ...point, x0: 90, x1: 390, present: false },
    ],
    present: "",
    away: "",
  };
  const [, label] = labelLines([level("Otto", 40, 0, 390), ines], options);
  expect(label?.text).toBe("Ines");
  const end = (label?.x ?? 0) + textWidth("Ines", 10, "semibold");
  expect(end < 60 || (label?.x ?? 0) > 90).toBe(true);
});

test("no name lies over another, and at most a few bends of other lines run through one, however close the lines", () => {
  const story = fc
    .record({ cast: fc.integer({ min: 3, max: 40 }), scenes: fc.integer({ min: 2, max: 30 }) })
    .chain(({ cast, scenes }) =>
      fc.integer().map((seed) => generateStory(cast, scenes, seed % 1000)),
    );
  fc.assert(
    fc.property(story, fc.integer({ min: 500, max: 1600 }), (one, width) => {
      const ids = one.characters.map(({ id }) => id);
      const sliced = slicesOfStory(one.scenes.length, presenceOf(one), ids, null);
      const share = width / one.scenes.length;
      const { lines } = drawCurves(sliced, layoutStoryline(sliced.slices, STORY_OPTIONS), {
        sceneEnds: (scene) => [scene * share, (scene + 1) * share],
        lineGap: 12,
        margin: 19,
      });
      const labels = labelLines(lines, { nameOf: (id) => `${id} Marsh`, width, fontSize: 11 });
      const boxes = labels.map(({ text, x, y }) => {
        return { x0: x, x1: x + textWidth(text, 11, "semibold"), y0: y - 8, y1: y + 1 };
      });
      boxes.forEach((box, index) => {
        const others = boxes.slice(index + 1);
        expect(others.some((other) => isOverlapping(box, other))).toBe(false);
        const { character } = labels[index] ?? { character: "" };
        const foreign = lines.filter((line) => line.character !== character);
        const isRepeated = labels.filter((label) => label.character === character).length > 1;
        expect(cutsThrough(box, foreign, width)).toBeLessThanOrEqual(isRepeated ? 0 : 5);
      });
    }),
    { numRuns: 8 },
  );
}, 30_000);
