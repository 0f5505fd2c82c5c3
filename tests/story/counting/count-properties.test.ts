import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countInteractions } from "../../../src/story/counting/count-interactions.ts";
import { recount } from "../../../src/story/counting/recount.ts";
import { usualCounting } from "../../../src/story/counting/usual-counting.ts";
import type { Counting, Interaction, Nearness, Story } from "../../../src/story/story.ts";
import { generateStory } from "../../fixtures/generated-story.ts";

const stories = fc
  .record({ scenes: fc.integer({ min: 1, max: 6 }), seed: fc.integer({ min: 1, max: 1000 }) })
  .map(({ scenes, seed }) => generateStory(8, scenes, seed));
const units = fc.constantFrom("paragraphs" as const, "sentences" as const, "words" as const);
const nearnesses: fc.Arbitrary<Nearness> = fc.oneof(
  fc.constant({ unit: "scene" as const }),
  fc.record({ unit: units, within: fc.integer({ min: 1, max: 60 }) }),
);
const countings: fc.Arbitrary<Counting> = fc.record({
  copresence: nearnesses,
  dialogue: fc.constantFrom("utterances" as const, "words" as const),
});
const RUNS = { numRuns: 50 };

const together = (story: Story, copresence: Nearness) =>
  countInteractions(story, { copresence, dialogue: "utterances" }).filter(
    ({ kind }) => kind === "copresence",
  );
const pairs = (interactions: readonly Interaction[]) =>
  interactions.map(({ scene, from, to }) => `${scene} ${from} ${to}`);

describe("countInteractions, for any story and any counting,", () => {
  it("gives each interaction once, in the order of scenes and cast, with evidence in its scene", () => {
    fc.assert(
      fc.property(stories, countings, (story, counting) => {
        const scenes = new Map(story.scenes.map((scene) => [scene.id, scene]));
        const found = countInteractions(story, counting);
        const keys = found.map((one) => `${one.kind} ${one.scene} ${one.from} ${one.to}`);
        expect(new Set(keys).size).toBe(keys.length);
        for (const { scene, from, to, weight, evidence, kind } of found) {
          const { start = 0, end = 0 } = scenes.get(scene) ?? {};
          expect(from).not.toBe(to);
          expect(evidence.every(([a, b]) => start <= a && a < b && b <= end)).toBe(true);
          const isByWords = kind === "dialogue" && counting.dialogue === "words";
          if (isByWords) expect(weight).toBeGreaterThanOrEqual(evidence.length);
          else expect(weight).toBe(evidence.length);
        }
      }),
      RUNS,
    );
  });

  it("joins within paragraphs without end the same pairs as within a scene", () => {
    fc.assert(
      fc.property(stories, (story) => {
        const far = together(story, { unit: "paragraphs", within: 1_000_000 });
        const scene = together(story, { unit: "scene" });
        expect(pairs(far)).toEqual(pairs(scene));
        expect(scene.every(({ weight }) => weight === 1)).toBe(true);
      }),
      RUNS,
    );
  });

  it("joins no fewer pairs within a wider stretch", () => {
    fc.assert(
      fc.property(stories, units, fc.integer({ min: 1, max: 40 }), (story, unit, within) => {
        const narrow = pairs(together(story, { unit, within }));
        const wide = new Set(pairs(together(story, { unit, within: within + 7 })));
        expect(narrow.filter((pair) => !wide.has(pair))).toEqual([]);
      }),
      RUNS,
    );
  });
});

describe("countInteractions depends on nothing else:", () => {
  it("gives the same whatever was counted before", () => {
    fc.assert(
      fc.property(stories, countings, countings, (story, one, other) => {
        const again = recount(recount(story, one), other);
        expect(again.interactions).toEqual(countInteractions(story, other));
        expect(again.counting).toEqual(other);
      }),
      RUNS,
    );
  });

  it("only changes names where a character is called otherwise", () => {
    fc.assert(
      fc.property(stories, countings, (story, counting) => {
        const rename = (id: string) => `${id}!`;
        const renamed: Story = {
          ...story,
          characters: story.characters.map((one) => ({ ...one, id: rename(one.id) })),
          mentions: story.mentions.map((one) => ({ ...one, character: rename(one.character) })),
          utterances: story.utterances.map((one) => ({
            ...one,
            speaker: one.speaker === null ? null : rename(one.speaker),
            addressees: one.addressees.map(rename),
          })),
        };
        expect(countInteractions(renamed, counting)).toEqual(
          countInteractions(story, counting).map((one) => ({
            ...one,
            from: rename(one.from),
            to: rename(one.to),
          })),
        );
      }),
      RUNS,
    );
  });
});

describe("recount", () => {
  it("leaves a story as it is that is counted so already", () => {
    const story = generateStory(6, 3);
    expect(recount(story, usualCounting("prose"))).toBe(story);
  });

  it("gives the very same value each time", () => {
    const story = generateStory(6, 3);
    const counting: Counting = { copresence: { unit: "scene" }, dialogue: "words" };
    expect(recount(story, counting)).toBe(recount(story, counting));
  });
});
