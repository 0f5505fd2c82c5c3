import { expect, test } from "vitest";
import { countOf, describeKinds, describeScenes, formatCount } from "../../src/export/describe.ts";
import { lighthouse } from "../fixtures/lighthouse.ts";

test("scenes are told as a reader counts them, from 1", () => {
  expect(describeScenes(lighthouse, null)).toBe("all 3 scenes");
  expect(describeScenes(lighthouse, { first: 0, last: 2 })).toBe("all 3 scenes");
  expect(describeScenes(lighthouse, { first: 1, last: 1 })).toBe("scene 2 of 3");
  expect(describeScenes(lighthouse, { first: 1, last: 9 })).toBe("scenes 2 to 3 of 3");
});

test("kinds are told in words, in their own order", () => {
  expect(describeKinds(["dialogue", "copresence"])).toBe(
    "being together and speaking to each other",
  );
  expect(describeKinds(["reference"])).toBe("speaking of each other");
  expect(describeKinds([])).toBe("nothing");
});

test("counts have commas at the thousands and a singular", () => {
  expect(formatCount(1234567)).toBe("1,234,567");
  expect(countOf(1, "scene")).toBe("1 scene");
  expect(countOf(0, "scene")).toBe("0 scenes");
});
