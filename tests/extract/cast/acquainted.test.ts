import { describe, expect, it } from "vitest";
import { characterCalled, paragraphs, read } from "../read.ts";

const MANY = Array.from({ length: 16 }, () => "Clara sang. “Hush,” said Clara. Otto saw Clara go.");

describe("a given name that stands alone all the time", () => {
  it("is nobody's who is named once in passing, with a noble title", () => {
    const story = read(paragraphs(...MANY, "Otto had read of Lady Clara Averil in the newspaper."));
    expect(characterCalled(story, "Clara")?.aliases).toEqual([]);
  });

  it("is whose full name is told once", () => {
    const story = read(paragraphs("There was a girl called Clara Averil. Clara sang.", ...MANY));
    expect(characterCalled(story, "Clara Averil")?.aliases).toEqual(["Clara"]);
  });
});

describe("Mrs. Averil and Clara, who come into one sentence again and again,", () => {
  it("are two", () => {
    const home = "Clara Averil sat down. Mrs. Averil and Clara sang. “Hush,” said Mrs. Averil.";
    const story = read(paragraphs(home, ...Array.from({ length: 4 }, () => home)));
    expect(characterCalled(story, "Mrs. Averil")?.aliases).toEqual([]);
    expect(characterCalled(story, "Clara Averil")?.aliases).toEqual(["Clara"]);
  });
});
