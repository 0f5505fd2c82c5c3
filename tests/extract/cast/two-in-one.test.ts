import { describe, expect, it } from "vitest";
import { paragraphs, read } from "../read.ts";

const castOf = (...texts: readonly string[]): readonly string[] =>
  read(paragraphs(...texts))
    .characters.map(({ name, aliases }) => [name, ...[...aliases].sort()].join(" = "))
    .sort();

describe("two names in a row", () => {
  it("are a place and somebody in it, where the comma is missing", () => {
    const told = "Ines went to Averil in May. In Averil it rained. Ines sat down, and Ines slept.";
    const cast = castOf(
      ...Array.from({ length: 5 }, () => told),
      "At Averil Ines was kind to him. “Tea?” said Otto. “Yes,” said Ines.",
    );
    expect(cast).toEqual(["Ines", "Otto"]);
  });

  it("are two people side by side, who are met together elsewhere", () => {
    const told = "Ines sat by Lucy. Lucy nodded to Ines. Lucy read, and Ines slept.";
    const cast = castOf(
      ...Array.from({ length: 6 }, () => told),
      "To Ines Lucy was kind. “Tea?” said Otto. “Yes,” said Ines. “No,” said Lucy.",
    );
    expect(cast).toEqual(["Ines", "Lucy", "Otto"]);
  });
});
