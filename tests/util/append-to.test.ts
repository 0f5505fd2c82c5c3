import { expect, it } from "vitest";
import { appendTo } from "../../src/util/append-to.ts";

it("puts values at the end of a key's list, and makes the list", () => {
  const lists = new Map<string, number[]>();
  appendTo(lists, "even", 2);
  appendTo(lists, "odd", 1);
  appendTo(lists, "even", 4);
  expect([...lists]).toEqual([
    ["even", [2, 4]],
    ["odd", [1]],
  ]);
});
