import { expect, test } from "vitest";
import { presenceOf } from "../../src/graph/presence.ts";
import { layoutTimeline } from "../../src/layout/timeline.ts";
import { inOrderOfHappening } from "../../src/story/order-of-happening.ts";
import type { Story } from "../../src/story/story.ts";
import { shiftsBetween } from "../../src/view/reorder.ts";
import { lighthouse } from "../fixtures/lighthouse.ts";

const layoutOf = (story: Story, width = 300) =>
  layoutTimeline(story, presenceOf(story), { width, rowHeight: 10, characters: [] });
const told = layoutOf(lighthouse);
const scenes = lighthouse.scenes.map((scene, place) => ({ ...scene, time: -place }));
const happened = layoutOf(inOrderOfHappening({ ...lighthouse, scenes }));

test("each scene comes from where it was", () => {
  const shifts = shiftsBetween(told, happened);
  for (const { id, index, x0 } of happened.scenes) {
    const before = told.scenes.find((scene) => scene.id === id)?.x0 ?? Number.NaN;
    expect(x0 + (shifts?.get(index) ?? 0)).toBeCloseTo(before);
  }
});

test("another width, or other scenes, is no other order", () => {
  expect(shiftsBetween(told, layoutOf(lighthouse, 600))).toBeNull();
  expect(shiftsBetween(told, { ...told, scenes: told.scenes.slice(1) })).toBeNull();
});
