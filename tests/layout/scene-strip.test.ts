import { expect, test } from "vitest";
import { presenceOf } from "../../src/graph/presence.ts";
import { stripRows } from "../../src/layout/scene-strip.ts";
import { layoutTimeline } from "../../src/layout/timeline.ts";
import { lighthouse } from "../fixtures/lighthouse.ts";

const layout = layoutTimeline(lighthouse, presenceOf(lighthouse), {
  width: 300,
  rowHeight: 10,
  characters: [],
});
const { scenes } = layout;
const strip = stripRows(layout);

test("each row has a bar for each scene, where the scene is", () => {
  for (const { bars } of strip) {
    expect(bars.map(({ scene, x0, x1 }) => ({ scene, x0, x1 }))).toEqual(
      scenes.map(({ index, x0, x1 }) => ({ scene: index, x0, x1 })),
    );
  }
});

test("the longest scene and the fullest one reach the top; dialogue is a share of the words", () => {
  const heights = (measure: string) =>
    strip.find((row) => row.measure === measure)?.bars.map(({ height }) => height) ?? [];
  expect(Math.max(...heights("words"))).toBe(1);
  expect(Math.max(...heights("people"))).toBe(1);
  expect(heights("dialogue")[1]).toBe(0);
  expect(heights("dialogue")[0]).toBeGreaterThan(0.4);
});

test("a story without scenes has empty rows", () => {
  expect(stripRows({ scenes: [], hasWords: true }).map(({ bars }) => bars)).toEqual([[], [], []]);
});

test("of a list of scenes, which has no text, only the people are shown, and all scenes are as wide", () => {
  const list = layoutTimeline({ ...lighthouse, kind: "sceneList" }, presenceOf(lighthouse), {
    width: 300,
    rowHeight: 10,
    characters: [],
  });
  expect(stripRows(list).map(({ measure }) => measure)).toEqual(["people"]);
  expect(list.scenes.map(({ x0, x1 }) => Math.round(x1 - x0))).toEqual([100, 100, 100]);
});
