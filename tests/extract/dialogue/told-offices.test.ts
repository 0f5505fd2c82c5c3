import { describe, expect, it } from "vitest";
import { characterCalled, paragraphs, read } from "../read.ts";

/** A story with a coroner, and a place that may say who he is. */
const storyWith = (told: string) =>
  read(
    paragraphs(
      "Ines and Adriana sat in the study. “Mr. Marsh is here,” said Adriana.",
      told,
      "Mr. Marsh came in. “Good day,” said Mr. Marsh. Ines rose, and Mr. Marsh bowed to Ines.",
      "On Friday they all met again. “Where was the key?” asked the Coroner.",
      "“In the door,” said Ines. The Coroner nodded. “Who had locked it?” said the Coroner.",
      "“I had,” said Adriana. “Thank you,” said the Coroner, and the Coroner smiled.",
    ),
  );

describe("an office that somebody is told to hold", () => {
  it("is held by whoever was named last", () => {
    const story = storyWith("“He is also Coroner,” said Ines.");
    expect(characterCalled(story, "Mr. Marsh")?.id).toBeDefined();
    expect(characterCalled(story, "Mr. Marsh")).toEqual(characterCalled(story, "the Coroner"));
  });

  it.each([
    ["of another place", "“He is Coroner of Averil,” said Ines."],
    ["of one among several", "“He is a coroner,” said Ines."],
  ])("is not where the story says %s", (_, told) => {
    const story = storyWith(told);
    expect(characterCalled(story, "Mr. Marsh")).not.toEqual(characterCalled(story, "the Coroner"));
  });
});
