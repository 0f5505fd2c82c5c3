import fc from "fast-check";
import { expect, test } from "vitest";
import { presenceOf } from "../../../src/graph/presence.ts";
import { cutStorylines } from "../../../src/layout/storyline/cut-storylines.ts";
import { slicesOfStory } from "../../../src/layout/storyline/slices-of-story.ts";
import { layoutStoryline } from "../../../src/layout/storyline/storyline.ts";
import { generateStory } from "../../fixtures/generated-story.ts";

function laidOut(people: number, scenes: number) {
  const story = generateStory(people, scenes);
  const ids = story.characters.map(({ id }) => id);
  const storylines = slicesOfStory(story.scenes.length, presenceOf(story), ids, null);
  return { storylines, layout: layoutStoryline(storylines.slices, { effort: 20_000 }) };
}

test("what is left keeps its height, and each line ends where its character is last seen so far", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 7 }),
      fc.integer({ min: 1, max: 12 }),
      fc.nat(11),
      (people, scenes, at) => {
        const whole = laidOut(people, scenes);
        const last = Math.min(at, scenes - 1);
        const { storylines, layout } = cutStorylines(whole, last);
        expect(storylines.slices.slices.at(-1)?.end ?? 0).toBeLessThanOrEqual(last + 1);
        for (const [slice, order] of layout.orders.entries()) {
          const before = whole.layout.orders[slice] ?? [];
          for (const [place, who] of order.entries()) {
            const height = whole.layout.positions[slice]?.[before.indexOf(who)];
            expect(layout.positions[slice]?.[place]).toBe(height);
            const seenAgain = storylines.present.slice(slice).some((here) => here.includes(who));
            expect(seenAgain).toBe(true);
          }
          const inSessions = storylines.slices.slices[slice]?.sessions
            .flat()
            .toSorted((a, b) => a - b);
          expect(inSessions).toEqual(order.toSorted((a, b) => a - b));
        }
      },
    ),
    { numRuns: 40 },
  );
});

test("cut after the last scene, nothing is missing", () => {
  const whole = laidOut(5, 8);
  expect(cutStorylines(whole, 7)).toEqual(whole);
});
