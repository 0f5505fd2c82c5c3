import fc from "fast-check";
import { expect, test } from "vitest";
import { checkOrders, countCrossings } from "../../../src/layout/storyline/crossings.ts";
import { orderSlices } from "../../../src/layout/storyline/order.ts";
import { fewestCrossings } from "./fewest-crossings.ts";
import { randomSlices } from "./random-slices.ts";

const slice = (...sessions: readonly (readonly number[])[]) => ({ start: 0, end: 1, sessions });

test("a crossing is a pair in two consecutive slices whose order turns over", () => {
  expect(
    countCrossings([
      [0, 1, 2],
      [2, 1, 0],
    ]),
  ).toBe(3);
  expect(
    countCrossings([
      [0, 1, 2],
      [1, 0],
      [0, 1, 2],
    ]),
  ).toBe(2);
  expect(countCrossings([[0, 1], [0], [1, 0]])).toBe(0);
});

test("three pairs who meet in turn have to cross once", () => {
  const slices = {
    characters: ["A", "B", "C"],
    slices: [slice([0, 1], [2]), slice([1, 2], [0]), slice([2, 0], [1])],
  };
  expect(fewestCrossings(slices)).toBe(1);
  expect(countCrossings(orderSlices(slices))).toBe(1);
});

test("small stories get the fewest crossings there can be, and keep sessions together", () => {
  fc.assert(
    fc.property(randomSlices(5, 5), (slices) => {
      const orders = orderSlices(slices, { effort: 60_000 });
      checkOrders(slices, orders);
      expect(countCrossings(orders)).toBe(fewestCrossings(slices));
    }),
    { numRuns: 60 },
  );
});

test("the same story is ordered the same way again", () => {
  fc.assert(
    fc.property(randomSlices(7, 9), (slices) => {
      const effort = 20_000;
      expect(orderSlices(slices, { effort })).toEqual(orderSlices(slices, { effort }));
    }),
    { numRuns: 10 },
  );
});

test("an order that tears a session apart is refused, and the slice named", () => {
  const slices = { characters: ["A", "B", "C"], slices: [slice([0, 1], [2])] };
  expect(() => checkOrders(slices, [[0, 2, 1]])).toThrow(
    "Slice 0 tears the session of 0, 1 apart.",
  );
  expect(() => checkOrders(slices, [[0, 1]])).toThrow("Slice 0");
});

test("stories without slices or people are laid out too", () => {
  expect(orderSlices({ characters: [], slices: [] })).toEqual([]);
  expect(orderSlices({ characters: [], slices: [slice()] })).toEqual([[]]);
});
