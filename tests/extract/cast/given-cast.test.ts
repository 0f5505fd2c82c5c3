import { describe, expect, it } from "vitest";
import type { GivenCharacter } from "../../../src/extract/cast/given/given-character.ts";
import { extract } from "../../../src/extract/extract.ts";
import { readSource } from "../../../src/ingest/read-source.ts";
import type { Story } from "../../../src/story/story.ts";
import { paragraphs, speakersOf } from "../read.ts";

const person = (
  name: string,
  gender: GivenCharacter["gender"],
  ...aliases: readonly string[]
): GivenCharacter => ({ name, gender, aliases, isNarrator: false });

function readWith(cast: readonly GivenCharacter[], ...lines: readonly string[]): Story {
  return extract(readSource(new TextEncoder().encode(paragraphs(...lines)), "story.txt"), { cast });
}

describe("a given cast", () => {
  it("joins what nothing in the text does", () => {
    const story = readWith(
      [
        person("Edward Ferrell", "male", "Magpie", "Ferrell"),
        person("Ines Holt", "female", "Ines"),
      ],
      "“Sit down,” said Magpie. “You must be tired.”",
      "“I am not,” said Ines.",
      "“She is,” said Ferrell to himself, and Ferrell laughed.",
    );
    expect(speakersOf(story)).toEqual(["Edward Ferrell", "Ines Holt", "Edward Ferrell"]);
    expect(story.characters.map(({ name }) => name).sort()).toEqual([
      "Edward Ferrell",
      "Ines Holt",
    ]);
  });

  it("leaves out whoever is not in it", () => {
    const story = readWith(
      [person("Ines", "female")],
      "“Sit down,” said Ines, and Otto sat down. Otto smiled. Ines looked at Otto.",
      "“Thank you,” said Otto.",
    );
    expect(story.characters.map(({ name }) => name)).toEqual(["Ines"]);
  });

  it("finds somebody known by a description", () => {
    const story = readWith(
      [person("The Old Sailor", "male"), person("Ines", "female")],
      "Ines knocked. The old sailor opened the door.",
      "“What is it?” said the old sailor.",
      "“It is me,” said Ines.",
    );
    expect(speakersOf(story)).toEqual(["The Old Sailor", "Ines"]);
  });

  it("takes one known by half a name for the one who bears it all", () => {
    const story = readWith(
      [person("Ferrell", "unknown"), person("Edward Ferrell", "male", "Mr. Ferrell", "Edward")],
      "“Come in,” said Mr. Ferrell. Edward Ferrell was tired.",
      "“Sit down,” said Ferrell, and Edward pointed at the chair.",
    );
    expect(speakersOf(story)).toEqual(["Edward Ferrell", "Edward Ferrell"]);
  });

  it("says who tells the story", () => {
    const story = readWith(
      [{ ...person("Bridie", "female"), isNarrator: true }, person("Otto", "male")],
      "I opened the door. I had my coat on, and I was cold. I put my hat down.",
      "“You are late,” said Otto.",
      "“I know,” I said.",
      "I ate. My soup was cold. I did not mind. I told Otto so, and I slept in my coat.",
    );
    expect(speakersOf(story)).toEqual(["Otto", "Bridie"]);
    expect(story.characters.find(({ name }) => name === "Bridie")?.narrator).toBe(true);
  });
});
