import { expect, test } from "vitest";
import { charactersAround } from "../../src/graph/around.ts";
import { pathBetween } from "../../src/graph/path-between.ts";
import { networkOf } from "./network-of.ts";

const network = networkOf([
  ["otto", "ines", 1],
  ["otto", "harris", 10],
  ["harris", "holt", 10],
  ["holt", "ines", 10],
  ["lucy", "adriana", 3],
]);

test("the shortest path has the fewest ties", () => {
  expect(pathBetween(network, "otto", "ines", "shortest")).toEqual(["otto", "ines"]);
});

test("of two equally short, the heavier is taken", () => {
  const square = networkOf([
    ["otto", "ines", 1],
    ["ines", "holt", 1],
    ["otto", "lucy", 2],
    ["lucy", "holt", 2],
  ]);
  expect(pathBetween(square, "otto", "holt", "shortest")).toEqual(["otto", "lucy", "holt"]);
});

test("the strongest path goes a long way round over heavy ties", () => {
  expect(pathBetween(network, "otto", "ines", "strongest")).toEqual([
    "otto",
    "harris",
    "holt",
    "ines",
  ]);
});

test("where no ties lead there is no path", () => {
  expect(pathBetween(network, "otto", "lucy", "shortest")).toBeNull();
  expect(pathBetween(network, "otto", "nobody", "shortest")).toBeNull();
});

test("around somebody are those at most so many ties away", () => {
  expect([...charactersAround(network, "otto", 1)].sort()).toEqual(["harris", "ines", "otto"]);
  expect([...charactersAround(network, "otto", 2)].sort()).toEqual([
    "harris",
    "holt",
    "ines",
    "otto",
  ]);
  expect(charactersAround(network, "nobody", 2).size).toBe(0);
});
