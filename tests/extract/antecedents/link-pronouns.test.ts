import { describe, expect, it } from "vitest";
import { mentionsOf, paragraphs, read } from "../read.ts";

const mentions = (kind: "pronoun" | "description", ...texts: readonly string[]) =>
  mentionsOf(read(paragraphs(...texts)), kind);

describe("a pronoun, read by all that stands around it", () => {
  it("means whoever is named soon after, where nobody was named before", () => {
    const found = mentions(
      "pronoun",
      "A young man sat by the well. He had been there since noon, and his coat was wet.",
      "“You must go home, Otto,” said Ines. “Not yet,” said Otto. Otto laughed. Ines laughed.",
    );
    expect(found).toEqual([
      ["He", "Otto"],
      ["his", "Otto"],
      ["You", "Otto"],
    ]);
  });

  it("stays with one who is looked at, and goes to one who is named", () => {
    const found = mentions(
      "pronoun",
      "Otto went down to the mill. He was late. Paul had waited there for an hour. He was cold.",
      "“Good evening,” said Paul. “Good evening,” said Otto. Otto bowed. Paul bowed.",
    );
    expect(found).toEqual([
      ["He", "Otto"],
      ["He", "Paul"],
    ]);
  });

  it("means neither the speaker nor the listener within a quotation", () => {
    const found = mentions(
      "pronoun",
      "Paul had gone. Otto called Harris to the door.",
      "“He is not here,” said Otto to Harris. “Where is he?” said Harris.",
      "“Gone,” said Otto. “Paul is always gone,” said Harris. Paul came back. Paul smiled.",
    );
    expect(found).toEqual([
      ["He", "Paul"],
      ["he", "Paul"],
    ]);
  });
});

describe("a noun phrase beside a speech", () => {
  it("means whoever speaks it", () => {
    const found = mentions(
      "description",
      "Otto was mending the rope. Ines sat down beside Otto.",
      "“Is it broken, Otto?” said Ines.",
      "“It is,” said the old man.",
      "“Can you mend it, Otto?” said Ines.",
      "“I can,” said Otto.",
    );
    expect(found).toContainEqual(["the old man", "Otto"]);
  });
});
