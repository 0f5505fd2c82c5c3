import { describe, expect, it } from "vitest";
import { namesOf, paragraphs, read } from "../read.ts";

describe("a noble's title between commas", () => {
  const castOf = (sentence: string) =>
    [
      ...namesOf(
        read(paragraphs(sentence, "“No,” said Lord Averil. Otto laughed. Lord Averil left.")),
      ),
    ].sort();

  it("is whose name it stands behind", () => {
    expect(castOf("Otto Marsh, Lord Averil, had come to the house.")).toEqual(["Otto Marsh"]);
  });

  it.each([
    ["in a list", "Otto Marsh, Lord Averil, and the dog had come to the house."],
    [
      "behind a woman's name",
      "“Ines Marsh,” he said. Ines Marsh, Lord Averil, had come. Otto saw.",
    ],
  ])("is somebody else's %s", (_, sentence) => {
    expect(castOf(sentence)).toContain("Lord Averil");
  });
});
