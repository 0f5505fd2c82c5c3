import fc from "fast-check";
import { expect, test } from "vitest";
import { sceneFacts } from "../../src/graph/scene-facts.ts";
import { generateStory } from "../fixtures/generated-story.ts";
import { tellStory } from "../fixtures/told-story.ts";

const story = tellStory(
  ["Ines", "Otto", "Ferrell"],
  [
    {
      title: "One",
      scenes: [
        { lines: [{ speaker: "Ines", to: ["Otto"], words: "Is the kettle on?" }] },
        { lines: [{ together: ["Ines", "Otto", "Ferrell"] }] },
      ],
    },
  ],
);

test("a scene's words are its title's, its speeches' and its narration's", () => {
  expect(sceneFacts(story)).toEqual([
    { words: 7, spokenWords: 4, people: 2 },
    { words: 9, spokenWords: 0, people: 3 },
  ]);
});

test("no scene has more spoken words than words", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 8 }),
      fc.integer({ min: 1, max: 12 }),
      (people, scenes) => {
        for (const { words, spokenWords } of sceneFacts(generateStory(people, scenes))) {
          expect(spokenWords).toBeLessThanOrEqual(words);
        }
      },
    ),
  );
});
