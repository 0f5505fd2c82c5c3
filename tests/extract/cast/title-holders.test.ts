import { describe, expect, it } from "vitest";
import { paragraphs, read } from "../read.ts";

const castOf = (...texts: readonly string[]): readonly string[] =>
  read(paragraphs(...texts))
    .characters.map(({ name, aliases }) => [name, ...[...aliases].sort()].join(" = "))
    .sort();

describe("the name after Mr.", () => {
  it("is the given name of whoever bears it as one", () => {
    const cast = castOf(
      "Edward Averil came home. “Mr. Edward is here,” said Ines. Mr. Edward sat down.",
      "“So I am,” said Edward Averil. “Tea, Master Edward?” said Ines. Mr. Edward nodded.",
    );
    expect(cast).toEqual(["Edward Averil = Master Edward = Mr. Edward", "Ines"]);
  });

  it("is a surname where a Mrs. has it too", () => {
    const cast = castOf(
      "Edward Averil came home. “Mr. Edward is here,” said Ines. Mrs. Edward sat down.",
      "“So I see,” said Edward Averil. “Tea, Mr. Edward?” said Ines. “No,” said Mr. Edward.",
    );
    expect(cast).toEqual(["Edward Averil", "Ines", "Mr. Edward", "Mrs. Edward"]);
  });
});

describe("Mr. Alden and George, both in the narration all the time,", () => {
  const both = `George Alden sat up. ${"Mr. Alden slept. George sang. ".repeat(13)}`;

  it("are one where they never stand side by side", () => {
    const cast = castOf(both, "“Hush,” said Mr. Alden. “Why?” said Ines.");
    expect(cast).toEqual(["George Alden = George = Mr. Alden", "Ines"]);
  });

  it("are father and son where they do", () => {
    const cast = castOf(both, "“Hush,” said Mr. Alden, and George went. “Why?” said Ines.");
    expect(cast).toEqual(["George Alden = George", "Ines", "Mr. Alden"]);
  });
});

describe("Mrs. Arvet Holt, beside an Arvet Holt who is a man,", () => {
  it("is his wife, and bears none of his names", () => {
    const cast = castOf(
      "Arvet Holt shut his door. “Hush,” said Arvet Holt, and he sat down. Arvet took off his hat.",
      "Mrs. Arvet Holt opened it. “Why?” said Mrs. Holt. “Because,” said Arvet, and he slept.",
    );
    expect(cast).toEqual(["Arvet Holt = Arvet", "Mrs. Arvet Holt = Mrs. Holt"]);
  });
});

describe("“Mrs. Holt”", () => {
  it("is the Mrs. Otto Holt there is before a Holt who may be man or woman", () => {
    const cast = castOf(
      "Otto Holt sat down. “Tea?” said Otto Holt. “No,” said Quill Holt. Quill Holt slept.",
      "“Are you Mrs. Otto Holt?” said Ines. “I am,” said Mrs. Holt. Mrs. Holt laughed.",
    );
    expect(cast).toEqual(["Ines", "Mrs. Holt = Mrs. Otto Holt", "Otto Holt", "Quill Holt"]);
  });
});

describe("Mrs. Alden, beside a Clara Alden of whom the narration tells all the time,", () => {
  const clara = `Clara Alden sat up. Clara Alden slept. ${"Clara sang. ".repeat(13)}`;
  const room = "“Hush,” said Mrs. Alden. “Why?” said Clara.";
  const apart = "***\n\nThe stove hummed. Mrs. Alden knitted.";

  it("is she where nothing speaks against it", () => {
    expect(castOf(clara, apart)).toEqual(["Clara Alden = Clara = Mrs. Alden"]);
  });

  it("is her mother where there is a Miss Alden, who can be nobody else", () => {
    const cast = castOf(clara, apart, "“Tea, Miss Alden?” said Ines.");
    expect(cast).toEqual(["Clara Alden = Clara = Miss Alden", "Ines", "Mrs. Alden"]);
  });

  it("is her mother where she stands where Clara does", () => {
    expect(castOf(clara, room)).toEqual(["Clara Alden = Clara", "Mrs. Alden"]);
  });

  it("is her mother where hardly anything gives Clara the surname", () => {
    const once = `Clara Alden sat up. ${"Clara sang. ".repeat(13)}`;
    const cast = castOf(once, `***\n\n${"Mrs. Alden knitted. ".repeat(12)}`);
    expect(cast).toEqual(["Clara Alden = Clara", "Mrs. Alden"]);
  });
});

describe("the Aunt Alden of whom the narration tells", () => {
  it("is no niece with her surname", () => {
    const cast = castOf(
      `Clara Alden sat up. Clara sang. ${"Aunt Alden knitted. ".repeat(12)}`,
      "“Hush,” said Aunt Alden. “Why?” said Clara.",
    );
    expect(cast).toEqual(["Aunt Alden", "Clara Alden = Clara"]);
  });
});

describe("a countess", () => {
  it("is no Miss of her surname", () => {
    const cast = castOf(
      "Suzanne Tournay sat up. “Tea, Miss Tournay?” said Ines. “Yes,” said Suzanne.",
      "***\n\nThe Comtesse Tournay knitted. “No,” said Comtesse Tournay, and she went out.",
    );
    expect(cast).toContain("Suzanne Tournay = Miss Tournay = Suzanne");
  });
});
