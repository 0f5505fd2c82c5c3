import { describe, expect, it } from "vitest";
import { FormTable } from "../../src/text/form-table.ts";

/** The numbers of the words of a text, in order. */
function numbersIn(text: string): readonly number[] {
  const forms = new FormTable(text);
  return [...text.matchAll(/\S+/g)].map(({ index, 0: { length } }) =>
    forms.numberOf(index, index + length),
  );
}

describe("the table of forms", () => {
  it("gives each form a number in the order in which they come", () => {
    expect(numbersIn("the sea the Sea the se")).toEqual([0, 1, 0, 2, 0, 3]);
  });

  it("tells as many forms apart as a long story has", () => {
    const words = Array.from({ length: 30_000 }, (_, index) => `word${index}`);
    const numbers = numbersIn([...words, ...words].join(" "));
    expect(numbers).toEqual([...words.keys(), ...words.keys()]);
  });
});
