import { describe, expect, it } from "vitest";
import { mentionsOf, paragraphs, read } from "../read.ts";

describe("the kind of a mention", () => {
  const story = read(
    paragraphs(
      "Mother sat by the fire. Mother smiled at Lucy. “Come in,” said Mother.",
      "“Where is Mother Marsh?” asked Lucy. Mother Marsh laughed. “Here,” said Mother Marsh.",
    ),
  );

  it("is a description for a word of kinship alone", () => {
    expect(new Set(mentionsOf(story, "description").map(([text]) => text))).toContain("Mother");
    expect(mentionsOf(story, "name").map(([text]) => text)).not.toContain("Mother");
  });

  it("is a name where a name follows the word", () => {
    expect(mentionsOf(story, "name").map(([text]) => text)).toContain("Mother Marsh");
  });
});
