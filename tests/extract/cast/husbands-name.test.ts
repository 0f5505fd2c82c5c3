import { describe, expect, it } from "vitest";
import { paragraphs, read } from "../read.ts";

const castOf = (...texts: readonly string[]): readonly string[] =>
  read(paragraphs(...texts))
    .characters.map(({ name, aliases }) => [name, ...[...aliases].sort()].join(" = "))
    .sort();

const MRS = "Mrs. Holt sat down. “Hush,” said Mrs. Holt, and she slept.";
const YOUNGER = "Mrs. Edward Holt opened the door. “Why?” said Mrs. Edward Holt.";

describe("Mrs. Edward Holt", () => {
  it("is Mrs. Holt where nobody calls her otherwise", () => {
    expect(castOf(`${MRS} `.repeat(8), YOUNGER)).toEqual(["Mrs. Holt = Mrs. Edward Holt"]);
  });

  it("is Mrs. Edward, whom the family tells from Mrs. Holt so", () => {
    expect(
      castOf(`${MRS} `.repeat(8), YOUNGER, "“Because,” said Mrs. Edward, and she sang."),
    ).toEqual(["Mrs. Edward Holt = Mrs. Edward", "Mrs. Holt"]);
  });
});
