import { describe, expect, it } from "vitest";
import { paragraphs, read, speakersOf } from "../read.ts";

describe("a surname alone", () => {
  it("means whoever bore it last behind a given name, though a brother is in mind", () => {
    const story = read(
      paragraphs(
        "Otto Marsh and Paul Marsh were brothers. Otto lived by the sea. Paul lived with Otto.",
        "Otto Marsh came in and shut the door.",
        "Paul looked up. Paul was pale, and Paul's hands shook.",
        "“You must go to bed,” said Marsh.",
      ),
    );
    expect(speakersOf(story)).toEqual(["Otto Marsh"]);
  });
});
