import { describe, expect, it } from "vitest";
import { paragraphs, read } from "../read.ts";

const castOf = (...texts: readonly string[]): readonly string[] =>
  read(paragraphs(...texts))
    .characters.map(({ name, aliases }) => [name, ...[...aliases].sort()].join(" = "))
    .sort();

describe("two given names that are the same, both in the narration,", () => {
  it("are one person's where one is the other cut short", () => {
    const told = `${"Arthur Holt sang. Arthur slept. ".repeat(4)} ${"Art sat down. ".repeat(4)}`;
    expect(castOf(told, "“Tea?” said Art. “Yes,” said Ines.")).toEqual([
      "Arthur Holt = Art = Arthur",
      "Ines",
    ]);
  });

  it("are two people's where they stand in one sentence", () => {
    const told = `${"Arthur Holt sang. Arthur slept. ".repeat(4)} ${"Art sat down. ".repeat(4)}`;
    expect(castOf(told, "“Tea?” said Art, and Arthur rang. “Yes,” said Ines.")).toEqual([
      "Art",
      "Arthur Holt = Arthur",
      "Ines",
    ]);
  });

  it("are one person's where the full one is hardly ever used", () => {
    const told = `Meg Holt sang. ${"Meg slept. ".repeat(110)} ${"Margaret sat down. ".repeat(4)}`;
    expect(castOf(told, "“Tea?” said Meg. “Yes,” said Ines.")).toEqual([
      "Ines",
      "Meg = Margaret = Meg Holt",
    ]);
  });

  it("are two people's where neither is the other cut short", () => {
    const told = `${"Edward Holt sang. Edward slept. ".repeat(4)} ${"Ned sat down. ".repeat(4)}`;
    expect(castOf(told, "“Tea?” said Ned. “Yes,” said Ines.")).toEqual([
      "Edward Holt = Edward",
      "Ines",
      "Ned",
    ]);
  });
});

describe("several pet forms of one name", () => {
  it("are one person's, the Russian ones too", () => {
    const cast = castOf(
      "Dmitri Averin sat by the stove. Mitya was cold, and Ines was not.",
      "“Come here, Mitenka,” said Ines. “Come, Mitya.”",
      "“I am here,” said Mitya.",
    );
    expect(cast).toContain("Dmitri Averin = Mitenka = Mitya");
  });
});

describe("a name that is only called", () => {
  const told = "Nessa Holt sang. Nessa slept, and Paul slept.";

  it.each(["Ness", "Nessie"])("is another's whom it is a part of: %s", (short) => {
    const cast = castOf(told, `“It rains, ${short},” said Ines. “It does,” said Nessa.`);
    expect(cast).toContain(["Nessa Holt", ...[short, "Nessa"].sort()].join(" = "));
  });

  it("is another's of whose name it is the whole", () => {
    const ren = "Ren sang. Ren slept, and Paul slept.";
    const cast = castOf(ren, "“It rains, Renata,” said Ines. “It does,” said Ren.");
    expect(cast).toContain("Ren = Renata");
  });

  it("is nobody else's where it may be two people's", () => {
    const cast = castOf(
      told,
      "Nestor Marsh sang. Nestor slept, and Paul slept.",
      "“It rains, Nes,” said Ines. “It does,” said Nessa. “It does,” said Nestor.",
    );
    expect(cast).toContain("Nes");
  });
});
