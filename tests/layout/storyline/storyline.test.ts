import fc from "fast-check";
import { expect, test } from "vitest";
import { alignLines } from "../../../src/layout/storyline/align.ts";
import { compactLines } from "../../../src/layout/storyline/compact.ts";
import { measureStoryline } from "../../../src/layout/storyline/measure.ts";
import { orderSlices } from "../../../src/layout/storyline/order.ts";
import type { StorylineSlices } from "../../../src/layout/storyline/slices.ts";
import { layoutStoryline, STORYLINE_GAPS } from "../../../src/layout/storyline/storyline.ts";
import { randomSlices } from "./random-slices.ts";

const effort = 10_000;
const NEAR = 1e-4;

function layOut(slices: StorylineSlices) {
  const orders = orderSlices(slices, { effort });
  const alignment = alignLines(slices, orders, STORYLINE_GAPS, effort);
  const positions = compactLines(slices, orders, alignment, STORYLINE_GAPS);
  return { orders, positions, level: alignment.level };
}

function isTogether(
  sessions: readonly (readonly number[])[],
  ...pair: readonly (number | undefined)[]
) {
  return sessions.some((members) => pair.every((who) => members.includes(who ?? -1)));
}

function expectDistance(distance: number, joined: boolean): void {
  const { inside, widest, outside } = STORYLINE_GAPS;
  expect(distance).toBeGreaterThanOrEqual((joined ? inside : outside) - NEAR);
  if (joined) expect(distance).toBeLessThanOrEqual(widest + NEAR);
}

test("lines keep their distances: a session's one to two apart, others two at least", () => {
  fc.assert(
    fc.property(randomSlices(6, 10), (slices) => {
      const { orders, positions } = layOut(slices);
      for (const [index, { sessions }] of slices.slices.entries()) {
        const [order = [], heights = []] = [orders[index], positions[index]];
        for (let place = 1; place < order.length; place++) {
          const distance = Number(heights[place]) - Number(heights[place - 1]);
          expectDistance(distance, isTogether(sessions, order[place - 1], order[place]));
        }
        expect(Math.min(0, ...heights)).toBeGreaterThanOrEqual(-NEAR);
      }
    }),
    { numRuns: 60 },
  );
});

test("a line that is aligned is level", () => {
  fc.assert(
    fc.property(randomSlices(6, 10), (slices) => {
      const { orders, positions, level } = layOut(slices);
      const y = (slice: number, who: number) =>
        positions[slice]?.[orders[slice]?.indexOf(who) ?? -1] ?? Number.NaN;
      for (const [point, isLevel] of level.entries()) {
        const who = point % slices.characters.length;
        const slice = (point - who) / slices.characters.length;
        if (isLevel === 1) expect(y(slice, who)).toBeCloseTo(y(slice - 1, who), 4);
      }
    }),
    { numRuns: 40 },
  );
});

test("whoever stays together all along never bends", () => {
  const together: StorylineSlices = {
    characters: ["A", "B", "C"],
    slices: [0, 1, 2].map((start) => ({ start, end: start + 1, sessions: [[0, 1], [2]] })),
  };
  const { orders, positions } = layoutStoryline(together);
  const measures = measureStoryline(together, orders, positions, 1);
  expect(measures).toMatchObject({ crossings: 0, wiggles: 0 });
  expect(measures.height).toBeCloseTo(3, 3);
  expect(measures.whiteSpace).toBeCloseTo(0.25, 3);
});

test("who leaves a session of two keeps straight, and so does who stays", () => {
  const slices: StorylineSlices = {
    characters: ["A", "B"],
    slices: [
      { start: 0, end: 1, sessions: [[0, 1]] },
      { start: 1, end: 2, sessions: [[0], [1]] },
    ],
  };
  const { orders, positions } = layoutStoryline(slices);
  expect(measureStoryline(slices, orders, positions, 1).wiggles).toBe(0);
});
