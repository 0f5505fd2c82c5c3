import { describe, expect, it } from "vitest";
import { paragraphs, read } from "../read.ts";

const castOf = (...texts: readonly string[]): readonly string[] =>
  read(paragraphs(...texts))
    .characters.filter(({ kind }) => kind === "person")
    .map(({ name, aliases }) => [name, ...[...aliases].sort()].join(" = "))
    .sort();

describe("Miss Holt", () => {
  const told = `Lucy Holt sat down. “Tea, Miss Lucy?” said Otto. ${"Miss Holt read. Lucy slept. ".repeat(13)}`;

  it("is the one Miss of the surname", () => {
    expect(castOf(told, "“Yes,” said Lucy.")).toEqual([
      "Lucy Holt = Lucy = Miss Holt = Miss Lucy",
      "Otto",
    ]);
  });

  it("is none of the Miss Holts whom others call Miss Lucy", () => {
    expect(castOf(told, "“Yes,” said Lucy. The Miss Holts drank it.")).toEqual([
      "Lucy Holt = Lucy = Miss Lucy",
      "Miss Holt",
      "Otto",
    ]);
  });

  it("is the one of the Miss Holts who has no such name", () => {
    const sisters = "Ines Holt came in. “Tea?” said Ines. The Miss Holts drank it.";
    expect(castOf(told, sisters)).toEqual([
      "Ines Holt = Ines = Miss Holt",
      "Lucy Holt = Lucy = Miss Lucy",
      "Otto",
    ]);
  });
});

describe("two titles with one surname", () => {
  it("are two people's where the narration has either all the time", () => {
    const told = `Mr. Otto Holt sat down. ${"Mr. Holt read. Captain Holt slept. ".repeat(13)}`;
    expect(castOf(told, "“Tea?” said Otto. “Why?” said Captain Holt.")).toEqual([
      "Captain Holt",
      "Otto Holt = Mr. Holt = Mr. Otto Holt = Otto",
    ]);
  });

  it("are an aunt's and a mother's in the same way", () => {
    const told = "Mrs. Holt read. Aunt Holt slept. ".repeat(13);
    expect(castOf(told, "“Tea?” said Aunt Holt. “Why?” said Mrs. Holt.")).toEqual([
      "Aunt Holt",
      "Mrs. Holt",
    ]);
  });

  it("are two people's where the one is a knight's", () => {
    const told = `Sir Otto Holt sat down. ${"Mr. Holt read. Sir Otto slept. ".repeat(13)}`;
    expect(castOf(told, "“Tea?” said Sir Otto. “Why?” said Mr. Holt.")).toEqual([
      "Mr. Holt",
      "Otto Holt = Sir Otto = Sir Otto Holt",
    ]);
  });

  it("are a man's and a woman's where the pronouns beside the rank say so", () => {
    const told = "Captain Holt put on his hat. He slept, and Captain Holt shut his eyes. ".repeat(
      6,
    );
    expect(castOf(told, "Mary Holt was dead. “Why?” said Captain Holt.")).toEqual([
      "Captain Holt",
      "Mary Holt",
    ]);
  });

  it("are one person's where they are learned ones", () => {
    const told = `Otto Holt sat down. ${"Dr. Holt read. Professor Holt slept. ".repeat(6)}`;
    expect(castOf(told, "“Tea?” said Ines. “Why?” said Professor Holt.")).toEqual([
      "Ines",
      "Otto Holt = Dr. Holt = Professor Holt",
    ]);
  });
});

describe("Will Holt and William Holt, both in the narration,", () => {
  const both = "Will Holt sat. William Holt stood. Ines left. ".repeat(5);

  it("are one where the narration keeps to one of them alone", () => {
    expect(
      castOf(both, `${"Will slept. ".repeat(5)} “Hush,” said Ines. “Why?” said Will.`),
    ).toEqual(["Ines", "Will Holt = Will = William Holt"]);
  });

  it("are father and son where it has “Will” and “William” too", () => {
    const alone = `${"Will slept. William sang. ".repeat(5)} “Hush,” said Ines. “Why?” said Will.`;
    expect(castOf(both, alone)).toEqual(["Ines", "Will Holt = Will", "William Holt = William"]);
  });
});

describe("a title before a given name", () => {
  it("leads to whoever has it: “Mistress Lucy”, “Countess Ines”", () => {
    const cast = castOf(
      "Lucy Holt sat down by Ines Averil. “Tea, Mistress Lucy?” said Otto. Mistress Lucy nodded.",
      "“And you, Countess Ines?” said Otto. Countess Ines shook her head. “No,” said Ines. “Yes,” said Lucy.",
    );
    expect(cast).toEqual([
      "Ines Averil = Countess Ines = Ines",
      "Lucy Holt = Lucy = Mistress Lucy",
      "Otto",
    ]);
  });
});

describe("a surname after a particle", () => {
  it("is the one that stands after a given name", () => {
    const cast = castOf(
      "Ines de Averil sat down. “Tea?” said Otto. Madame de Averil nodded, and Otto rang.",
      "“Thank you,” said Ines de Averil. “Sugar?” said Otto. “No,” said Madame de Averil.",
    );
    expect(cast).toEqual(["Ines de Averil = Madame de Averil", "Otto"]);
  });
});

describe("a wife with her husband's initial", () => {
  it("bears none of his names", () => {
    const cast = castOf(
      "Otto E. Holt sat down. O. E. Holt was a baker. “Tea?” said Otto. Otto rang, and Otto waited.",
      "“Tea!” said Mrs. O. E. Holt. “Yes,” said Otto, and Otto slept.",
    );
    expect(cast).toEqual(["Mrs. O. E. Holt", "Otto = O. E. Holt = Otto E. Holt"]);
  });
});
