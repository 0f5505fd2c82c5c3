import { describe, expect, it } from "vitest";
import { namesOf, paragraphs, read } from "../read.ts";

describe("a noun that is said of somebody", () => {
  const told = (opening: string) =>
    namesOf(
      read(
        paragraphs(
          "Adriana Marsh walked up the hill with Otto Holt. Otto Holt was tired.",
          opening,
          "“It is far,” said the boy.",
          "“It is,” said Adriana. Adriana took his hand. Otto sighed.",
        ),
      ),
    );

  it.each([
    "People called him a little boy.",
    "He had climbed it when a little boy.",
    "It was years since he had seen a little boy.",
  ])("brings in nobody: %s", (opening) => {
    expect(told(opening)).not.toContain("the little boy");
  });

  it("brings in somebody where he is shown to him", () => {
    expect(told("Adriana showed him a little boy.")).toContain("the little boy");
  });
});
