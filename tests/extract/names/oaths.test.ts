import { describe, expect, it } from "vitest";
import {
  addresseesOf,
  characterCalled,
  mentionsOf,
  paragraphs,
  read,
  speakersOf,
} from "../read.ts";

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

describe("a name of God", () => {
  it.each(["God", "Lawd"])("calls nobody who might answer: %s", (name) => {
    const story = read(
      paragraphs(
        "Otto and Ines stood on the ice. Otto looked down, and Ines looked up.",
        `“Help us, ${name}!” said Otto.`,
        "“It holds,” she said.",
      ),
    );
    expect(speakersOf(story)).toEqual(["Otto", "Ines"]);
    expect(addresseesOf(story)[0]).toEqual(["Ines"]);
  });
});
