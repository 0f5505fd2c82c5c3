import fc from "fast-check";
import { expect, test } from "vitest";
import { arcOf } from "../../src/graph/arc.ts";
import { presenceOf } from "../../src/graph/presence.ts";
import { generateStory } from "../fixtures/generated-story.ts";
import { lighthouse } from "../fixtures/lighthouse.ts";

test("an arc says for each scene whether one is there, how much they say and how central they are", () => {
  expect(arcOf(lighthouse, "hanne")).toEqual([
    { isPresent: true, words: 7, centrality: 1 },
    { isPresent: false, words: 0, centrality: 0 },
    { isPresent: true, words: 0, centrality: 4 / 6 },
  ]);
});

test("who is never there has an empty arc, and so has nobody", () => {
  const nowhere = { isPresent: false, words: 0, centrality: 0 };
  expect(arcOf(lighthouse, "wim")).toEqual([nowhere, nowhere, nowhere]);
  expect(arcOf(lighthouse, "stranger")).toEqual([nowhere, nowhere, nowhere]);
});

test("in each scene the shares of all add up to two, since a tie has two ends, or to nothing", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 9 }),
      fc.integer({ min: 1, max: 9 }),
      (people, scenes) => {
        const story = generateStory(people, scenes);
        const arcs = story.characters.map(({ id }) => arcOf(story, id));
        for (const scene of story.scenes.keys()) {
          const sum = arcs.reduce((all, arc) => all + (arc[scene]?.centrality ?? 0), 0);
          expect(sum === 0 || Math.abs(sum - 2) < 1e-9).toBe(true);
        }
        const present = presenceOf(story).byCharacter;
        for (const [index, { id }] of story.characters.entries()) {
          expect(arcs[index]?.filter(({ isPresent }) => isPresent).length).toBe(
            present.get(id)?.length,
          );
        }
      },
    ),
  );
});
