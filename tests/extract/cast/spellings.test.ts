import { describe, expect, it } from "vitest";
import { paragraphs, read } from "../read.ts";

const castOf = (...texts: readonly string[]): readonly string[] =>
  read(paragraphs(...texts))
    .characters.map(({ name, aliases }) => [name, ...[...aliases].sort()].join(" = "))
    .sort();

describe("a name written as it sounds", () => {
  it.each([
    ["with letters left out", "Ros'mund", "Rosamund"],
    ["syllable by syllable", "Flor-i-na", "Florina"],
  ])("is the name, %s", (_, spoken, name) => {
    const cast = castOf(
      `${name} wound the clock. “It is late,” said ${name}. Otto slept.`,
      `“Come along, ${spoken},” said Otto. “Not yet,” said ${name}. “Now, ${spoken}!” said Otto.`,
    );
    expect(cast).toEqual([`${name} = ${spoken}`, "Otto"].sort());
  });

  it("is nobody's whose letters are others", () => {
    const cast = castOf(
      "Rosalind wound the clock. “It is late,” said Rosalind. Otto slept.",
      "“Come along, Ros'mund,” said Otto. “Not yet,” said Ros'mund. Ros'mund laughed.",
    );
    expect(cast).toEqual(["Otto", "Ros'mund", "Rosalind"]);
  });
});
