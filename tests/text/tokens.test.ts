import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Case, tokenize } from "../../src/text/tokens.ts";

const tokensOf = (text: string): readonly string[] => {
  const { count, starts, ends } = tokenize(text);
  return Array.from({ length: count }, (_, token) => text.slice(starts[token], ends[token]));
};

describe("tokenize", () => {
  it.each([
    ["words and stops", "Come in, Ines.", ["Come", "in", ",", "Ines", "."]],
    ["a possessive as a token of its own", "Ines's lamp", ["Ines", "'s", "lamp"]],
    ["a curly possessive too", "Ines’s lamp", ["Ines", "’s", "lamp"]],
    ["inner apostrophes", "D'Arvel won't", ["D'Arvel", "won't"]],
    ["inner hyphens", "good-bye, Jean-Luc", ["good-bye", ",", "Jean-Luc"]],
    ["a double hyphen apart", "wait--no", ["wait", "-", "-", "no"]],
    ["marks of quotation apart", "“Mr. Kwon”", ["“", "Mr", ".", "Kwon", "”"]],
    ["letters with accents", "Zoë Núñez", ["Zoë", "Núñez"]],
    ["a combining accent inside its word", "Zoe\u0308 ran", ["Zoe\u0308", "ran"]],
    ["numbers", "in 1912,", ["in", "1912", ","]],
    ["no-break spaces as spaces", "Mr.\u00a0Kwon", ["Mr", ".", "Kwon"]],
    ["a trailing apostrophe apart", "the boys' room", ["the", "boys", "'", "room"]],
    ["nothing in nothing", " \n\t", []],
  ])("keeps %s", (_, text, expected) => {
    expect(tokensOf(text)).toEqual(expected);
  });

  it("gives a word one id in all its spellings, with small letters and straight apostrophes", () => {
    const { ids, words, idOf } = tokenize("Won’t WON'T won't");
    expect(new Set(ids).size).toBe(1);
    expect(words[ids[0] ?? -1]).toBe("won't");
    expect(idOf("won't")).toBe(ids[0]);
  });

  it("has no id for a word that the text does not have", () => {
    expect(tokenize("Come in.").idOf("lamp")).toBe(-1);
  });

  it.each([
    ["lamp", Case.lower],
    ["Lamp", Case.capitalized],
    ["LAMP", Case.upper],
    ["I", Case.capitalized],
    ["Élan", Case.capitalized],
    ["ÉLAN", Case.upper],
    ["1912", Case.none],
    [",", Case.none],
  ])("tells how %s is written", (text, expected) => {
    expect(tokenize(text).cases[0]).toBe(expected);
  });

  it("leaves out nothing but space, and never overlaps", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        const { count, starts, ends } = tokenize(text);
        let end = 0;
        for (let token = 0; token < count; token++) {
          const start = starts[token] ?? -1;
          expect(start).toBeGreaterThanOrEqual(end);
          expect(text.slice(end, start)).not.toMatch(/\p{L}|\p{N}/u);
          end = ends[token] ?? -1;
          expect(end).toBeGreaterThan(start);
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { seed: 1 },
    );
  });

  it("grows its columns past the first guess", () => {
    const text = "a,".repeat(1000);
    expect(tokenize(text).count).toBe(2000);
  });
});
