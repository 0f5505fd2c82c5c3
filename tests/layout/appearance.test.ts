import { expect, test } from "vitest";
import { communityColor, edgeWidth, nodeRadius } from "../../src/layout/appearance.ts";

test("a community has one colour for each theme, and who has none is grey", () => {
  expect(communityColor(0, "light")).toMatch(/^#[0-9a-f]{6}$/);
  expect(communityColor(0, "dark")).not.toBe(communityColor(0, "light"));
  expect(communityColor(8, "light")).toBe(communityColor(0, "light"));
  const first = Array.from({ length: 8 }, (_, index) => communityColor(index, "light"));
  expect(new Set([...first, communityColor(-1, "light")]).size).toBe(9);
});

test("discs and lines grow with what they stand for, within their limits", () => {
  expect(nodeRadius(0, 10)).toBeLessThan(nodeRadius(1, 10));
  expect(nodeRadius(10, 10)).toBe(nodeRadius(99, 10));
  expect(nodeRadius(0, 0)).toBeGreaterThan(0);
  expect(edgeWidth(1, 10)).toBeLessThan(edgeWidth(2, 10));
  expect(edgeWidth(0, 0)).toBeGreaterThan(0);
});
