import { expect, test } from "vitest";
import { buildNetwork } from "../../src/graph/network.ts";
import { layoutNetwork } from "../../src/layout/network-positions.ts";
import type { Story } from "../../src/story/story.ts";
import { generateStory } from "../fixtures/generated-story.ts";
import { lighthouse } from "../fixtures/lighthouse.ts";

const layoutOf = (story: Story) =>
  layoutNetwork(buildNetwork(story, { kinds: ["copresence", "dialogue"], scenes: null }));

test.each([0, 1, 2, 12, 120])("%i characters each get a place of their own in [-1, 1]", (size) => {
  const story = generateStory(Math.max(size, 4), size * 2);
  const positions = layoutOf({
    ...story,
    characters: size < 4 ? [] : story.characters,
    ...(size < 4 ? { interactions: [] } : {}),
  });
  for (const { x, y } of positions.values()) {
    expect(Math.abs(x)).toBeLessThanOrEqual(1);
    expect(Math.abs(y)).toBeLessThanOrEqual(1);
  }
  const places = [...positions.values()].map(({ x, y }) => `${x} ${y}`);
  expect(new Set(places).size).toBe(places.length);
});

test("the order of the cast and the names do not move anybody", () => {
  const story = generateStory(15, 20);
  const characters = [...story.characters]
    .reverse()
    .map((character) => ({ ...character, name: "X" }));
  const sorted = (layout: ReturnType<typeof layoutOf>) =>
    [...layout].sort(([a], [b]) => (a < b ? -1 : 1));
  expect(sorted(layoutOf({ ...story, characters }))).toEqual(sorted(layoutOf(story)));
});

test("who has no tie lies below all who have one", () => {
  const positions = layoutOf(lighthouse);
  const wim = positions.get("wim")?.y ?? 0;
  for (const id of ["hanne", "joost", "pim", "orla"]) {
    expect(positions.get(id)?.y).toBeGreaterThan(wim);
  }
});
