import fc from "fast-check";
import { expect, test } from "vitest";
import { buildNetwork } from "../../src/graph/network.ts";
import { type Presence, presenceOf } from "../../src/graph/presence.ts";
import { inOrderOfHappening } from "../../src/story/order-of-happening.ts";
import { readStory } from "../../src/story/read-story.ts";
import type { SceneTime, Span, Story } from "../../src/story/story.ts";
import { writeStory } from "../../src/story/write-story.ts";
import { generateStory } from "../fixtures/generated-story.ts";
import { lighthouse } from "../fixtures/lighthouse.ts";

function timed(story: Story, times: readonly (SceneTime | null)[]): Story {
  const scenes = story.scenes.map((scene, place) => {
    const time = times[place] ?? null;
    return time === null ? scene : { ...scene, time };
  });
  return { ...story, scenes };
}

const order = (story: Story) => inOrderOfHappening(story).scenes.map(({ id }) => id);

test("scenes go by their times; one without stays behind the one it is told after", () => {
  const story = generateStory(4, 5);
  expect(order(timed(story, [null, 1890, null, "1871-06", null]))).toEqual([
    "s4",
    "s5",
    "s1",
    "s2",
    "s3",
  ]);
});

test("without times, or with times as it is told, a story is itself", () => {
  expect(inOrderOfHappening(lighthouse)).toBe(lighthouse);
  const told = timed(lighthouse, [1, null, 2]);
  expect(inOrderOfHappening(told)).toBe(told);
});

test("a scene keeps the number it is told by, and its chapter's heading goes with the chapter's first scene", () => {
  const arranged = inOrderOfHappening(timed(lighthouse, [2, null, 1]));
  expect(arranged.scenes.map(({ told }) => told)).toEqual([2, 0, 1]);
  expect(
    arranged.chapters.map(({ title, start }) => [title, arranged.text.startsWith(title, start)]),
  ).toEqual([
    ["The Boat", true],
    ["The Lamp", true],
  ]);
});

test("a chapter that happens in several stretches becomes several", () => {
  const { chapters, scenes } = inOrderOfHappening(timed(lighthouse, [1, 3, 2]));
  expect(chapters.map(({ id, title }) => [id, title])).toEqual([
    ["ch1", "The Lamp"],
    ["ch2", "The Boat"],
    ["ch1-2", "The Lamp"],
  ]);
  expect(scenes.map(({ chapter }) => chapter)).toEqual(["ch1", "ch2", "ch1-2"]);
});

/** The sums of all ties, by pair. */
function ties(story: Story) {
  const kinds = ["copresence", "dialogue", "reference"] as const;
  return buildNetwork(story, { kinds, scenes: null })
    .mapEdges((_edge, { copresence, forward, backward, reference }, ...ends) => [
      ...ends.slice(0, 2).sort(),
      copresence,
      forward + backward,
      reference,
    ])
    .sort();
}

const anyTimed = fc
  .tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 1, max: 9 }))
  .chain(([people, scenes]) =>
    fc
      .array(fc.option(fc.integer({ min: -5, max: 5 })), { minLength: scenes, maxLength: scenes })
      .map((times) => timed(generateStory(people, scenes), times)),
  );

/** What is known of a presence, wherever in the text it is. */
const facts = ({ reasons, ...rest }: Presence) => ({
  ...rest,
  reasons: reasons.map(({ reason, times }) => [reason, times]),
});

test("whatever the times, it is a story with the same words, people, ties and presences", () => {
  fc.assert(
    fc.property(anyTimed, (story) => {
      const arranged = inOrderOfHappening(story);
      expect(() => readStory(writeStory(arranged))).not.toThrow();
      const wordsAt = ({ text }: Story, spans: readonly Span[]) =>
        spans.map((span) => text.slice(...span));
      const names = (one: Story) =>
        one.mentions
          .map(({ start, end, character }) => [character, ...wordsAt(one, [[start, end]])])
          .sort();
      const speeches = (one: Story) =>
        one.utterances.map(({ spans }) => wordsAt(one, spans).join()).sort();
      expect(names(arranged)).toEqual(names(story));
      expect(speeches(arranged)).toEqual(speeches(story));
      expect(ties(arranged)).toEqual(ties(story));
      for (const [id, presences] of presenceOf(arranged).byCharacter) {
        const told = presences.map((one) => ({
          ...facts(one),
          scene: arranged.scenes[one.scene]?.told ?? one.scene,
        }));
        const before = presenceOf(story).byCharacter.get(id)?.map(facts);
        expect(told.sort((a, b) => a.scene - b.scene)).toEqual(before);
      }
    }),
    { numRuns: 60 },
  );
});

test("scenes still follow each other inside each chapter", () => {
  fc.assert(
    fc.property(anyTimed, (story) => {
      const { chapters, scenes } = inOrderOfHappening(story);
      for (const { id, start, end } of chapters) {
        const own = scenes.filter(({ chapter }) => chapter === id);
        expect(own[0]?.start).toBeGreaterThanOrEqual(start);
        expect(own.at(-1)?.end).toBe(end);
        for (const [place, scene] of own.entries()) {
          if (place > 0) expect(scene.start).toBe(own[place - 1]?.end);
        }
      }
    }),
    { numRuns: 60 },
  );
});
