import { expect, test } from "vitest";
import { matrixSvg } from "../../src/export/matrix-svg.ts";
import { plainQuestion } from "../../src/graph/network-question.ts";
import { emptyStory, lighthouse } from "../fixtures/lighthouse.ts";

const question = plainQuestion(["copresence", "dialogue"]);
const options = { width: 1000, question, characters: 30 };
const namesIn = (svg: string) =>
  ["Hanne", "Joost", "Pim", "Orla", "Wim"].filter((name) => svg.includes(`>${name}<`));

test("the matrix names everybody with a tie, and is the same each time", () => {
  const svg = matrixSvg(lighthouse, options);
  expect(namesIn(svg)).toEqual(["Hanne", "Joost", "Pim", "Orla"]);
  expect(svg).toBe(matrixSvg(lighthouse, options));
});

test("a picture up to a scene names nobody who comes later", () => {
  expect(
    namesIn(
      matrixSvg(lighthouse, {
        ...options,
        question: { ...question, scenes: { first: 0, last: 0 } },
      }),
    ),
  ).toEqual(["Hanne", "Joost"]);
});

test("names are escaped", () => {
  const characters = lighthouse.characters.map((one) => ({ ...one, name: `<b>${one.name}` }));
  const svg = matrixSvg({ ...lighthouse, characters }, options);
  expect(svg).toContain("&lt;b&gt;Hanne");
  expect(svg).not.toContain("<b>");
});

test("a story without characters says so", () => {
  expect(matrixSvg(emptyStory, options)).toContain("No characters here.");
});
