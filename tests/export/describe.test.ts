import { expect, test } from "vitest";
import { countOf, describeKinds, describeScenes, formatCount } from "../../src/export/describe.ts";
import { lighthouse } from "../fixtures/lighthouse.ts";

test("scenes are told as a reader counts them, from 1", () => {
  expect(describeScenes(lighthouse, null)).toBe("all 3 scenes");
  expect(describeScenes(lighthouse, { first: 0, last: 2 })).toBe("all 3 scenes");
  expect(describeScenes(lighthouse, { first: 1, last: 1 })).toBe("scene 2 of 3");
  expect(describeScenes(lighthouse, { first: 1, last: 9 })).toBe("scenes 2 to 3 of 3");
});

test("another order than that of telling is told", () => {
  const scenes = lighthouse.scenes.map((scene, place) => ({ ...scene, told: 2 - place }));
  expect(describeScenes({ ...lighthouse, scenes }, { first: 0, last: 0 })).toBe(
    "scene 1 of 3 in the order in which they happen",
  );
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
