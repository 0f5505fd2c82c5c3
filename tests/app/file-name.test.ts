import { expect, test } from "vitest";
import { fileName } from "../../src/app/export/file-name.ts";

test.each([
  ["The Difference at Stennick", "network", "svg", "the-difference-at-stennick-network.svg"],
  ["Emma & I: a Novel", "timeline", "png", "emma-i-a-novel-timeline.png"],
  ["B’Elanna's Café", "", "json", "belannas-cafe.json"],
  ["../../etc/passwd", "network", "svg", "etc-passwd-network.svg"],
  ["Война и мир", "network", "svg", "воина-и-мир-network.svg"],
  ["???", "network", "svg", "story-network.svg"],
])("%j makes a file name that every system takes", (title, what, extension, name) => {
  expect(fileName(title, what, extension)).toBe(name);
});
