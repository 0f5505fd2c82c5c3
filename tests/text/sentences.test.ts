import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sentenceStarts } from "../../src/text/sentences.ts";

const sentencesOf = (text: string): readonly string[] => {
  const starts = sentenceStarts(text);
  return starts.map((start, index) => text.slice(start, starts[index + 1]).trim());
};

describe("sentenceStarts", () => {
  it.each([
    ["ends at a stop", "The lamp went out. Ines lit it.", ["The lamp went out.", "Ines lit it."]],
    ["ends at a question", "Who is there? Nobody spoke.", ["Who is there?", "Nobody spoke."]],
    ["goes on after Mr.", "Mr. Kwon came in. He sat.", ["Mr. Kwon came in.", "He sat."]],
    ["goes on after Mrs. and Dr.", "Mrs. Pell saw Dr. Oduya.", ["Mrs. Pell saw Dr. Oduya."]],
    ["goes on after Capt.", "Capt. Rourke slept.", ["Capt. Rourke slept."]],
  ])("%s", (_, text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });

  it("finds none in an empty text", () => {
    expect(sentenceStarts("")).toEqual([]);
  });

  it("finds none in space alone", () => {
    expect(sentenceStarts(" \n\t ")).toEqual([]);
  });

  it("begins at 0 and only ever goes forward, whatever the words", () => {
    const words = fc
      .string({ unit: "binary", minLength: 1, maxLength: 200 })
      .filter((text) => /\S/.test(text));
    fc.assert(
      fc.property(words, (text) => {
        const starts = sentenceStarts(text);
        expect(starts[0]).toBe(0);
        starts.slice(1).forEach((start, index) => {
          expect(start).toBeGreaterThan(starts[index] ?? 0);
          expect(start).toBeLessThan(text.length);
        });
      }),
      { seed: 1 },
    );
  });
});
