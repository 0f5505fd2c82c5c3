import { describe, expect, it } from "vitest";
import { mentionsOf, paragraphs, read } from "../read.ts";

/** The narration calls the elder of two sisters “Miss Holt”. */
const SISTERS = paragraphs(
  "The Miss Holts lived at Averil. Miss Holt sewed, and Miss Lucy rode. Jane Holt was kind.",
  "Miss Holt wrote letters. Miss Holt sang. Miss Lucy Holt laughed at her sister, who was Jane.",
  ...Array<string>(12).fill("Miss Holt smiled at the sea."),
);

const calledIn = (...texts: readonly string[]) =>
  mentionsOf(read(paragraphs(SISTERS, "***", ...texts)), "name")
    .filter(([name]) => name === "Miss Holt")
    .at(-1)?.[1];

describe("“Miss Holt”, said to somebody's face,", () => {
  it("is the younger sister where she speaks and the elder does not", () => {
    const called = calledIn(
      "Sir Paul Tarn walked in, and Lucy stood up.",
      "“You know why I come,” said Sir Paul.",
      "“I do not,” said Lucy.",
      "“Miss Holt, you do,” said Sir Paul.",
      "“Then tell me,” said Lucy.",
    );
    expect(called).toBe("Lucy Holt");
  });

  it("is the elder where she speaks too", () => {
    const called = calledIn(
      "Sir Paul Tarn walked in, and Lucy stood up.",
      "“He is early,” said Jane.",
      "“He is not,” said Lucy.",
      "“Miss Holt, you know why I come,” said Sir Paul.",
    );
    expect(called).toBe("Jane Holt");
  });
});
