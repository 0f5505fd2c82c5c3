import fc from "fast-check";
import { expect, test } from "vitest";
import { chunkAt, chunkText } from "../../../src/app/reader/chunks.ts";
import { generateStory } from "../../fixtures/generated-story.ts";
import { lighthouse } from "../../fixtures/lighthouse.ts";

test("chunks follow each other without a gap and make up the whole text", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), (scenes) => {
      const { text, ...story } = generateStory(12, scenes);
      const chunks = chunkText(text, story.scenes);
      expect(chunks.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
      expect(chunks.every(({ start, end }) => end > start)).toBe(true);
    }),
    { numRuns: 20 },
  );
});

test("each scene begins a chunk", () => {
  const chunks = chunkText(lighthouse.text, lighthouse.scenes);
  const begun = chunks.flatMap(({ scene, start }) => (scene === null ? [] : [[scene, start]]));
  expect(begun).toEqual(lighthouse.scenes.map(({ start }, index) => [index, start]));
});

test("a paragraph of a megabyte is cut at spaces into pieces that can be drawn", () => {
  const text = "word ".repeat(200_000);
  const chunks = chunkText(text, []);
  expect(Math.max(...chunks.map(({ start, end }) => end - start))).toBeLessThan(10_000);
  expect(chunks.slice(0, -1).every(({ end }) => text[end - 1] === " ")).toBe(true);
});

test("every offset is in the chunk that is found for it", () => {
  const chunks = chunkText(lighthouse.text, lighthouse.scenes);
  for (let offset = 0; offset < lighthouse.text.length; offset++) {
    const chunk = chunks[chunkAt(chunks, offset)];
    expect(chunk?.start).toBeLessThanOrEqual(offset);
    expect(chunk?.end).toBeGreaterThan(offset);
  }
});
