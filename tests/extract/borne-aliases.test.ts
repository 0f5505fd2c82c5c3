import { expect, it } from "vitest";
import { characterCalled, paragraphs, read } from "./read.ts";

it("a name that two may bear is an alias of whom the text means by it", () => {
  const story = read(
    paragraphs(
      "Charles Alden sat down. “Tea?” said Charles Alden. Charles Alden took off his hat.",
      "Charles Alden went out. Charles Alden slept.",
      "***",
      ...["one", "two", "three"].flatMap((hour) => [
        `Charles Marsh heard the clock strike ${hour}. Charles laughed. “Hush,” said Charles.`,
        "“Why, Charles?” said Ines. Charles did not say.",
      ]),
    ),
  );
  expect(characterCalled(story, "Charles")?.name).toBe("Charles Marsh");
});
