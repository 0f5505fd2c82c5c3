import { describe, expect, it } from "vitest";
import { paragraphs, read } from "../read.ts";

const TWO =
  "Arvet came in. “It rains,” said Arvet. Fenimo sat by the stove. “It does,” said Fenimo. Ines slept.";

const castOf = (text: string): readonly string[] =>
  read(paragraphs(TWO, text)).characters.map(({ name }) => name);

describe("two names are one person's where the story says so:", () => {
  it.each([
    "Arvet, otherwise Fenimo, laughed.",
    "They had seen Arvet (alias Fenimo) in the yard.",
    "Ines asked for Arvet, known to his friends as “Fenimo”.",
    "Arvet was better known as Fenimo.",
    "There was Arvet, nicknamed Fenimo, who laughed.",
    "There was Arvet, called by his friends Fenimo, who laughed.",
  ])("%s", (text) => {
    expect(castOf(text)).toHaveLength(2);
  });
});

describe("two names are two people's in", () => {
  it.each([
    "Arvet called Fenimo.",
    "Arvet was called by Fenimo.",
    "Arvet was known to Fenimo.",
    "Arvet slept; otherwise Fenimo would have spoken.",
  ])("%s", (text) => {
    expect(castOf(text)).toHaveLength(3);
  });
});
