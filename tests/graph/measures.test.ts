import fc from "fast-check";
import { expect, test } from "vitest";
import { findCommunities } from "../../src/graph/communities.ts";
import { followCommunities } from "../../src/graph/communities-over-time.ts";
import { MEASURES, writeMeasure } from "../../src/graph/measure-words.ts";
import { measureNetwork } from "../../src/graph/measures.ts";
import { openWindow } from "../../src/graph/moving-window.ts";
import { buildNetwork } from "../../src/graph/network.ts";
import { wholeNetwork } from "../../src/graph/whole-network.ts";
import type { Story } from "../../src/story/story.ts";
import { generateStory } from "../fixtures/generated-story.ts";
import { emptyStory } from "../fixtures/lighthouse.ts";
import { tellStory } from "../fixtures/told-story.ts";

const kinds = ["copresence"] as const;
const measure = (story: Story) =>
  measureNetwork(
    buildNetwork(story, { kinds, scenes: null }),
    findCommunities(wholeNetwork(story)),
  );

/** A circle of three, Ines who links it to Otto, and two who know nobody else; Lone is alone. */
const story = tellStory(
  ["Ines", "Adriana", "Harris", "Otto", "Marsh", "Holt", "Lone"],
  [
    {
      title: "One",
      scenes: [
        { lines: [{ together: ["Ines", "Adriana", "Harris"] }] },
        { lines: [{ together: ["Ines", "Otto"] }, { together: ["Ines", "Otto"] }] },
        { lines: [{ together: ["Marsh", "Holt"] }] },
        { lines: [{ together: ["Lone"] }] },
      ],
    },
  ],
);

test("the measures of a small network are those worked out by hand", () => {
  const { characters, ...whole } = measure(story);
  expect(whole).toMatchObject({ tied: 6, ties: 5, density: 5 / 15, components: 2 });
  const of = (id: string) => characters.find((one) => one.id === id);
  // Ines is on the way from Otto to each of two; six tied have 5 · 4 / 2 = 10 other pairs.
  expect(of("ines")).toMatchObject({ scenes: 2, degree: 3, weightedDegree: 4, betweenness: 0.2 });
  expect(of("ines")?.clustering).toBeCloseTo(1 / 3);
  expect(of("adriana")).toMatchObject({ degree: 2, betweenness: 0, clustering: 1, component: 0 });
  expect(of("marsh")).toMatchObject({ degree: 1, component: 1 });
  expect(of("lone")).toMatchObject({ degree: 0, pageRank: 0, component: -1, community: -1 });
  const ranks = characters.map(({ pageRank }) => pageRank);
  expect(ranks.reduce((sum, rank) => sum + rank, 0)).toBeCloseTo(1);
  expect(Math.max(...ranks)).toBe(of("ines")?.pageRank);
});

test("nobody and nothing measures nothing", () => {
  expect(measure(emptyStory)).toEqual({
    characters: [],
    tied: 0,
    ties: 0,
    density: 0,
    components: 0,
    communities: 0,
  });
});

test("a window that moved measures what one built anew does", () => {
  const told = generateStory(14, 20);
  const communities = findCommunities(wholeNetwork(told));
  const window = openWindow(told, { kinds });
  fc.assert(
    fc.property(fc.nat(19), fc.nat(19), (a, b) => {
      const scenes = { first: Math.min(a, b), last: Math.max(a, b) };
      window.moveTo(scenes);
      expect(measureNetwork(window.network, communities)).toEqual(
        measureNetwork(buildNetwork(told, { kinds, scenes }), communities),
      );
    }),
    { numRuns: 40 },
  );
});

test("each measure is explained in a sentence and written without a tail of digits", () => {
  const [ines] = measure(story).characters;
  for (const words of MEASURES) {
    expect(words.meaning).toMatch(/^[A-Z].*\.$/);
    expect(ines === undefined ? "" : writeMeasure(words, ines)).toMatch(/^[\d.]{1,6}$/);
  }
});

const groups = (text: string) =>
  new Map(text.split(" ").map((pair) => [pair[0] ?? "", Number(pair.slice(1))]));

test("a community of some scenes takes the number of the story's that it shares most with", () => {
  const whole = groups("a0 b0 c0 d1 e1 f1");
  expect(followCommunities(groups("d0 e0 a1 b1 c1"), whole)).toEqual(groups("d1 e1 a0 b0 c0"));
});

test("of two that share with the same one the closer keeps the number, the other gets a new one", () => {
  const whole = groups("a0 b0 c0 d0 e1");
  expect(followCommunities(groups("a1 b1 c1 d0 e-1"), whole)).toEqual(groups("a0 b0 c0 d2 e-1"));
});

test("communities that did not change keep their numbers", () => {
  const told = generateStory(20, 30);
  const communities = findCommunities(wholeNetwork(told));
  expect(followCommunities(communities, communities)).toEqual(communities);
});
