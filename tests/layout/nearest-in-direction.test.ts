import { expect, test } from "vitest";
import { nearestInDirection } from "../../src/layout/nearest-in-direction.ts";

const places = new Map([
  ["otto", { x: 10, y: 0 }],
  ["ines", { x: 30, y: 2 }],
  ["holt", { x: -5, y: 40 }],
  ["lucy", { x: 4, y: -60 }],
]);

test.each([
  ["right", "otto"],
  ["down", "holt"],
  ["up", "lucy"],
  ["left", "holt"],
] as const)("to the %s is %s", (direction, id) => {
  expect(nearestInDirection({ x: 0, y: 0 }, direction, places)).toBe(id);
});

test("beyond the last there is nobody", () => {
  expect(nearestInDirection({ x: 30, y: 2 }, "right", places)).toBeNull();
});
