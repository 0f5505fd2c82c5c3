import { describe, expect, it } from "vitest";
import { tokenize } from "../../src/text/tokens.ts";
import { tokensOfWords } from "../../src/text/word-places.ts";

const tokens = tokenize("The lamp, said Otto, is the lamp of Ines. Lamp!");

describe("tokensOfWords", () => {
  it.each([
    ["a word in all its spellings", ["lamp"], [1, 8, 12]],
    ["several words in text order", ["the", "otto", "is"], [0, 4, 6, 7]],
    ["a word that is asked for twice once", ["otto", "otto"], [4]],
    ["a mark", [","], [2, 5]],
    ["nothing of a word that the text does not have", ["tide"], []],
  ])("finds %s", (_, words, expected) => {
    expect([...tokensOfWords(tokens, words)]).toEqual(expected);
  });

  it("finds nothing in no text", () => {
    expect([...tokensOfWords(tokenize(""), ["lamp"])]).toEqual([]);
  });
});
