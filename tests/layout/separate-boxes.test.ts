import fc from "fast-check";
import { expect, test } from "vitest";
import { separateBoxes } from "../../src/layout/separate-boxes.ts";

const place = fc.record({
  x: fc.integer({ min: 0, max: 300 }),
  y: fc.integer({ min: 0, max: 300 }),
});

test("boxes that overlapped no longer do, but for a hair", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(place, { maxLength: 15, selector: ({ x, y }) => `${x} ${y}` }),
      (places) => {
        const extents = places.map(() => ({ width: 30, height: 10 }));
        const moved = separateBoxes(places, extents);
        moved.forEach((a, index) => {
          for (const b of moved.slice(index + 1)) {
            const isApart = Math.abs(a.x - b.x) > 28 || Math.abs(a.y - b.y) > 9;
            expect(isApart).toBe(true);
          }
        });
      },
    ),
  );
});

test("boxes that are apart stay where they are", () => {
  const places = [
    { x: 0, y: 0 },
    { x: 100, y: 0 },
  ];
  expect(
    separateBoxes(places, [
      { width: 50, height: 5 },
      { width: 50, height: 5 },
    ]),
  ).toEqual(places);
});

test("a fixed box stays, and the other goes all of the way", () => {
  const extents = [
    { width: 10, height: 10 },
    { width: 10, height: 10 },
  ];
  const [fixed, other] = separateBoxes(
    [
      { x: 0, y: 0 },
      { x: 4, y: 0 },
    ],
    extents,
    (index) => index === 0,
  );
  expect(fixed).toEqual({ x: 0, y: 0 });
  expect(other).toEqual({ x: 10, y: 0 });
});
