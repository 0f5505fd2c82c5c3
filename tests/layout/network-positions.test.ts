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

test("who is pinned stays to the last digit, and the others find their places around them, apart", () => {
  const network = buildNetwork(generateStory(60, 120), {
    kinds: ["copresence", "dialogue"],
    scenes: null,
  });
  const free = layoutNetwork(network);
  const [first = "", second = ""] = network.nodes();
  const pins = new Map([
    [first, { x: 0.7, y: -0.3 }],
    [second, { x: -0.9, y: 0.9 }],
  ]);
  const pinned = layoutNetwork(network, pins);
  for (const [id, place] of pins) expect(pinned.get(id)).toEqual(place);
  expect([...pinned.keys()].sort()).toEqual([...free.keys()].sort());
  for (const { x, y } of pinned.values()) {
    expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThanOrEqual(1);
  }
  expect(layoutNetwork(network, pins)).toEqual(pinned);
  const places = [...pinned.values()].map(({ x, y }) => `${x.toFixed(4)} ${y.toFixed(4)}`);
  expect(new Set(places).size).toBe(places.length);
});
