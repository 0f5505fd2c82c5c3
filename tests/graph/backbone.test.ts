import { UndirectedGraph } from "graphology";
import { expect, test } from "vitest";
import { disparity } from "../../src/graph/backbone.ts";
import type { Network } from "../../src/graph/network.ts";
import { networkOf } from "./network-of.ts";

const chances = (network: Network) => {
  return new Map(
    [...disparity(network)].map(([edge, chance]) => [network.extremities(edge).join(" "), chance]),
  );
};

test("a tie that holds most of somebody's strength is unlike chance, by the formula of the disparity filter", () => {
  const found = chances(
    networkOf([
      ["otto", "ines", 8],
      ["otto", "harris", 1],
      ["otto", "holt", 1],
      ["ines", "harris", 8],
      ["holt", "harris", 8],
    ]),
  );
  // For Otto (1 - 8/10)², for Ines (1 - 8/16): the less decides.
  expect(found.get("otto ines")).toBeCloseTo(0.04);
  // For Otto (1 - 1/10)², for Holt (1 - 1/9).
  expect(found.get("otto holt")).toBeCloseTo(0.81);
});

test("somebody's only tie is judged from its other end, and two who have only each other are kept", () => {
  const found = chances(
    networkOf([
      ["adriana", "lucy", 1],
      ["adriana", "otto", 9],
      ["ines", "holt", 1],
    ]),
  );
  expect(found.get("adriana lucy")).toBeCloseTo(0.9);
  expect(found.get("adriana otto")).toBeCloseTo(0.1);
  expect(found.get("ines holt")).toBe(0);
});

test("a network without ties has nothing to keep", () => {
  expect(disparity(new UndirectedGraph() as Network).size).toBe(0);
});
