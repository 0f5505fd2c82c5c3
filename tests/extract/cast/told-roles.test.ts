import { describe, expect, it } from "vitest";
import { paragraphs, read, speakersOf } from "../read.ts";

const spokenBy = (line: string) =>
  speakersOf(
    read(
      paragraphs(
        `${line} Ines nodded to Otto, and Otto sat down.`,
        "“It rains,” said Ines.",
        "“So it does,” said the caretaker.",
      ),
    ),
  )[1];

describe("a role that the narration tells of somebody", () => {
  it.each([
    ["in a clause", "Mr. Uddle, who had been caretaker of the school for years, came in."],
    ["behind the name", "Mr. Uddle, the old caretaker, came in."],
    ["before the name", "With them came the caretaker, Mr. Uddle, and took off his hat."],
  ])("is who a tag means by it, %s", (_, line) => {
    expect(spokenBy(line)).toBe("Mr. Uddle");
  });

  it("is nobody's of a list", () => {
    expect(
      spokenBy("Mr. Uddle was late. They met a porter, the caretaker, Ines, and a cook."),
    ).not.toBe("Ines");
  });
});
