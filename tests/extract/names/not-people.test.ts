import { describe, expect, it } from "vitest";
import { readStory } from "../../../src/story/read-story.ts";
import { writeStory } from "../../../src/story/write-story.ts";
import { mentionsOf, namesOf, paragraphs, problemsOf, read, speakersOf } from "../read.ts";

/** A story of two people with a sentence in the middle. */
const castWith = (...sentences: readonly string[]): readonly string[] =>
  [
    ...namesOf(
      read(
        paragraphs(
          "“Where shall we go?” said Ines.",
          sentences.join(" "),
          "“Nowhere,” said Otto. Ines laughed. Otto did not.",
        ),
      ),
    ),
  ].sort();

describe("names of what is nobody", () => {
  it.each([
    ["a town", "They came to Averil in spring. In Averil it rained. They left Averil in June."],
    [
      "a town where its hero is",
      "He came to Averil. Otto, who was at Averil, said that Averil was dull, and he slept.",
      "At Averil he worked. Of Averil he was tired. From Averil they went, and past Averil he rode.",
    ],
    ["a laugh", "“Ho-ho-ho, and away!” he sang. They sang “Ho-ho-ho, and away!” and “Ho-ho-ho!”"],
    ["hours", "At 8 P. M. they slept. They left at 5 P. M. and came at 7 P. M. to the sea."],
    ["a ship", "The Heron lay in the bay. They went aboard the Heron. The Heron was old."],
    ["a river", "They followed the Oke to the sea. The Oke was brown. Beyond the Oke lay fields."],
    ["days and months", "On Monday it rained, and in June it did not. On Monday they slept."],
    [
      "a country and its people",
      "The French went back to France. France was far. The French sang.",
    ],
    ["a book", "She had read “The Gull” twice, and “The Gull” had not helped."],
    ["a street", "They walked down Tallow Street. Tallow Street was dark."],
    ["a company", "The Averil Gas Company sent a bill. The Company was patient."],
    ["a holiday", "At Easter it snowed. They had no fire at Easter."],
    ["an exclamation", "Oh, how it rained. Heavens, how it blew. Oh, the noise of it."],
    ["a word that begins sentences", "Somehow it rained. Perhaps it blew. Somehow they slept."],
    ["a word in capitals", "The sign said NO ENTRY. It said NO ENTRY twice."],
  ])("leaves %s out of the cast", (_, ...sentences) => {
    expect(castWith(...sentences)).toEqual(["Ines", "Otto"]);
  });

  it("leaves out who wrote the story", () => {
    const story = read(
      paragraphs(
        "THE LAMP",
        "by Agnes Tarrant",
        "Chapter One",
        "“It is out,” said Ines.",
        "“Then light it,” said Otto. Ines laughed. Otto did not.",
      ),
    );
    expect(story.author).toBe("Agnes Tarrant");
    expect([...namesOf(story)].sort()).toEqual(["Ines", "Otto"]);
  });

  it("says so where there is nobody", () => {
    const story = read("The rain came down. It rained on the roofs and on the sea.");
    expect(namesOf(story)).toEqual([]);
    expect(problemsOf(story)).toContain("no-characters");
    expect(story.scenes).toHaveLength(1);
  });
});

describe("hostile names", () => {
  const SCRIPT = "<script>alert(1)</script>";

  it("stay plain text where a script has one for a cue", () => {
    const story = read(
      paragraphs("INT. GALLEY - NIGHT", `${SCRIPT.toUpperCase()}\nWho is it?`, "OTTO\nThe cook."),
      "galley.fountain",
    );
    expect(namesOf(story)[0]?.toLowerCase()).toBe(SCRIPT);
    expect(readStory(writeStory(story))).toEqual(story);
  });

  it("do not disturb the names around them", () => {
    const story = read(
      paragraphs(
        `“${SCRIPT},” said Ines.`,
        "Otto <b>Kwon</b> looked up. “What?” said Otto.",
        "“Nothing, Otto,” said Ines & <i>laughed</i>.",
      ),
    );
    expect(speakersOf(story)).toEqual(["Ines", "Otto", "Ines"]);
    expect(story.text).toContain(SCRIPT);
  });

  it.each(["constructor", "toString", "__proto__", "hasOwnProperty"])(
    "may be words that every object inherits: %s",
    (word) => {
      const name = word.charAt(0).toUpperCase() + word.slice(1);
      const text = `“Come in,” said ${name} to ${word}.`;
      const story = read(paragraphs(text, "“Why?” said Ines.", text, text));
      expect(readStory(writeStory(story))).toEqual(story);
    },
  );
});

describe("a suit that has a family's name", () => {
  it("is nobody of the family", () => {
    const story = read(
      paragraphs(
        "Otto Marsh came in. “It rains,” said Marsh. Mr. Marsh sat down, and Ines laughed.",
        "“What of Marsh and Marsh?” said Ines. “Marsh and Marsh goes on,” said Marsh.",
      ),
    );
    const named = mentionsOf(story, "name").map(([name]) => name);
    expect(named).toEqual(["Otto Marsh", "Marsh", "Mr. Marsh", "Ines", "Ines", "Marsh"]);
  });
});

describe("a poet's name that is a town's here", () => {
  it("is nobody, if one is in it and goes to it and it never does anything", () => {
    const roads =
      "Ines drove to Milton. Otto slept in Milton. Ines saw the mills. Otto saw Milton.";
    const story = read(paragraphs(...Array.from({ length: 6 }, () => roads), "“Hush,” said Ines."));
    expect(namesOf(story)).not.toContain("Milton");
  });
});
