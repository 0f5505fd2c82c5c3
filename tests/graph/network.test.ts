import fc from "fast-check";
import { expect, test } from "vitest";
import { buildNetwork, type Network } from "../../src/graph/network.ts";
import { generateStory } from "../fixtures/generated-story.ts";
import { lighthouse } from "../fixtures/lighthouse.ts";

const kinds = ["copresence", "dialogue"] as const;

test("an edge sums its kinds, and dialogue by direction", () => {
  const network = buildNetwork(lighthouse, { kinds, scenes: null });
  expect(network.getEdgeAttributes("hanne", "joost")).toEqual({
    weight: 6,
    copresence: 3,
    forward: 2,
    backward: 1,
    reference: 0,
  });
});

test("kinds that are not asked for weigh nothing", () => {
  const network = buildNetwork(lighthouse, { kinds: ["dialogue"], scenes: null });
  expect(network.getEdgeAttribute("hanne", "joost", "weight")).toBe(3);
  expect(network.hasEdge("joost", "pim")).toBe(false);
});

test("every character is a node in every range, with the scenes of the range", () => {
  const network = buildNetwork(lighthouse, { kinds, scenes: { first: 1, last: 1 } });
  expect(network.nodes()).toEqual(["hanne", "joost", "pim", "orla", "wim"]);
  expect(network.mapNodes((_, { scenes }) => scenes)).toEqual([0, 1, 1, 0, 0]);
  expect(network.size).toBe(1);
});

test("two slices of the scenes sum to the whole", () => {
  const story = generateStory(20, 30);
  const weights = (network: Network) =>
    new Map(network.mapEdges((_, { weight }, source, target) => [`${source} ${target}`, weight]));
  const whole = weights(buildNetwork(story, { kinds, scenes: null }));
  fc.assert(
    fc.property(fc.integer({ min: 0, max: story.scenes.length - 2 }), (cut) => {
      const before = weights(buildNetwork(story, { kinds, scenes: { first: 0, last: cut } }));
      const rest = { first: cut + 1, last: story.scenes.length - 1 };
      const after = weights(buildNetwork(story, { kinds, scenes: rest }));
      for (const [pair, weight] of whole) {
        expect((before.get(pair) ?? 0) + (after.get(pair) ?? 0)).toBe(weight);
      }
      expect(new Set([...before.keys(), ...after.keys()])).toEqual(new Set(whole.keys()));
    }),
  );
});
