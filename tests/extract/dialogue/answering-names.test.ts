import { describe, expect, it } from "vitest";
import { characterCalled, namesOf, paragraphs, read } from "../read.ts";

const ROOM =
  "Mrs. Holt sat by the stove with Ines. Colonel Marsh stood at the window. Colonel Marsh had his hat on.";

const told = (...lines: readonly string[]) => read(paragraphs(ROOM, ...lines));

describe("a name that people only call", () => {
  it("is whoever answers to it each time", () => {
    const story = told(
      "“Hector, you are late,” said Mrs. Holt.",
      "“I know,” said Colonel Marsh.",
      "Mrs. Holt laughed.",
      "“You always know, Hector,” said Mrs. Holt.",
      "“I do.” Colonel Marsh took off his hat.",
    );
    expect(characterCalled(story, "Hector")?.name).toBe("Hector Marsh");
  });

  it("is nobody's who calls it", () => {
    const story = told(
      "“Hector, you are late,” said Colonel Marsh.",
      "“Hector, Hector, go to bed,” said Colonel Marsh.",
      "Nobody came.",
    );
    expect(namesOf(story)).toContain("Hector");
  });

  it("is nobody's where two may be meant", () => {
    const story = told(
      "“Hector, you are late,” said Ines.",
      "“I know,” said Colonel Marsh.",
      "***",
      "Captain Alden came in and took off his hat. Captain Alden sat down.",
      "“Hector, you are wet,” said Ines.",
      "“I am,” said Captain Alden.",
    );
    expect(namesOf(story)).toContain("Hector");
  });

  it("is nobody's who has another surname, where it is a full name", () => {
    const story = told(
      "“Hector Alden, you are late,” said Mrs. Holt.",
      "“I know,” said Colonel Marsh.",
      "“You always know, Hector Alden,” said Mrs. Holt.",
      "“I do.” Colonel Marsh took off his hat.",
      "“Hector Alden, you are wet,” said Mrs. Holt. “So I am,” said Colonel Marsh.",
      "“Go to bed, Hector Alden,” said Mrs. Holt. “I will,” said Colonel Marsh.",
    );
    expect(namesOf(story)).toContain("Hector Alden");
  });
});
