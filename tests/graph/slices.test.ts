import fc from "fast-check";
import { expect, test } from "vitest";
import { findCommunities } from "../../src/graph/communities.ts";
import { buildNetwork, type Network } from "../../src/graph/network.ts";
import type { SceneRange } from "../../src/graph/scene-range.ts";
import type { Story } from "../../src/story/story.ts";
import { generateStory } from "../fixtures/generated-story.ts";
import { factsOf } from "../fixtures/network-facts.ts";

const kinds = ["copresence", "dialogue"] as const;
const anyStory = fc
  .tuple(fc.integer({ min: 2, max: 14 }), fc.integer({ min: 1, max: 20 }), fc.nat(1000))
  .map(([size, scenes, seed]) => generateStory(size, scenes, seed));

/** A story with one of its ranges. */
const storyAndRange = anyStory.chain((story) =>
  fc
    .tuple(fc.nat(story.scenes.length - 1), fc.nat(story.scenes.length - 1))
    .map(([a, b]) => ({ story, scenes: { first: Math.min(a, b), last: Math.max(a, b) } })),
);

/** Each pair's sums, by number. */
function sumsOf(network: Network): ReadonlyMap<string, readonly number[]> {
  return new Map(
    network.mapEdges((_, weights, source, target) => [
      `${source} ${target}`,
      [weights.weight, weights.copresence, weights.forward, weights.backward, weights.reference],
    ]),
  );
}

test("slices add up to the whole", () => {
  fc.assert(
    fc.property(anyStory, fc.array(fc.nat(20), { maxLength: 4 }), (story, cuts) => {
      const ends = [...new Set([...cuts, story.scenes.length - 1])]
        .filter((scene) => scene < story.scenes.length)
        .sort((a, b) => a - b);
      const slices = ends.map(
        (last, place): SceneRange => ({ first: (ends[place - 1] ?? -1) + 1, last }),
      );
      const sums = new Map<string, readonly number[]>();
      for (const scenes of slices) {
        for (const [pair, weights] of sumsOf(buildNetwork(story, { kinds, scenes }))) {
          sums.set(
            pair,
            weights.map((weight, column) => weight + (sums.get(pair)?.[column] ?? 0)),
          );
        }
      }
      const whole = sumsOf(buildNetwork(story, { kinds, scenes: null }));
      expect(new Map([...sums].sort())).toEqual(new Map([...whole].sort()));
    }),
  );
});

test("a window is the network of a story that has its scenes alone", () => {
  fc.assert(
    fc.property(storyAndRange, ({ story, scenes }) => {
      const within = new Set(story.scenes.slice(scenes.first, scenes.last + 1).map(({ id }) => id));
      const [start, end] = [
        story.scenes[scenes.first]?.start ?? 0,
        story.scenes[scenes.last]?.end ?? 0,
      ];
      const alone: Story = {
        ...story,
        scenes: story.scenes.filter(({ id }) => within.has(id)),
        interactions: story.interactions.filter(({ scene }) => within.has(scene)),
        mentions: story.mentions.filter((mention) => mention.start >= start && mention.end <= end),
        utterances: story.utterances.filter(({ spans: [span] }) => {
          return span !== undefined && span[0] >= start && span[1] <= end;
        }),
      };
      expect(factsOf(buildNetwork(story, { kinds, scenes }))).toEqual(
        factsOf(buildNetwork(alone, { kinds, scenes: null })),
      );
    }),
  );
});

test("renaming the characters only relabels", () => {
  fc.assert(
    fc.property(storyAndRange, ({ story, scenes }) => {
      const rename = (name: string) => `${name} the Younger`;
      const renamed: Story = {
        ...story,
        characters: story.characters.map((one) => ({ ...one, name: rename(one.name) })),
      };
      const network = buildNetwork(story, { kinds, scenes });
      network.updateEachNodeAttributes((_, one) => ({ ...one, name: rename(one.name) }));
      expect(factsOf(buildNetwork(renamed, { kinds, scenes }))).toEqual(factsOf(network));
    }),
  );
});

test("the order of the cast changes nothing but which end of a tie comes first", () => {
  fc.assert(
    fc.property(storyAndRange, fc.nat(1000), ({ story, scenes }, seed) => {
      const shuffled: Story = { ...story, characters: shuffle(story.characters, seed) };
      const before = buildNetwork(story, { kinds, scenes });
      const after = buildNetwork(shuffled, { kinds, scenes });
      expect(after.size).toBe(before.size);
      before.forEachEdge((_, weights, source, target) => {
        const edge = after.edge(source, target);
        const other = after.getEdgeAttributes(edge);
        const isTurned = after.source(edge) !== source;
        const turned = { ...weights, forward: weights.backward, backward: weights.forward };
        expect(other).toEqual(isTurned ? turned : weights);
      });
      expect(new Map([...findCommunities(after)].sort())).toEqual(
        new Map([...findCommunities(before)].sort()),
      );
    }),
  );
});

function shuffle<T>(list: readonly T[], seed: number): readonly T[] {
  const place = (index: number) => ((index + 1) * (2 * seed + 1) * 7919) % 1009;
  return list
    .map((value, index) => ({ value, key: place(index) }))
    .sort((a, b) => a.key - b.key)
    .map(({ value }) => value);
}
