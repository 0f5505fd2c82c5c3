import { expect, test } from "vitest";
import { drawArc } from "../../src/layout/arc-lanes.ts";

const scene = (words: number, centrality: number) => ({ isPresent: words > 0, words, centrality });

test("each scene has its place, and a bar as high as its share", () => {
  const lanes = drawArc([scene(10, 1), scene(0, 0), scene(5, 0.5)], 30, 8);
  expect(lanes.presence).toBe("M0 8v-8h9v8zM20 8v-8h9v8z");
  expect(lanes.words).toBe("M0 8v-8h9v8zM20 8v-4h9v4z");
  expect(lanes.centrality).toBe("M0 8v-8h9v8zM20 8v-4h9v4z");
});

test("of very many scenes each bar can still be seen", () => {
  const arc = Array.from({ length: 1000 }, () => scene(1, 1));
  expect(drawArc(arc, 100, 8).presence).toContain("h1.2");
});

test("a story without scenes has no bars", () => {
  expect(drawArc([], 100, 8)).toEqual({ presence: "", words: "", centrality: "" });
});
