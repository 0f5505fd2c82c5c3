import { describe, expect, it } from "vitest";
import { characterCalled, paragraphs, read } from "../read.ts";

describe("the gender of a name that is called", () => {
  it("is not that of whom the call talks of", () => {
    const story = read(
      paragraphs(
        "“Fenima, he is late,” said Otto. “Fenima, he will not come.”",
        "“Fenima, is he out in the rain?” asked Otto. “Oh, Fenima, he is!”",
        "Fenima shut the gate. Fenima sat down, and she wept.",
      ),
    );
    expect(characterCalled(story, "Fenima")?.gender).not.toBe("male");
  });
});
