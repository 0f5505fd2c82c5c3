import { describe, expect, it } from "vitest";
import { paragraphs, read } from "../read.ts";

describe("a king's number", () => {
  it.each(["Edward the Third", "Edward III"])("belongs to his name: %s", (king) => {
    const story = read(
      paragraphs(
        "Edward Holt came in. “It rains,” said Edward. “It does,” said Ines, and Edward sat down.",
        `“That is a coin of ${king},” said Ines. “He wore a beard.”`,
      ),
    );
    const edward = story.characters.find(({ name }) => name === "Edward Holt");
    expect(edward?.aliases).toEqual(["Edward"]);
    expect(story.characters.map(({ name }) => name)).toContain(king);
  });

  it("is no name where it counts something else", () => {
    const story = read(
      paragraphs(
        "Ines came in. “The first was Otto the first time,” said Ines. Otto the second time sang.",
      ),
    );
    expect(story.characters.map(({ name }) => name)).not.toContain("Otto the second");
  });
});
