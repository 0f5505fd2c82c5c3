import { describe, expect, it } from "vitest";
import { paragraphs, read } from "../read.ts";

const women = (...texts: readonly string[]) =>
  read(paragraphs(...texts)).characters.filter(({ gender }) => gender === "female");

const MAIDEN =
  "Adriana Holt came in. “It rains,” said Adriana Holt. She laughed, and Miss Holt sat down. Adriana Holt slept.";
const WEDDED =
  "Adriana Marsh went home. “It is late,” said Mrs. Marsh. Adriana Marsh wept, and she shut the gate.";

describe("a maiden and a married name", () => {
  it("are one woman's where the story has both together", () => {
    expect(women(MAIDEN, WEDDED, "She was Adriana Holt Marsh now. She smiled.")).toHaveLength(1);
  });

  it("are two women's where it has them in one sentence", () => {
    const both = "Adriana Holt met Adriana Marsh. Adriana Holt smiled at Adriana Marsh.";
    expect(women(MAIDEN, WEDDED, both, "There was an Adriana Holt Marsh.").length).toBeGreaterThan(
      1,
    );
  });
});
