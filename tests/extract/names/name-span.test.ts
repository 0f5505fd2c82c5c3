import { describe, expect, it } from "vitest";
import { mentionsOf, paragraphs, read } from "../read.ts";

describe("the span of a name", () => {
  const ferrells = (sentence: string): readonly string[] =>
    mentionsOf(
      read(paragraphs("“Where to?” said Mr. Ferrell.", sentence, "Ferrell laughed. Ferrell left.")),
      "name",
    )
      .map(([text]) => text)
      .filter((text) => /\bFerrell\b/.test(text) && !/^(?:Mr. )?Ferrell$/.test(text));

  it.each([
    [
      "adjectives after an article",
      "They saw the argumentative Mr. Ferrell go.",
      "the argumentative Mr. Ferrell",
    ],
    [
      "adjectives that are joined",
      "They saw the tall and elusive Ferrell go.",
      "the tall and elusive Ferrell",
    ],
    [
      "a number after an article",
      "She was to be the second Mrs. Ferrell.",
      "the second Mrs. Ferrell",
    ],
    ["not a noun after it", "On the second day Mrs. Ferrell left.", "Mrs. Ferrell"],
    ["a participle after an article", "They saw the dazzling Ferrell go.", "the dazzling Ferrell"],
    ["what tells his age", "They saw old Ferrell go.", "old Ferrell"],
    ["such a word where a sentence begins", "Young Ferrell went away.", "Young Ferrell"],
    ["a byname with a capital", "They saw Black Ferrell go.", "Black Ferrell"],
    ["a number", "They saw Ferrell III go.", "Ferrell III"],
    ["a number in words", "They saw Ferrell the Third go.", "Ferrell the Third"],
    ["what he is surnamed", "They saw Ferrell the Elder go.", "Ferrell the Elder"],
    [
      "where he is from",
      "They saw Mr. Ferrell of the Harbour Office.",
      "Mr. Ferrell of the Harbour Office",
    ],
  ])("holds %s", (_, sentence, expected) => {
    expect(ferrells(sentence)).toEqual([expected]);
  });

  it.each([
    ["the article alone", "They saw the Ferrell go."],
    ["whoever does something to him", "They saw how the sailor, stopping Ferrell, laughed."],
    ["what somebody else owns", "They saw her old Ferrell go."],
    ["pity", "They saw poor Ferrell go."],
    ["a verb before the name", "They asked Ferrell to go."],
    ["an adjective of the sentence before", "The house was old. Ferrell went away."],
    ["what he is told of", "They reminded Ferrell of Averil."],
    ["somebody else", "They saw the face of Ferrell of whom they spoke."],
    ["a noun before the name", "They asked the man Ferrell had seen."],
    [
      "when he did something",
      "They laughed the moment Ferrell left, and the next day Ferrell left again.",
    ],
    ["what he did something with", "They read the letter Ferrell wrote."],
  ])("leaves out %s", (_, sentence) => {
    expect(ferrells(sentence)).toEqual([]);
  });
});
