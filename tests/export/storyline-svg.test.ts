// @vitest-environment jsdom
import fc from "fast-check";
import { expect, test } from "vitest";
import { storylineSvg } from "../../src/export/storyline-svg.ts";
import { generateStory } from "../fixtures/generated-story.ts";
import { lighthouse } from "../fixtures/lighthouse.ts";
import { expectReadable, parseSvg, textBoxes } from "./text-boxes.ts";

const options = { width: 1200, scenes: null, characters: 30 };
const wordsOf = (svg: string) => textBoxes(svg).map(({ text }) => text);

test("the picture has the title, the chapters, a named line for each character present, and a legend", () => {
  const svg = storylineSvg(lighthouse, options);
  const words = wordsOf(svg);
  for (const word of ["The Lighthouse", "The Lamp", "The Boat", "Hanne", "Joost", "Pim", "Orla"]) {
    expect(words).toContain(word);
  }
  expect(words).not.toContain("Wim");
  expect(words).toContain("Together in a scene");
});

test("no name of a line lies over another text or out of the picture, whatever the story and the width", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 4, max: 20 }),
      fc.integer({ min: 800, max: 1800 }),
      fc.integer(),
      (size, width, seed) => {
        expectReadable(storylineSvg(generateStory(size, size, seed), { ...options, width }));
      },
    ),
    { numRuns: 6 },
  );
}, 20_000);

test("those with fewer scenes are folded away, and the picture says how many", () => {
  const svg = storylineSvg(generateStory(20, 12), { ...options, characters: 5 });
  expect(wordsOf(svg).join("\n")).toMatch(/\d+ characters with fewer scenes are left out/);
});

test("a range of scenes fills the width and names nobody from outside it", () => {
  const words = wordsOf(storylineSvg(lighthouse, { ...options, scenes: { first: 1, last: 1 } }));
  expect(words).toEqual(expect.arrayContaining(["Joost", "Pim"]));
  expect(words).not.toContain("Hanne");
});

test("an empty story and a hostile one are pictures too", () => {
  const nothing = { characters: [], mentions: [], utterances: [], interactions: [] };
  const empty = { ...lighthouse, ...nothing, scenes: [], chapters: [] };
  expect(wordsOf(storylineSvg(empty, options))).toContain("No characters here.");
  const characters = lighthouse.characters.map((one) => ({
    ...one,
    name: `</text>\u0007${"m".repeat(300)}`,
  }));
  const svg = storylineSvg({ ...lighthouse, characters, title: "]]> <b>&\u0000" }, options);
  parseSvg(svg);
  expectReadable(svg);
});

test("the same story gives the same bytes", () => {
  const story = generateStory(10, 12);
  expect(storylineSvg(story, options)).toBe(storylineSvg(structuredClone(story), options));
});
