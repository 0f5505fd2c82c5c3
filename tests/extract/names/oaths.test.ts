import { describe, expect, it } from "vitest";
import { characterCalled, mentionsOf, paragraphs, read } from "../read.ts";

describe("a name that is sworn by", () => {
  it("is nobody's", () => {
    const story = read(
      paragraphs(
        "“By George!” said Otto. “I never saw such rain. By George, no!”",
        "“Nor I, by George,” said Ines, and Ines laughed. Otto laughed too.",
      ),
    );
    expect(characterCalled(story, "George")).toBeNull();
  });

  it("is somebody's where it is no oath", () => {
    const story = read(
      paragraphs(
        "George sat by Ines. “The tea was made by George,” said Ines.",
        "“It was not,” said George. George laughed, and Ines sat by George.",
      ),
    );
    expect(mentionsOf(story, "name").filter(([text]) => text === "George")).toHaveLength(5);
  });
});
