import { expect, test } from "vitest";
import { findCommunities } from "../../src/graph/communities.ts";
import { buildNetwork } from "../../src/graph/network.ts";
import type { Story } from "../../src/story/story.ts";
import { tellStory } from "../fixtures/told-story.ts";

const kinds = ["copresence", "dialogue"] as const;
const communitiesOf = (story: Story) =>
  findCommunities(buildNetwork(story, { kinds, scenes: null }));

const families = tellStory(
  ["Lone", "A", "B", "X", "Y", "Z"],
  [
    {
      title: "One",
      scenes: [
        { lines: Array.from({ length: 4 }, () => ({ together: ["A", "B"] })) },
        { lines: Array.from({ length: 4 }, () => ({ together: ["X", "Y", "Z"] })) },
        { lines: [{ together: ["A", "X"] }] },
      ],
    },
  ],
);

test("who keep to each other are a community, the largest is 0, and who is alone gets -1", () => {
  expect(Object.fromEntries(communitiesOf(families))).toEqual({
    lone: -1,
    a: 1,
    b: 1,
    x: 0,
    y: 0,
    z: 0,
  });
});

test("the order of the cast does not matter", () => {
  const turned = { ...families, characters: [...families.characters].reverse() };
  expect(new Map([...communitiesOf(turned)].sort())).toEqual(
    new Map([...communitiesOf(families)].sort()),
  );
});

test("a story without ties has no community", () => {
  const empty = { ...families, interactions: [] };
  expect(new Set(communitiesOf(empty).values())).toEqual(new Set([-1]));
});
