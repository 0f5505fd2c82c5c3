import { describe, expect, it } from "vitest";
import { mentionsOf, paragraphs, read } from "../read.ts";

describe("a title that has its name from the one behind", () => {
  const mentioned = (sentence: string) =>
    mentionsOf(
      read(
        paragraphs(
          sentence,
          "“No,” said Mr. Holt. “Yes,” said Captain Marsh. Mrs. Holt laughed. Miss Ines Marsh sang.",
        ),
      ),
      "name",
    ).slice(0, 2);

  it.each([
    ["Mr. and Mrs. Holt came in.", "Mr.", "Mr. Holt", "Mrs. Holt"],
    ["Captain and Miss Ines Marsh came in.", "Captain", "Captain Marsh", "Miss Ines Marsh"],
  ])("means its bearer: %s", (sentence, title, bearer, other) => {
    expect(mentioned(sentence)).toEqual([
      [title, bearer],
      [other, other.replace("Miss ", "")],
    ]);
  });

  it("is nobody where the story knows no such bearer", () => {
    expect(mentioned("Lord and Mrs. Holt came in.")[0]).toEqual(["Mrs. Holt", "Mrs. Holt"]);
  });
});
