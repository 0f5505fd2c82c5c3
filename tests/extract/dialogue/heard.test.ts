import { describe, expect, it } from "vitest";
import { paragraphs, read, speakersOf } from "../read.ts";

describe("whoever is only talked of", () => {
  it("does not speak where nobody is named", () => {
    const story = read(
      paragraphs(
        "“I have read Pembury,” said Ines. “Pembury knew the sea. Pembury never left it.”",
        "“Pembury never saw it,” said Otto. “I have been to the house of Pembury.”",
        "“And Pembury?”",
        "“Pembury was out.”",
      ),
    );
    expect(speakersOf(story)).toEqual(["Ines", "Otto", "Ines", "Otto"]);
  });

  it("does not speak for being named in a call, where the narration never has him", () => {
    const story = read(
      paragraphs(
        "“I shall beat you yet, Master Pembury,” said Ines.",
        "“Who is that?” asked Otto.",
        "“A chess player.”",
        "“I see.”",
      ),
    );
    expect(speakersOf(story)).toEqual(["Ines", "Otto", "Ines", "Otto"]);
  });
});
