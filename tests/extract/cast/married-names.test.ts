import { describe, expect, it } from "vitest";
import { paragraphs, read } from "../read.ts";

const castOf = (...texts: readonly string[]): readonly string[] =>
  read(paragraphs(...texts)).characters.map(({ name }) => name);

const CLARA = `Clara Marsh came in. Otto saw Clara Marsh. ${"Clara sang. Otto laughed. ".repeat(24)}`;

describe("a woman of whom the whole story tells", () => {
  it("is herself under another surname", () => {
    const cast = castOf(CLARA, "“I shall be Clara Holt,” said Clara. “You shall,” said Otto.");
    expect(cast).toEqual(["Clara Marsh", "Otto"]);
  });

  it("is not her namesake who stands beside her", () => {
    const cast = castOf(CLARA, "Clara Marsh met Clara Holt. “Ah,” said Clara Holt.");
    expect(cast).toEqual(["Clara Marsh", "Otto", "Clara Holt"]);
  });

  it("keeps the style that she nearly always has", () => {
    const story = read(
      paragraphs(CLARA, "“I shall be Mrs. Clara Holt,” said Clara. “You shall,” said Otto."),
    );
    expect(story.characters.map(({ name }) => name)).toEqual(["Clara Marsh", "Otto"]);
  });
});
