import { expect, test } from "vitest";
import { COLORED_COMMUNITIES } from "../../src/layout/appearance.ts";
import { communityShape, shapePath } from "../../src/layout/community-shape.ts";

test("each community that has a colour has an outline of its own, and the rest have another", () => {
  const paths = Array.from({ length: COLORED_COMMUNITIES + 1 }, (_, community) =>
    shapePath(communityShape(community), { x: 0, y: 0 }, 10),
  );
  expect(new Set(paths).size).toBe(paths.length);
  expect(communityShape(-1)).toBe(communityShape(COLORED_COMMUNITIES));
});

test("a polygon covers as much as a disc of its radius, and stands on a side", () => {
  const path = shapePath(communityShape(1), { x: 5, y: 5 }, 10);
  const corners = [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [
    Number(x) - 5,
    Number(y) - 5,
  ]);
  const side = Math.sqrt(Math.PI) * 10;
  expect(corners).toHaveLength(4);
  for (const [x = 0, y = 0] of corners) {
    expect(Math.abs(x)).toBeCloseTo(side / 2, 1);
    expect(Math.abs(y)).toBeCloseTo(side / 2, 1);
  }
});
