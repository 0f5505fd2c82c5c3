import { describe, expect, it } from "vitest";
import { paragraphs, read } from "../read.ts";

const castOf = (...texts: readonly string[]): readonly string[] =>
  read(paragraphs(...texts))
    .characters.map(({ name, aliases }) => [name, ...[...aliases].sort()].join(" = "))
    .sort();

const MARSH = "Marsh came in. He sat down. “It rains,” said Marsh, and he laughed.";

describe("a surname that stands alone", () => {
  it("is a man's where only a woman bears it, and hardly", () => {
    expect(castOf(`${MARSH} `.repeat(4), "“I am here,” said Mrs. Marsh. She sang.")).toEqual([
      "Marsh",
      "Mrs. Marsh",
    ]);
  });

  it("is hers who goes by it", () => {
    const marsh = "Mrs. Marsh came in. She sat down. “It rains,” said Marsh, and she laughed.";
    expect(castOf(`${marsh} `.repeat(4), "“I am here,” said Mrs. Marsh. She sang.")).toEqual([
      "Mrs. Marsh = Marsh",
    ]);
  });

  it("is his who is Mr. Marsh, though “she” follows it once", () => {
    const marsh = "Mr. Marsh came in. He sat down. Mrs. Marsh saw him. She sang, and he laughed.";
    const taught = "Ines learned little. Marsh reported that she had a dense head.";
    const cast = castOf(`${marsh} `.repeat(4), taught, "“It rains,” said Mrs. Marsh. She left.");
    expect(cast).toContain("Mr. Marsh = Marsh");
  });
});
