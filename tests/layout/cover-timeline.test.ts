import { expect, test } from "vitest";
import { presenceOf } from "../../src/graph/presence.ts";
import { anySceneAt, coverAfter } from "../../src/layout/cover-timeline.ts";
import { layoutTimeline } from "../../src/layout/timeline.ts";
import { lighthouse } from "../fixtures/lighthouse.ts";

const whole = layoutTimeline(lighthouse, presenceOf(lighthouse), {
  width: 300,
  rowHeight: 10,
  characters: ["joost", "pim"],
});
const covered = coverAfter(whole, 0);

test("what is left keeps its place, and nothing later is in it but the ends of scenes", () => {
  expect(covered.scenes).toEqual(whole.scenes.slice(0, 1));
  expect(covered.chapters).toEqual([{ ...whole.chapters[0], x1: whole.scenes[0]?.x1 }]);
  expect(covered.rows.map(({ segments }) => segments.length)).toEqual([1, 0]);
  expect(covered.covered.map(({ index }) => index)).toEqual([1, 2]);
  expect(JSON.stringify(covered)).not.toContain("The Boat");
});

test("the playhead still finds a scene that is covered", () => {
  expect(anySceneAt(covered, 299)).toBe(2);
  expect(anySceneAt(covered, 1)).toBe(0);
  expect(anySceneAt(whole, 299)).toBe(2);
});

test("covering after the last scene covers nothing", () => {
  expect(coverAfter(whole, 2)).toBe(whole);
});
