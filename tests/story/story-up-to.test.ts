import fc from "fast-check";
import { expect, test } from "vitest";
import { buildNetwork } from "../../src/graph/network.ts";
import { readStory } from "../../src/story/read-story.ts";
import type { Story } from "../../src/story/story.ts";
import { storyUpTo } from "../../src/story/story-up-to.ts";
import { writeStory } from "../../src/story/write-story.ts";
import { generateStory } from "../fixtures/generated-story.ts";
import { lighthouse } from "../fixtures/lighthouse.ts";
import { tellStory } from "../fixtures/told-story.ts";

test("nothing that comes later is in it: no word, no title, no person, no count", () => {
  const told = storyUpTo(lighthouse, 0);
  const json = writeStory(told);
  for (const later of ["The Boat", "Pim", "Orla", "Wim", "pim", "orla", "coming"]) {
    expect(json).not.toContain(later);
  }
  expect(told.scenes).toHaveLength(1);
  expect(told.characters.map(({ name }) => name)).toEqual(["Hanne", "Joost"]);
});

test("up to the last scene it is the story itself", () => {
  expect(storyUpTo(lighthouse, 2)).toBe(lighthouse);
});

test("those who are met most so far come first", () => {
  const story = tellStory(
    ["Holt", "Ines", "Otto"],
    [
      {
        title: "One",
        scenes: [
          {
            lines: [
              { together: ["Ines", "Otto"] },
              { speaker: "Otto", to: ["Ines"], words: "Well?" },
            ],
          },
          { lines: [{ together: ["Holt", "Ines"] }] },
        ],
      },
    ],
  );
  expect(storyUpTo(story, 0).characters.map(({ name }) => name)).toEqual(["Otto", "Ines"]);
});

/** Lucy Marsh is Marsh at first; Harris, who knows, says her name in the second scene. */
function twoNames(): Story {
  const story = tellStory(
    ["Marsh", "Harris", "Lucy Marsh"],
    [
      {
        title: "One",
        scenes: [
          { lines: [{ together: ["Marsh", "Harris"] }] },
          { lines: [{ together: ["Lucy Marsh", "Harris"] }] },
          { lines: [{ together: ["Harris"] }] },
        ],
      },
    ],
  );
  const joined = (id: string) => (id === "lucy marsh" ? "marsh" : id);
  return {
    ...story,
    characters: story.characters
      .filter(({ id }) => id !== "lucy marsh")
      .map((one) =>
        one.id === "marsh" ? { ...one, name: "Lucy Marsh", aliases: ["Marsh"] } : one,
      ),
    mentions: story.mentions.map((one) => ({ ...one, character: joined(one.character) })),
    interactions: story.interactions.map((one) => ({
      ...one,
      from: joined(one.from),
      to: joined(one.to),
    })),
  };
}

test("a character has the names that have been told", () => {
  const marsh = (last: number) =>
    storyUpTo(twoNames(), last).characters.find(({ id }) => id === "marsh");
  expect(marsh(0)).toMatchObject({ name: "Marsh", aliases: [] });
  expect(marsh(1)).toMatchObject({ name: "Lucy Marsh", aliases: ["Marsh"] });
});

test("who was only meant, never named, is someone", () => {
  const story = twoNames();
  const mentions = story.mentions.map((one, place) =>
    one.character === "marsh" && place === 0 ? { ...one, kind: "pronoun" as const } : one,
  );
  const told = storyUpTo({ ...story, mentions }, 0);
  expect(told.characters.find(({ id }) => id === "marsh")?.name).toBe("Someone");
});

test("it is a story whose ties are those of its scenes, wherever it ends", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9 }), fc.nat(8), (scenes, cut) => {
      const story = generateStory(5, scenes);
      const last = Math.min(cut, scenes - 1);
      const told = storyUpTo(story, last);
      expect(() => readStory(writeStory(told))).not.toThrow();
      expect(told.text).toBe(story.text.slice(0, told.text.length));
      const kinds = ["copresence", "dialogue", "reference"] as const;
      const window = buildNetwork(story, { kinds, scenes: { first: 0, last } });
      const whole = buildNetwork(told, { kinds, scenes: null });
      const weights = (network: typeof whole) =>
        network
          .mapEdges((_edge, { weight }, source, target) => `${[source, target].sort()} ${weight}`)
          .sort();
      expect(weights(whole)).toEqual(weights(window));
    }),
    { numRuns: 60 },
  );
});
