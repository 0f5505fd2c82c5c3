// @vitest-environment jsdom
import fc from "fast-check";
import { expect, test } from "vitest";
import { type TimelinePictureOptions, timelineSvg } from "../../src/export/timeline-svg.ts";
import { generateStory } from "../fixtures/generated-story.ts";
import { emptyStory, lighthouse } from "../fixtures/lighthouse.ts";
import { expectReadable, parseSvg, textBoxes } from "./text-boxes.ts";

const options: TimelinePictureOptions = { width: 1200, height: null, scenes: null, characters: 30 };
const wordsOf = (svg: string) => textBoxes(svg).map(({ text }) => text);

test("the picture has the title, the chapters, a row for each character present, and a legend", () => {
  const words = wordsOf(timelineSvg(lighthouse, options));
  expect(words).toEqual(
    expect.arrayContaining([
      "The Lighthouse",
      "The Lamp",
      "The Boat",
      "Hanne",
      "Joost",
      "Pim",
      "Orla",
    ]),
  );
  expect(words).not.toContain("Wim");
  expect(words).toEqual(expect.arrayContaining(["2 scenes", "1 scene", "Wider: more words"]));
});

test("no line of text is clipped or lies over another, whatever the story and the size", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 4, max: 60 }),
      fc.integer({ min: 600, max: 1800 }),
      fc.option(fc.integer({ min: 400, max: 1200 })),
      fc.integer(),
      (size, width, height, seed) => {
        expectReadable(timelineSvg(generateStory(size, size, seed), { ...options, width, height }));
      },
    ),
    { numRuns: 25 },
  );
});

test("a height holds as many rows as it has room for, and the picture says how many are left out", () => {
  const svg = timelineSvg(generateStory(40, 60), { ...options, height: 500 });
  expect(svg).toContain('viewBox="0 0 1200 500"');
  expect(wordsOf(svg).join("\n")).toMatch(/\d+ characters with fewer scenes are left out/);
});

test("a range of scenes fills the width and names nobody from outside it", () => {
  const words = wordsOf(timelineSvg(lighthouse, { ...options, scenes: { first: 1, last: 1 } }));
  expect(words).toEqual(expect.arrayContaining(["Joost", "Pim"]));
  expect(words).not.toContain("Hanne");
  expect(words.join("\n")).toContain("scene 2 of 3");
});

test("an empty story and a hostile one are pictures too", () => {
  expect(wordsOf(timelineSvg(emptyStory, options))).toContain("No characters here.");
  const characters = lighthouse.characters.map((one) => ({
    ...one,
    name: `</text>\u0007${"m".repeat(300)}`,
  }));
  const svg = timelineSvg({ ...lighthouse, characters, title: "]]> <b>&\u0000" }, options);
  parseSvg(svg);
  expectReadable(svg);
});

test("the same story gives the same bytes", () => {
  const story = generateStory(20, 30);
  expect(timelineSvg(story, options)).toBe(timelineSvg(structuredClone(story), options));
});
