import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { presenceOf } from "../../../src/graph/presence.ts";
import { readStory } from "../../../src/story/read-story.ts";
import { writeStory } from "../../../src/story/write-story.ts";
import { characterCalled, namesOf, read, tiesOf } from "../read.ts";

const text = readFileSync(join(import.meta.dirname, "../../fixtures/lists/lamp.dat"), "utf8");

/** Who meets whom, read from the lines of the file by nothing of the program. */
function countedByHand(list: string) {
  const chapters = list.split("\n").filter((line) => /^\d[\d.]*(:|$)/.test(line));
  const companies = chapters
    .flatMap((chapter) => (chapter.split(":")[1] ?? "").split(";"))
    .map((company) => company.match(/[A-Z]{2}/g) ?? []);
  const pairs = companies.flatMap((codes) =>
    codes.flatMap((one) => codes.filter((other) => one < other).map((other) => one + other)),
  );
  return {
    chapters: chapters.length,
    people: new Set(companies.flat()).size,
    pairs: new Set(pairs).size,
  };
}

describe("a list of encounters", () => {
  const story = read(text, "lamp.dat");

  it("is a scene list with its chapters, its people and its ties, as many as in the file", () => {
    const ties = new Set(tiesOf(story, "copresence").map(([pair]) => pair));
    expect(story.kind).toBe("sceneList");
    expect({
      chapters: story.chapters.length,
      people: story.characters.length,
      pairs: ties.size,
    }).toEqual(countedByHand(text));
  });

  it("keeps the part, the book and the number of each chapter, and a chapter in which nobody meets", () => {
    expect(story.chapters.map(({ title }) => title)).toEqual([
      "1.1.1",
      "1.1.2",
      "1.1.3",
      "1.2.1",
      "2.1.1",
      "2.1.2",
    ]);
    expect(story.scenes).toHaveLength(6);
  });

  it("has names and groups by its table, and leaves out whoever is met nowhere", () => {
    expect([...namesOf(story)].sort()).toEqual(
      ["Captain Ferrell", "Ines Harbour", "Otto", "Three sailors", "ZZ"].sort(),
    );
    expect(characterCalled(story, "Three sailors")?.kind).toBe("group");
    expect(characterCalled(story, "Ines")?.name).toBe("Ines Harbour");
  });

  it("shows each tie by the companies that hold both", () => {
    const ines = characterCalled(story, "Ines Harbour")?.id;
    const ferrell = characterCalled(story, "Captain Ferrell")?.id;
    const meeting = story.interactions.find(
      ({ scene, from, to }) => scene === "s4" && from === ines && to === ferrell,
    );
    expect(meeting?.weight).toBe(2);
    expect(meeting?.evidence.map(([start, end]) => story.text.slice(start, end))).toEqual([
      "FE, IN",
      "IN,FE",
    ]);
  });

  it("has whoever is listed alone present", () => {
    const ines = characterCalled(story, "Ines Harbour")?.id ?? "";
    expect(
      presenceOf(story)
        .byCharacter.get(ines)
        ?.map(({ scene }) => scene),
    ).toEqual([0, 2, 3, 5]);
  });

  it("is written and read as Story JSON, and misses no dialogue", () => {
    expect(readStory(writeStory(story))).toEqual(story);
    expect(story.diagnostics).toEqual([]);
    expect(story.utterances).toEqual([]);
  });
});

const NAMES = `Vane: The Lamp Room (1911)
A note on the text
Formalisation starts below:

# Part One
## Act I
### Scene 1
Ines
Otto
### Scene 2
Otto
Old Sailor
## Act II
### Scene 1
Ines
Old Sailor
Otto
# Part Two
## Scene 1
Ines
## Scene 2
`;

describe("a list of names below headings", () => {
  const story = read(NAMES, "lamp-room.txt");

  it("is a scene list with the author and the work of its first line", () => {
    expect([story.kind, story.author, story.title]).toEqual(["sceneList", "Vane", "The Lamp Room"]);
  });

  it("has the deepest headings as scenes, in chapters by those above", () => {
    const chapters = new Map(story.chapters.map(({ id, title }) => [id, title]));
    expect(story.scenes.map(({ chapter, title }) => `${chapters.get(chapter)}: ${title}`)).toEqual([
      "Part One · Act I: Scene 1",
      "Part One · Act I: Scene 2",
      "Part One · Act II: Scene 1",
      "Part Two: Scene 1",
      "Part Two: Scene 2",
    ]);
  });

  it("has its scenes one after the other, inside their chapters", () => {
    for (const chapter of story.chapters) {
      const own = story.scenes.filter((scene) => scene.chapter === chapter.id);
      expect(own[0]?.start).toBeGreaterThanOrEqual(chapter.start);
      expect(own.at(-1)?.end).toBe(chapter.end);
      own.forEach(({ end }, place) => {
        expect(own[place + 1]?.start ?? end).toBe(end);
      });
    }
  });

  it("ties those of one scene", () => {
    expect(tiesOf(story, "copresence")).toEqual([
      ["Ines → Otto", 1],
      ["Otto → Old Sailor", 1],
      ["Ines → Otto", 1],
      ["Ines → Old Sailor", 1],
      ["Otto → Old Sailor", 1],
    ]);
  });

  it.each([
    ["a story in Markdown", "# One\n\nInes came in.\n\n# Two\n\nOtto went out."],
    [
      "a poem in Markdown",
      `# Rain\n${Array.from({ length: 12 }, (_, at) => `Rain number ${at}`).join("\n")}\n# Sun\nNone`,
    ],
    ["a table of hours", "1:00 Ines came\n2:00 Otto went\n3:00 Rain"],
  ])("is not %s", (_, prose) => {
    expect(read(prose, "story.md").kind).toBe("prose");
  });
});
