import { describe, expect, it } from "vitest";
import { characterCalled, namesOf, paragraphs, read } from "../read.ts";

describe("a title right after Mr., Mrs. or Miss", () => {
  it.each(["Mrs. Dean", "Miss Pope", "Mr. King", "Miss Major"])("is a surname: %s", (name) => {
    const story = read(
      paragraphs(
        `${name} came in. “It rains,” said ${name}. ${name} sat by the fire.`,
        "“So it does,” said Otto. Otto laughed.",
      ),
    );
    expect(namesOf(story)).toContain(name);
  });

  it("is a title where a name follows it", () => {
    const story = read(
      paragraphs(
        "Mrs. General Holt came in. “It rains,” said Mrs. General Holt. Mrs. Holt sat down.",
        "“So it does,” said Otto. Otto laughed.",
      ),
    );
    expect(characterCalled(story, "General")).toBeNull();
  });
});
