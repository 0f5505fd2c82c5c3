import { describe, expect, it } from "vitest";
import { mentionsOf, namesOf, paragraphs, read } from "../read.ts";

describe("names of persons", () => {
  it.each([
    [
      "joined to the name of one",
      "“Sit,” said Lisbet. Lisbet nodded. Then he saw Lisbet and Arvid, and Lisbet saw Arvid too.",
    ],
    ["asked by one", "Otto sat down. Then Otto asked Arvid, who laughed."],
    ["owners of something", "Otto sat down. He took Arvid’s hand."],
    ["what a clause begins with", "Otto sat down. Otto knew that Arvid laughed."],
    [
      "introduced by a noun behind",
      "Otto sat down. There was Arvid, the gardener. It was cold for Arvid.",
    ],
    [
      "introduced by a noun before",
      "Otto sat down. It was built by the architect, Arvid, and bore the name of Arvid.",
    ],
    [
      "introduced by the word “name”",
      "Otto sat down. He met a boy whose name was Arvid. It was cold for Arvid.",
    ],
    [
      "owners of a place",
      "Otto sat down. He went over to Arvid’s inn. At Arvid’s he took Arvid’s hand.",
    ],
  ])("are found though hardly written: %s", (_, text) => {
    expect(namesOf(read(text))).toContain("Arvid");
  });

  it.each([
    ["where one is", "Otto sat down. “I live in Arvid,” said Otto. He had come to Arvid by ship."],
    ["an exclamation", "“Arvid!” cried Otto. “Arvid!” he cried again."],
    ["something with an article", "Otto came to the Arvid at noon. He left the Arvid by night."],
    ["initials", "Otto sat down. He wrote A. D. on the wall. It stood for A. D. forever."],
  ])("are no names of %s", (_, text) => {
    expect(namesOf(read(text))).toEqual(["Otto"]);
  });

  it("are not a place's that stands once among people", () => {
    const story = read(
      paragraphs(
        "Ines and Otto had flown from Averna to the moon. The ships of Averna were burnt. Nobody came to Averna now.",
        "The seas of Averna were dry. “There is nothing left on Averna,” said Ines.",
        "“I know the seas of Averna,” said Otto. Otto laughed. Ines laughed. Ines and Averna and Otto.",
      ),
    );
    expect(story.characters.map(({ name }) => name).sort()).toEqual(["Ines", "Otto"]);
  });

  it("keep a word of a surer name: “Pell to Vance.”", () => {
    const story = read(
      paragraphs(
        "Captain Pell tapped her badge. “Pell to Vance,” said Captain Pell.",
        "Vance ran.",
      ),
    );
    expect(mentionsOf(story, "name").map(([words]) => words)).toContain("Pell");
  });

  it("know those whom everybody knows", () => {
    const names = namesOf(read("Otto sat down. They spoke about Sophocles."));
    expect(names).toContain("Sophocles");
  });
});

describe("places where a surname stands", () => {
  it.each([
    "He lived in the Holt cottages.",
    "He played with the little Holt children.",
    "He came to Castle Holt at noon.",
  ])("leave out where a thing is called after one: %s", (sentence) => {
    const holt = "Mr. Holt came in. “Sit,” said Mr. Holt. Holt laughed. Holt sat down.";
    const mentions = mentionsOf(read(paragraphs(holt, sentence)), "name").map(([text]) => text);
    expect(mentions).toEqual(["Mr. Holt", "Mr. Holt", "Holt", "Holt"]);
  });
});

describe("families", () => {
  const story = read(
    paragraphs(
      "Mr. Holt opened the gate. “Come in,” said Mr. Holt. Lucy Holt laughed.",
      "The Holts had lived at the mill for years, and nobody visited the Holts.",
    ),
  );

  it("are groups beside their members", () => {
    const kinds = story.characters.map(({ name, kind }) => `${name}: ${kind}`);
    expect(kinds.sort()).toEqual(["Lucy Holt: person", "Mr. Holt: person", "the Holts: group"]);
  });

  it("are mentioned by their name", () => {
    const own = mentionsOf(story, "name").filter(([words]) => words === "Holts");
    expect(own).toEqual([
      ["Holts", "the Holts"],
      ["Holts", "the Holts"],
    ]);
  });

  it("are styled as one: “the Miss Holts”", () => {
    const sisters = read(
      "Miss Holt sat down. Mr. Holt sat by her. The Miss Holts sang to Mr. Holt.",
    );
    expect(sisters.characters.find(({ kind }) => kind === "group")?.name).toBe("the Miss Holts");
  });

  it("do not take “he” and “she” from persons", () => {
    const he = read("Mr. Holt came in. Nobody liked the Holts. He sat down.");
    expect(mentionsOf(he, "pronoun")).toEqual([["He", "Mr. Holt"]]);
  });

  it("are not any three of them, nor a surname that ends in s", () => {
    const others = read(
      "Mr. Holt came in. Three Holts sat there. Mr. Adams came in. Adams sat down. Adams laughed.",
    );
    expect(others.characters.every(({ kind }) => kind === "person")).toBe(true);
  });
});
