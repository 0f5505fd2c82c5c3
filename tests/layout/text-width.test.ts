import { expect, test } from "vitest";
import { fitText, textWidth } from "../../src/layout/text-width.ts";

test("a text is as wide as its characters in Inter", () => {
  expect(textWidth("", 16)).toBe(0);
  expect(textWidth("il", 100)).toBeCloseTo(48.4);
  expect(textWidth("WW", 10)).toBeGreaterThan(4 * textWidth("i", 10));
  expect(textWidth("Hanne", 14, "semibold")).toBeGreaterThan(textWidth("Hanne", 14));
});

test("what Inter lacks counts as one em, and accents set over a letter as nothing", () => {
  expect(textWidth("林黛玉", 10)).toBe(30);
  expect(textWidth("🙂", 10)).toBe(10);
  expect(textWidth("e\u0591", 10)).toBe(textWidth("e", 10));
});

test("a line that is too long ends in an ellipsis inside its width", () => {
  expect(fitText("Hanne", 100, 12)).toBe("Hanne");
  const short = fitText("Hanne of the Lighthouse", 60, 12);
  expect(short).toMatch(/^Hanne.*…$/);
  expect(textWidth(short, 12)).toBeLessThanOrEqual(60);
  expect(fitText("Hanne", 2, 12)).toBe("");
});
