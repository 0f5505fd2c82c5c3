import { expect, test } from "vitest";
import { drawCurves } from "../../../src/layout/storyline/curves.ts";

/** A and B meet in the first two scenes; then B is away, and back in the fourth, above A. */
const storylines = {
  slices: {
    characters: ["A", "B"],
    slices: [
      { start: 0, end: 2, sessions: [[0, 1]] },
      { start: 2, end: 3, sessions: [[0], [1]] },
      { start: 3, end: 4, sessions: [[0, 1]] },
    ],
  },
  present: [[0, 1], [0], [0, 1]],
};
const layout = {
  orders: [
    [0, 1],
    [0, 1],
    [1, 0],
  ],
  positions: [
    [0, 1],
    [0, 2],
    [0, 1],
  ],
};
const options = {
  sceneEnds: (scene: number) => [scene * 100, scene * 100 + 100] as const,
  lineGap: 10,
  margin: 20,
};

test("a line is level in its slices and bends between them, thin while its character is away", () => {
  const { lines, height } = drawCurves(storylines, layout, options);
  const [a, b] = lines;
  expect(height).toBe(60);
  expect(a?.away).toBe("");
  expect(a?.present).toMatch(/^M3 20H\S+C\S+ 20 \S+ 20 \S+ 20H\S+C\S+ 20 \S+ 30 \S+ 30H397$/);
  expect(b?.present).toMatch(/^M3 30H\S+M\S+ 20H397$/);
  expect(b?.away).toMatch(/^M\S+ 30C\S+ 30 \S+ 40 \S+ 40H\S+C\S+ 40 \S+ 20 \S+ 20$/);
});

test("those who share scenes are in a bundle", () => {
  const { bundles } = drawCurves(storylines, layout, options);
  expect(bundles).toEqual([
    { x0: 0, x1: 200, y0: 20, y1: 30 },
    { x0: 300, x1: 400, y0: 20, y1: 30 },
  ]);
});
