import { describe, expect, it } from "vitest";
import { characterCalled, namesOf, paragraphs, read } from "../read.ts";

describe("a role with a capital", () => {
  it("is somebody where it speaks, and one pronoun speaks for it", () => {
    const story = read(
      paragraphs(
        "The Reeve came down the hill, and she was slow. The Reeve shook her stick.",
        "“Who rang the bell?” the Reeve asked.",
        "“Nobody,” said Otto.",
        "The Reeve leaned on her stick. The Reeve wiped her eyes.",
        "“Nobody has strong arms,” the Reeve said.",
        "“Nobody has,” said Otto. The Reeve shook her head.",
        "“Good night,” the Reeve said.",
      ),
    );
    expect([...namesOf(story)].sort()).toEqual(["Otto", "the Reeve"]);
    expect(characterCalled(story, "the Reeve")?.gender).toBe("female");
  });

  it("is somebody where it only ever follows its verb", () => {
    const story = read(
      paragraphs(
        "“Who rang the bell?” said the Reeve.",
        "“Nobody,” said Otto.",
        "“Nobody has strong arms,” said the Reeve.",
        "“Nobody has,” said Otto.",
        "“Good night,” said the Reeve.",
      ),
    );
    expect([...namesOf(story)].sort()).toEqual(["Otto", "the Reeve"]);
  });
});
