import { describe, expect, it } from "vitest";
import { paragraphs, read } from "../read.ts";

describe("a given name that two bear", () => {
  const holt = "Otto Holt came in from the yard. He was wet. “It rains,” said Otto.";
  const marsh =
    "Otto Marsh lived in another town, and Otto Marsh kept bees. “They hum,” said Ines.";

  it("is his whose full name stands in its paragraphs", () => {
    const story = read(
      paragraphs(marsh, holt, marsh, marsh, holt, "“Rain,” said Otto, “is good.”"),
    );
    const speaker = story.characters.find(({ id }) => id === story.utterances.at(-1)?.speaker);
    expect(speaker?.name).toBe("Otto Holt");
    expect(speaker?.aliases).toEqual(["Otto"]);
  });
});
