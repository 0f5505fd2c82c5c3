import { expect, test } from "vitest";
import { buildNetwork } from "../../src/graph/network.ts";
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
    referenceForward: 0,
    held: 0,
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
