import { expect, test } from "vitest";
import { lineStyleOf, paragraphsIn } from "../../../src/app/reader/paragraphs.ts";

const WRAPPED = `It was a dark night on the quay, and nobody who had any choice in the
matter was out in it; the ferry had not come, and would not come now.

Marta waited all the same, because waiting was what she had said she
would do, and she had a name for doing what she said.
`;

test("lines broken to fit a width are no paragraphs", () => {
  expect(lineStyleOf(WRAPPED, "prose")).toBe("wrapped");
});

test("lines that end where they please are", () => {
  expect(lineStyleOf("“Late,” she said.\nHe was not.\n“Early, then.”\n", "prose")).toBe("lines");
});

test("paragraphs with a blank line between them need no guess", () => {
  expect(lineStyleOf("One.\n\nTwo.\n\nThree.\n", "prose")).toBe("lines");
});

test("a script keeps its lines", () => {
  expect(lineStyleOf(WRAPPED, "script")).toBe("blocks");
});

test.each([
  ["\n", "lines"],
  ["\r\n", "lines"],
  ["\r", "lines"],
] as const)("paragraphs are found whatever ends a line: %j", (end, style) => {
  const text = ["One.", "", "Two.", "Three."].join(end);
  const words = paragraphsIn(text, [0, text.length], style).map(([from, to]) =>
    text.slice(from, to),
  );
  expect(words).toEqual(["One.", "Two.", "Three."]);
});

test("in wrapped text a blank line ends a paragraph, a line end does not", () => {
  const spans = paragraphsIn(WRAPPED, [0, WRAPPED.length], "wrapped");
  expect(spans.map(([from, to]) => WRAPPED.slice(from, to).split("\n").length)).toEqual([2, 2]);
});
