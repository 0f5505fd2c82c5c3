import { expect, test } from "vitest";
import { countWords, makeLongText } from "../../bench/speed/long-text.ts";

const STORY = "One two three.\n\nFour five.";

test("a text is repeated until it has the words asked for, and cut after a paragraph", () => {
  const long = makeLongText(STORY, 1000);
  expect(countWords(long)).toBe(1000);
  expect(makeLongText(STORY, 2)).toBe("One two three.");
});

test("a text without words is refused", () => {
  expect(() => makeLongText(" ", 10)).toThrow(/no words/);
});
