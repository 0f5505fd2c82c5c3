import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { atGrain, countScenes, GRAINS, sceneHomes } from "../../src/story/grain.ts";
import type { Interaction, SceneBeginning, Story } from "../../src/story/story.ts";
import { generateStory } from "../fixtures/generated-story.ts";
import { lighthouse } from "../fixtures/lighthouse.ts";

/** A generated story, some of whose marked scenes are inferred instead. */
const stories = fc
  .record({
    scenes: fc.integer({ min: 1, max: 14 }),
    seed: fc.integer({ min: 1, max: 1000 }),
    inferred: fc.array(fc.boolean(), { minLength: 14, maxLength: 14 }),
  })
  .map(({ scenes, seed, inferred }): Story => {
    const story = generateStory(8, scenes, seed);
    const begins = (index: number, own: SceneBeginning): SceneBeginning =>
      own === "marked" && inferred[index] === true ? "inferred" : own;
    return {
      ...story,
      scenes: story.scenes.map((scene, index) => ({
        ...scene,
        begins: begins(index, scene.begins),
      })),
    };
  });

const totals = ({ interactions }: Story): Readonly<Record<string, number>> => {
  const sums: Record<string, number> = {};
  for (const { kind, from, to, weight } of interactions) {
    const key = `${kind} ${from} ${to}`;
    sums[key] = (sums[key] ?? 0) + weight;
  }
  return sums;
};

const evidence = ({ interactions }: Story): readonly string[] =>
  interactions
    .flatMap((one: Interaction) =>
      one.evidence.map((span) => `${one.kind} ${one.from} ${one.to} ${span.join()}`),
    )
    .sort();

describe("atGrain", () => {
  it("makes a chapter one scene, which keeps the id of its first", () => {
    const { scenes } = atGrain(lighthouse, "chapters");
    expect(scenes.map(({ id, chapter }) => [id, chapter])).toEqual([
      ["s1", "ch1"],
      ["s3", "ch2"],
    ]);
    expect(scenes.map(({ start, end }) => [start, end])).toEqual(
      lighthouse.chapters.map(({ start, end }) => [start, end]),
    );
  });

  it("is the very story where nothing is to be joined, and the very same value each time", () => {
    expect(atGrain(lighthouse, "marked")).toBe(lighthouse);
    expect(atGrain(lighthouse, "chapters")).toBe(atGrain(lighthouse, "chapters"));
  });

  it("keeps a title only where it is that of the whole scene", () => {
    const [first, second, ...rest] = lighthouse.scenes;
    if (first === undefined || second === undefined) throw new Error("The lighthouse has scenes.");
    const titled = (one: string | null, other: string | null) =>
      atGrain(
        { ...lighthouse, scenes: [{ ...first, title: one }, { ...second, title: other }, ...rest] },
        "chapters",
      ).scenes[0]?.title;
    expect(titled("Galley", null)).toBe("Galley");
    expect(titled("Galley", "Deck")).toBeNull();
  });

  it("keeps all totals and all evidence, whatever the story and the grain", () => {
    fc.assert(
      fc.property(stories, fc.constantFrom(...GRAINS), (story, grain) => {
        const coarse = atGrain(story, grain);
        expect(totals(coarse)).toEqual(totals(story));
        expect(evidence(coarse)).toEqual(evidence(story));
        expect(coarse.scenes).toHaveLength(countScenes(story, grain));
      }),
      { numRuns: 60 },
    );
  });

  it("covers the same text, in scenes that begin where finer ones do", () => {
    fc.assert(
      fc.property(stories, fc.constantFrom(...GRAINS), (story, grain) => {
        const { scenes } = atGrain(story, grain);
        expect(scenes[0]?.start).toBe(story.scenes[0]?.start);
        scenes.forEach(({ id, start, end }, index) => {
          expect(story.scenes.find((scene) => scene.id === id)?.start).toBe(start);
          expect(end).toBe(scenes[index + 1]?.start ?? story.scenes.at(-1)?.end);
        });
      }),
      { numRuns: 60 },
    );
  });

  it("comes to chapters by way of marked scenes too", () => {
    fc.assert(
      fc.property(stories, (story) => {
        expect(atGrain(atGrain(story, "marked"), "chapters")).toEqual(atGrain(story, "chapters"));
      }),
      { numRuns: 60 },
    );
  });

  it("has one interaction for each kind, scene and pair, in the scenes it has", () => {
    fc.assert(
      fc.property(stories, fc.constantFrom(...GRAINS), (story, grain) => {
        const { interactions, scenes } = atGrain(story, grain);
        const ids = new Set(scenes.map(({ id }) => id));
        const keys = interactions.map((one) => `${one.kind} ${one.scene} ${one.from} ${one.to}`);
        expect(new Set(keys).size).toBe(keys.length);
        expect(interactions.every(({ scene }) => ids.has(scene))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe("sceneHomes", () => {
  it("leads from each scene to the one that it is part of", () => {
    expect([...sceneHomes(lighthouse, "chapters")]).toEqual([
      ["s1", "s1"],
      ["s2", "s1"],
      ["s3", "s3"],
    ]);
  });
});
