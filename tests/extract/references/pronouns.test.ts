import { describe, expect, it } from "vitest";
import { characterCalled, mentionsOf, namesOf, paragraphs, read } from "../read.ts";

const pronounsOf = (...texts: readonly string[]) =>
  mentionsOf(read(paragraphs(...texts)), "pronoun");

describe("a pronoun of the narration", () => {
  it("means the last one of its gender", () => {
    const pronouns = pronounsOf(
      "Ines met Otto at the well. She gave him her lamp. He thanked her.",
      "“It is heavy,” said Otto. “It is,” said Ines.",
    );
    expect(pronouns).toEqual([
      ["She", "Ines"],
      ["him", "Otto"],
      ["her", "Ines"],
      ["He", "Otto"],
      ["her", "Ines"],
    ]);
  });

  it("means the one who does something, where it stands for the same one again", () => {
    const pronouns = pronounsOf(
      "Ines laughed at herself. Ines wiped her eyes.",
      "“Otto,” said Ines. “What?” said Otto. Otto hurt himself.",
    );
    expect(pronouns).toEqual([
      ["herself", "Ines"],
      ["her", "Ines"],
      ["himself", "Otto"],
    ]);
  });

  it("means the speaker of the tag that it stands in", () => {
    const pronouns = pronounsOf(
      "Ines met Otto at the well. Otto yawned.",
      "“It rains,” said Ines.",
      "“It does,” he said.",
      "“Then come in,” she said.",
    );
    expect(pronouns).toEqual([
      ["he", "Otto"],
      ["she", "Ines"],
    ]);
  });

  it("means nobody where there is nobody of its gender", () => {
    const pronouns = pronounsOf(
      "Ines wiped her eyes. Ines took off her hat. Ines hung up her coat.",
      "He knocked. “Come in,” said Ines.",
    );
    expect(pronouns.filter(([word]) => word === "He")).toEqual([]);
  });
});

describe("a pronoun inside a speech", () => {
  const story = read(
    paragraphs(
      "Ines met Otto at the well.",
      "“My arm is tired, and I want my bed,” said Otto.",
      "“I know,” said Ines.",
    ),
  );

  it("means the speaker where it is “I” or “my”", () => {
    expect(mentionsOf(story, "pronoun")).toEqual([
      ["My", "Otto"],
      ["I", "Otto"],
      ["my", "Otto"],
      ["I", "Ines"],
    ]);
  });
});

describe("the gender of a character", () => {
  it.each([
    ["a title", "Mr. Vane came in. “Good evening,” said Mr. Vane.", "Mr. Vane", "male"],
    [
      "a woman’s title",
      "Mrs. Vane came in. “Good evening,” said Mrs. Vane.",
      "Mrs. Vane",
      "female",
    ],
    ["a given name", "Agnes came in. “Good evening,” said Agnes.", "Agnes", "female"],
    [
      "pronouns where the name says nothing",
      "Vexel shook her head. “No,” said Vexel. Vexel wiped her eyes, and she sat down.",
      "Vexel",
      "female",
    ],
    [
      "pronouns against the name",
      "Agnes shook his head. “No,” said Agnes. Agnes wiped his eyes, and he sat down. Agnes took his hat. Agnes loved his hat. Agnes hurt himself.",
      "Agnes",
      "male",
    ],
    ["nothing", "Vexel came in. “Good evening,” said Vexel.", "Vexel", "unknown"],
  ])("comes from %s", (_, text, name, gender) => {
    expect(characterCalled(read(paragraphs(text, "“Well,” said Ines.")), name)?.gender).toBe(
      gender,
    );
  });
});

describe("mentions", () => {
  const { text, mentions, characters } = read(
    paragraphs(
      "Captain Berta Rourke met Otto Kwon. “Captain Rourke,” said Otto, and he bowed.",
      "“Otto,” said Berta. She did not bow to Otto Kwon.",
    ),
  );

  it("cover the whole name, title included", () => {
    const names = mentions.map(({ start, end }) => text.slice(start, end));
    expect(names).toContain("Captain Berta Rourke");
    expect(names).toContain("Captain Rourke");
    expect(names).toContain("Otto Kwon");
  });

  it("count names with more confidence than pronouns, and lie between 0 and 1", () => {
    const confidenceOf = (kind: string) =>
      mentions.filter((mention) => mention.kind === kind).map(({ confidence }) => confidence);
    expect(Math.min(...confidenceOf("name"))).toBeGreaterThan(Math.max(...confidenceOf("pronoun")));
    for (const { confidence } of mentions) {
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }
  });

  it("are of somebody in the cast", () => {
    const ids = new Set(characters.map(({ id }) => id));
    expect(mentions.every(({ character }) => ids.has(character))).toBe(true);
    expect([...namesOf({ characters } as Parameters<typeof namesOf>[0])]).toHaveLength(2);
  });
});
