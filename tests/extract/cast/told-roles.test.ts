import { describe, expect, it } from "vitest";
import { characterCalled, paragraphs, read, speakersOf } from "../read.ts";

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

describe("somebody known by a role alone", () => {
  const castOf = (...lines: readonly string[]) =>
    read(
      paragraphs(
        ...lines,
        "“It rains,” said the caretaker. Ines nodded. The caretaker sat down.",
        "“So it does,” said Ines. “I know,” said the caretaker.",
      ),
    ).characters.map(({ name, aliases }) => [name, ...aliases].join(" = "));
  const uddle = "Mr. Uddle, who had been caretaker for years, came in. Mr. Uddle met Ines.";

  it("is the one of whom the narration tells it", () => {
    expect(castOf(uddle)).toContain("Mr. Uddle = the caretaker");
  });

  it("is nobody else where it is told of two", () => {
    const cast = castOf(uddle, "Otto Holt, the caretaker, laughed. Otto Holt sang. Otto slept.");
    expect(cast).toContain("Mr. Uddle");
  });
});

describe("a title behind a name, which a herald may say too,", () => {
  it("is its bearer's, and tells that she is a woman", () => {
    const story = read(
      paragraphs(
        "Osric knelt. “Ilsabet, Queen of the Valleys!” cried the herald. “All kneel!”",
        "“Rise, Osric,” said the queen. Osric rose. “I thank you,” said Osric.",
        "“You are welcome,” said Ilsabet. The queen laughed.",
      ),
    );
    expect(characterCalled(story, "Ilsabet")?.gender).toBe("female");
    expect(speakersOf(story).filter((name) => name === "Ilsabet")).toHaveLength(2);
  });
});
