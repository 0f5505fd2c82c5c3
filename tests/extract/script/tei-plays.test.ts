import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { extract } from "../../../src/extract/extract.ts";
import { presenceOf } from "../../../src/graph/presence.ts";
import { readMarkup } from "../../../src/ingest/formats/read-markup.ts";
import { readSource } from "../../../src/ingest/read-source.ts";
import { readStory } from "../../../src/story/read-story.ts";
import { writeStory } from "../../../src/story/write-story.ts";
import { characterCalled, speakersOf, tiesOf, wordsSpoken } from "../read.ts";

const story = extract(
  readSource(
    readFileSync(join(import.meta.dirname, "../../fixtures/plays/lamp-room.xml")),
    "lamp-room.xml",
    readMarkup,
  ),
);

describe("a play in TEI", () => {
  it("has its acts as chapters and its scenes as scenes, however short", () => {
    expect(story.chapters.map(({ title }) => title)).toEqual(["Prologue", "Act 1"]);
    expect(story.scenes.map(({ chapter, title }) => [chapter, title])).toEqual([
      ["ch1", null],
      ["ch2", "Scene 1"],
      ["ch2", "Scene 2"],
    ]);
  });

  it("has one speech for each that is marked, with who speaks it as marked", () => {
    expect(speakersOf(story)).toEqual([
      "Ines Harbour",
      "Ines Harbour",
      "Otto",
      "Otto",
      "Sailor",
      "Sailor (2)",
      "Sailor",
      null,
    ]);
    expect(wordsSpoken(story)[1]).toBe("Who left the lamp unlit? And where is the oil?");
  });

  it("knows who speaks together", () => {
    const ids = ["Sailor (2)", "Keepers"].map((name) => characterCalled(story, name)?.id);
    expect(story.utterances.map(({ together }) => together)).toEqual([
      ...Array(6).fill(undefined),
      ids,
      undefined,
    ]);
  });

  it("ties two who speak in one scene, once for each scene, and nobody else", () => {
    expect(new Map(tiesOf(story, "copresence"))).toEqual(
      new Map([
        ["Otto → Ines Harbour", 1],
        ["Sailor → Sailor (2)", 1],
        ["Sailor → Keepers", 1],
        ["Sailor (2) → Keepers", 1],
      ]),
    );
  });

  it("has whoever enters without a word present, tied to nobody but the one who speaks of the captain", () => {
    const ferrell = characterCalled(story, "Captain Ferrell")?.id ?? "";
    expect(
      presenceOf(story)
        .byCharacter.get(ferrell)
        ?.map(({ scene }) => scene),
    ).toEqual([1]);
    const ties = story.interactions.filter(({ from, to }) => from === ferrell || to === ferrell);
    expect(ties.map(({ kind }) => kind)).toEqual(["reference"]);
  });

  it("counts the words of a speech for each who speaks it", () => {
    const keepers = characterCalled(story, "Keepers")?.id ?? "";
    expect(presenceOf(story).byCharacter.get(keepers)).toMatchObject([
      { scene: 2, mentions: 0, utterances: 1, words: 1 },
    ]);
  });

  it("is written and read as Story JSON", () => {
    expect(readStory(writeStory(story))).toEqual(story);
    const broken = writeStory(story).replace(/"together": ?\["c\d+"/, '"together":["c99"');
    expect(() => readStory(broken)).toThrow('names "c99"');
  });
});
