import { expect, test } from "vitest";
import { drawAlone } from "../../src/export/alone.ts";

const area = { x0: 0, x1: 600, y0: 0, y1: 100 };

test("a few names are all told, and nobody is not mentioned", () => {
  expect(drawAlone(["Wim", "Orla"], area)).toContain(">Tied to nobody: Wim, Orla</text>");
  expect(drawAlone([], area)).toBe("");
});

test("of many names two lines are filled, and the others counted", () => {
  const names = Array.from({ length: 300 }, (_, index) => `Keeper ${index}`);
  const markup = drawAlone(names, area);
  expect(markup.match(/<text/g)).toHaveLength(2);
  const told = markup.match(/Keeper \d+/g)?.length ?? 0;
  expect(told).toBeGreaterThan(10);
  expect(markup).toContain(`and ${300 - told} others`);
});
