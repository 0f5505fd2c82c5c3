import { describe, expect, it } from "vitest";
import { areSameGivenName } from "../../../src/extract/lexicon/nicknames.ts";
import { findNameForms } from "../../../src/extract/names/name-forms.ts";
import { findNameWords } from "../../../src/extract/names/name-words.ts";
import { findQuotations } from "../../../src/extract/quotations/quotations.ts";
import { cutUp } from "../read.ts";

const formsOf = (text: string): readonly string[] => {
  const reading = cutUp(text);
  const words = findNameWords(reading, findQuotations(reading));
  return findNameForms(reading, words).map(({ key }) => key);
};

describe("findNameForms", () => {
  it.each([
    ["a given name", "The dog saw Ines by the well.", ["ines"]],
    ["a full name", "The dog saw Ines Rourke by the well.", ["ines rourke"]],
    ["two particles", "The dog saw Ines van der Meer by the well.", ["ines van der meer"]],
    ["a particle with its apostrophe", "The dog saw Ines d’Arvel there.", ["ines d'arvel"]],
    ["a title with its stop", "The dog saw Mr. Kwon by the well.", ["mr kwon"]],
    ["a title without its stop", "The dog saw Mr Kwon by the well.", ["mr kwon"]],
    ["a rank", "The dog saw Captain Rourke by the well.", ["captain rourke"]],
    [
      "what stands before a rank",
      "The dog saw Harbour Captain Rourke go.",
      ["harbour captain rourke"],
    ],
    ["a rank written short", "The dog saw Col. Kwon by the well.", ["colonel kwon"]],
    ["a given name like one", "The dog saw Col by the well. Then Col laughed.", ["col"]],
    [
      "such a given name with a surname",
      "The dog saw Col by the well. Then Col laughed. The cat saw Col Hatcher sing, and Col sat.",
      ["col", "col hatcher"],
    ],
    ["an honorific behind it", "The dog saw Ines-san by the well.", ["ines"]],
    ["an initial", "The dog saw Ines B. Rourke by the well.", ["ines b rourke"]],
    ["a particle", "The dog saw Ines von Rourke by the well.", ["ines von rourke"]],
    ["a name with an apostrophe", "The dog saw Ines D'Arvel by the well.", ["ines d'arvel"]],
    ["a name with a hyphen", "The dog saw Mary-Ann by the well.", ["mary-ann"]],
    ["a possessive without its ending", "The dog saw Ines's coat by the well.", ["ines"]],
    [
      "two names side by side in a list",
      "The dog saw Ines, Otto and Paul.",
      ["ines", "otto", "paul"],
    ],
    ["a name before a titled name", "To Ines Miss Kwon was kind.", ["ines", "miss kwon"]],
    [
      "a seat after a noble title",
      "The dog saw the Countess of Averil by the well.",
      ["countess of averil"],
    ],
    [
      "a name before a noble one",
      "The dog saw Ines Countess of Averil by the well.",
      ["ines", "countess of averil"],
    ],
    ["a widow", "The dog saw Widow Rourke by the well.", ["widow rourke"]],
    ["nothing in a sentence without names", "The dog saw nobody by the well.", []],
    ["no word for its capital at the start", "Suddenly the dog ran. Nobody called.", []],
  ])("reads %s", (_, text, expected) => {
    expect(formsOf(text)).toEqual(expected);
  });

  it("gathers a name in capitals and in small letters", () => {
    const reading = cutUp("The dog saw Ines. Then the dog heard INES. It barked at Ines.");
    const words = findNameWords(reading, findQuotations(reading));
    const [form, ...others] = findNameForms(reading, words);
    expect(others).toEqual([]);
    expect(form?.display).toBe("Ines");
    expect(form?.occurrences).toHaveLength(3);
  });
});

describe("names of words that are no names elsewhere", () => {
  it.each([
    [
      "a saint's name behind a given one",
      "The dog saw Ines St. Kwon by the well.",
      ["ines st kwon"],
    ],
    [
      "a particle with a capital",
      "The dog saw Madame La Rourke by the well.",
      ["madame la rourke"],
    ],
    [
      "a common word as the surname of a given name",
      "The fields and the wells lay there. The dog saw John Field by the well.",
      ["john field"],
    ],
    ["a title cut short", "The dog saw Mis’ Kwon by the well.", ["mrs kwon"]],
  ])("are read: %s", (_, text, expected) => {
    expect(formsOf(text)).toEqual(expected);
  });
});

describe("areSameGivenName", () => {
  it.each([
    ["elizabeth", "lizzy"],
    ["elizabeth", "beth"],
    ["thomas", "tom"],
    ["william", "bill"],
    ["margaret", "peggy"],
    ["bridget", "bridie"],
    ["catherine", "kitty"],
  ])("knows %s as %s, whichever comes first", (full, pet) => {
    expect(areSameGivenName(full, pet)).toBe(true);
    expect(areSameGivenName(pet, full)).toBe(true);
  });

  it.each([
    ["elizabeth", "tom"],
    ["ines", "otto"],
    ["ann", "andrew"],
    ["constructor", "toString"],
  ])("keeps %s and %s apart", (one, other) => {
    expect(areSameGivenName(one, other)).toBe(false);
  });

  it("knows every name as itself", () => {
    expect(areSameGivenName("ines", "ines")).toBe(true);
  });
});
