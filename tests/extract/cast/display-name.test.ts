import { describe, expect, it } from "vitest";
import { namesOf, paragraphs, read } from "../read.ts";

describe("the name that somebody is shown under", () => {
  it.each([
    [
      "the full name without its titles, and without their article",
      "The Rev. Edward Averil came in. “Sit down,” said Mr. Averil. The Rev. Edward Averil sat.",
      "Edward Averil",
    ],
    [
      "a title with a surname that has a small particle",
      "Madame de Brock came in. “Sit down,” said Madame de Brock. Madame de Brock sat.",
      "Madame de Brock",
    ],
    [
      "a surname with its great particle",
      "La Brock came in. “Sit down,” said La Brock. Otto saw La Brock sit.",
      "La Brock",
    ],
    [
      "a full name with an elided particle",
      "Paul d’Arvel came in. “Sit down,” said Paul d’Arvel. Otto saw Paul d’Arvel sit.",
      "Paul d’Arvel",
    ],
    [
      "no rare word before it that is no given name",
      `Yeoman Tarrel came in. ${"“Sit down,” said Tarrel. Tarrel sat. ".repeat(30)}`,
      "Tarrel",
    ],
    [
      "no surname that is there but once",
      `Lucy Quill wrote it down. ${"“Sit down,” said Lucy. Lucy sat. ".repeat(30)}`,
      "Lucy",
    ],
    [
      "no title as the sailors say it",
      "Cap’n Harris came in. “Sit down,” said Captain Harris. Captain Harris sat.",
      "Captain Harris",
    ],
  ])("is %s", (_, text, name) => {
    expect(namesOf(read(paragraphs(text)))).toContain(name);
  });
});
