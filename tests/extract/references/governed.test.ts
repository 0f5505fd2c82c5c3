import { describe, expect, it } from "vitest";
import { paragraphs, read, speakersOf } from "../read.ts";

describe("a name after a preposition", () => {
  it("is less in mind than who does something, so that “he” is not him", () => {
    const story = read(
      paragraphs(
        "“It rains,” said Harris. “It does,” said Otto.",
        "Harris sat on the bench and lit his pipe.",
        "Otto came down the path with a bucket. He carried it to the well. In front of Harris he stopped.",
        "“Is there any water?” he asked.",
      ),
    );
    expect(speakersOf(story).at(-1)).toBe("Otto");
  });
});
