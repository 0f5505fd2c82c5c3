import { describe, expect, it } from "vitest";
import { paragraphs, read } from "../read.ts";

const ROOM =
  "Ines sat by the stove. Ines had taken off her hat. Ines knitted, and the stove hummed.";

const castOf = (...texts: readonly string[]): readonly string[] =>
  read(paragraphs(ROOM, ...texts)).characters.map(({ name }) => name);

describe("somebody without a name is who is introduced", () => {
  it.each([
    ["by themselves", "“My name is Holt,” said the stranger. Holt bowed.", "Holt"],
    [
      "in answer to a question",
      "“What is your name?” said Ines.\n\n“Holt,” said the stranger. Holt bowed.",
      "Holt",
    ],
    [
      "in answer to who they are",
      "“And who are you?” said Ines.\n\n“Holt,” said the stranger. Holt bowed.",
      "Holt",
    ],
    [
      "in answer to what they are called",
      "“What do they call you?” said Ines.\n\n“Holt,” said the stranger. Holt bowed.",
      "Holt",
    ],
    ["by somebody else", "“This is Mr. Holt,” said Ines. Mr. Holt bowed.", "Mr. Holt"],
    ["by the narration", "The stranger, whose name was Holt, bowed. Holt sat down.", "Holt"],
  ])("%s", (_, text, name) => {
    const cast = castOf(
      "A tall stranger came in. “It rains,” said the stranger.",
      ...text.split("\n\n"),
    );
    expect([...cast].sort()).toEqual([name, "Ines"].sort());
  });

  it("and not of whom somebody tells as of a new one", () => {
    const cast = castOf(
      "A tall stranger came in. “It rains,” said the stranger.",
      "“I know a man called Holt,” said Ines. “He is wet too.” Holt was in the yard.",
    );
    expect(cast).toContain("the tall stranger");
  });

  it("and not somebody whom the narration has just named", () => {
    const cast = castOf(
      "A tall stranger came in. “It rains,” said the stranger. Mr. Holt sat by the stove.",
      "“This is Mr. Holt,” said Ines. “So I see,” said the stranger.",
    );
    expect(cast).toContain("the tall stranger");
  });

  it("and not who only hears of somebody", () => {
    const cast = castOf(
      "A tall stranger came in. “It rains,” said the stranger. “It does,” said Ines.",
      "“What is your name?” said the stranger. “Ines Holt,” said Ines.",
    );
    expect(cast).toContain("the tall stranger");
  });

  it("and not a woman for a man", () => {
    const cast = castOf(
      "A young man came in. “It rains,” said the man.",
      "“This is Celia,” said Ines. Celia bowed. She sat down. Celia laughed, and she sang.",
    );
    expect(cast).toContain("the young man");
  });
});
