import { describe, expect, it } from "vitest";
import { paragraphs, read, speakersOf } from "../read.ts";

describe("a tag by a rank alone", () => {
  const told = (who: string) =>
    read(
      paragraphs(
        `${who} Ines and Otto sat by the fire. Otto wiped his hands.`,
        "“It rains,” said Ines.",
        "“So it does,” said the king.",
      ),
    );

  it("means who bears it and does something", () => {
    expect(speakersOf(told("King Averil came in and took off his hat."))[1]).toBe("King Averil");
  });

  it("means nobody who is only told of", () => {
    const story = told("Nobody had read of King Averil for a thousand years.");
    expect(speakersOf(story)[1]).not.toBe("King Averil");
  });

  it("means who was named lately, though the story tells nothing more of them", () => {
    const story = read(
      paragraphs(
        "Ines and Otto sat by the fire. Otto wiped his hands. They had been put into Professor Averil's rooms.",
        "“It rains,” said Ines.",
        "“So it does,” said the professor.",
      ),
    );
    expect(speakersOf(story)[1]).toBe("Professor Averil");
  });
});
