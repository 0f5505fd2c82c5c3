import { expect, test } from "vitest";
import { findCommunities } from "../../../src/graph/communities.ts";
import { weightsOf } from "../../../src/graph/kind-weights.ts";
import { sumTies } from "../../../src/graph/ties.ts";
import { wholeNetwork } from "../../../src/graph/whole-network.ts";
import { cellShade, heaviestCell, matrixCells } from "../../../src/layout/matrix/matrix-cells.ts";
import { layoutMatrix } from "../../../src/layout/matrix/matrix-layout.ts";
import { matrixCast } from "../../../src/layout/matrix/story-matrix.ts";
import { generateStory } from "../../fixtures/generated-story.ts";
import { lighthouse } from "../../fixtures/lighthouse.ts";

const story = generateStory(30, 40);

test("each community stands together, the largest first", () => {
  const communities = findCommunities(wholeNetwork(story));
  const row = matrixCast(story, { most: 100 }).map((id) => communities.get(id) ?? -1);
  const changes = row.filter((community, place) => community !== row[place - 1]);
  expect(changes).toEqual([...new Set(row)]);
  expect(changes.filter((community) => community >= 0)).toEqual(
    [...new Set(row)].filter((community) => community >= 0).sort((a, b) => a - b),
  );
});

test("the order does not hang on the order of the cast, but for who is left out of a crowd", () => {
  const turned = { ...story, characters: [...story.characters].reverse() };
  expect(matrixCast(turned, { most: 100 })).toEqual(matrixCast(story, { most: 100 }));
});

test("who has no tie has no row, and only so many of the most prominent have one", () => {
  expect(matrixCast(lighthouse, { most: 100 })).not.toContain("wim");
  expect([...matrixCast(lighthouse, { most: 2 })].sort()).toEqual(["hanne", "joost"]);
});

test("a row holds what its character says to others, and being together counts both ways", () => {
  const order = ["hanne", "joost"];
  const ties = sumTies(lighthouse, { kinds: ["copresence", "dialogue"], scenes: null });
  const cells = matrixCells(ties, order, weightsOf(["copresence", "dialogue"]));
  expect(cells.map(({ row, column, weight }) => [row, column, weight])).toEqual([
    [0, 1, 5],
    [1, 0, 4],
  ]);
  expect(heaviestCell(cells)).toBe(5);
});

test("who is spoken to and never answers has nothing in the row", () => {
  const ties = sumTies(lighthouse, { kinds: ["dialogue"], scenes: null });
  const cells = matrixCells(ties, ["pim", "orla"], weightsOf(["dialogue"]));
  expect(cells.map(({ row, column, weight }) => [row, column, weight])).toEqual([[0, 1, 1]]);
});

test("the heavier a cell the darker it is, and the lightest can be told from none", () => {
  expect(cellShade(0.0001, 100)).toBeGreaterThan(0.1);
  expect(cellShade(50, 100)).toBeLessThan(cellShade(100, 100));
  expect(cellShade(100, 100)).toBe(1);
  expect(cellShade(1, 0)).toBe(0);
});

test("cells fill the room but are never too small to read, and names fit beside them", () => {
  const cast = Array.from({ length: 40 }, (_, place) => ({
    id: `c${place}`,
    name: `Adriana van der Linden the ${place}th of that name`,
    community: place < 20 ? 0 : 1,
  }));
  const roomy = layoutMatrix(cast, { width: 2000, height: 2000 });
  const cramped = layoutMatrix(cast, { width: 300, height: 300 });
  expect(roomy.cell).toBe(30);
  expect(cramped.cell).toBe(14);
  expect(cramped.size).toBe(40 * 14);
  expect(cramped.blocks).toEqual([
    { community: 0, start: 0, size: 280 },
    { community: 1, start: 280, size: 280 },
  ]);
  expect(cramped.members[0]?.name).toMatch(/…$/);
});

test("a matrix of nobody has no size", () => {
  expect(layoutMatrix([], { width: 800, height: 600 })).toMatchObject({ size: 0, members: [] });
});
