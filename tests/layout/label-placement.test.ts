import fc from "fast-check";
import { expect, test } from "vitest";
import { isInside, isOverlapping } from "../../src/layout/geometry.ts";
import { placeLabels } from "../../src/layout/label-placement.ts";

const bounds = { x0: 0, y0: 0, x1: 400, y1: 300 };
const request = fc.record({
  x: fc.integer({ min: 0, max: 400 }),
  y: fc.integer({ min: 0, max: 300 }),
  radius: fc.integer({ min: 2, max: 20 }),
  width: fc.integer({ min: 5, max: 120 }),
  height: fc.integer({ min: 8, max: 20 }),
  importance: fc.integer({ min: 0, max: 5 }),
});

test("labels overlap neither each other nor a disc, and stay inside", () => {
  fc.assert(
    fc.property(fc.array(request, { maxLength: 40 }), (list) => {
      const requests = list.map((item, index) => ({ ...item, id: String(index) }));
      const labels = placeLabels(requests, bounds);
      labels.forEach(({ box }, index) => {
        expect(isInside(box, bounds)).toBe(true);
        for (const other of labels.slice(index + 1)) {
          expect(isOverlapping(box, other.box)).toBe(false);
        }
        for (const { x, y, radius } of requests) {
          const disc = { x0: x - radius, y0: y - radius, x1: x + radius, y1: y + radius };
          expect(isOverlapping(box, disc)).toBe(false);
        }
      });
    }),
  );
});

test("of two labels that want the same room, the more important gets it", () => {
  const corridor = { x0: 0, y0: 0, x1: 400, y1: 14 };
  const disc = { y: 7, radius: 4, width: 200, height: 12 };
  const labels = placeLabels(
    [
      { ...disc, id: "small", x: 20, importance: 1 },
      { ...disc, id: "great", x: 380, importance: 2 },
    ],
    corridor,
  );
  expect(labels).toMatchObject([{ id: "great", side: "left" }]);
});

test("a label keeps off lines where another place is free", () => {
  const request = { id: "a", x: 200, y: 150, radius: 4, width: 60, height: 14, importance: 1 };
  const toTheRight = Array.from({ length: 9 }, (_, step) => ({
    x: 210 + step * 6,
    y: 150,
    weight: 1,
  }));
  expect(placeLabels([request], bounds)).toMatchObject([{ side: "right" }]);
  expect(placeLabels([request], bounds, toTheRight)).toMatchObject([{ side: "left" }]);
});
