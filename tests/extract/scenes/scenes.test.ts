import { describe, expect, it } from "vitest";
import { extract } from "../../../src/extract/extract.ts";
import { readSource } from "../../../src/ingest/read-source.ts";

const scenesOf = (text: string, name = "story.txt"): readonly string[] => {
  const story = extract(readSource(new TextEncoder().encode(text), name));
  return story.scenes.map(({ start, end }) => story.text.slice(start, end));
};

const openings = (text: string): readonly string[] =>
  scenesOf(text).map((scene) => scene.split(/\s+/).slice(0, 3).join(" "));

/** A conversation of about 110 words. */
const talk = (one: string, other: string): string =>
  [
    `"Did you count the barrels again this morning?" ${one} asked, and wiped the ledger with a sleeve.`,
    `"Twice," said ${other}. "There are nine, and there were eleven when the boat came in from the fair."`,
    `"Then somebody has been at them with a cart and a quiet horse," said ${one}, "and I should like to know who it was."`,
    `${other} shrugged and turned the lamp down until the flame was blue. "Ask the night. It saw more than I did."`,
    `"I shall ask everybody," ${one} said. "And I shall begin with whoever looks most surprised to be asked about it."`,
    `"That would be me, then," said ${other}, and laughed until the bench shook under both of them.`,
  ].join("\n\n");

describe("findScenes", () => {
  it("keeps the scenes that the author marked", () => {
    const text = `${talk("Berta", "Tom")}\n\n***\n\n${talk("Ines", "Paul")}`;
    expect(openings(text)).toEqual(['"Did you count', '"Did you count']);
  });

  it("cuts where a new time, a new place and new people come together", () => {
    const text = [
      talk("Berta", "Tom"),
      "Tom said good-night, put on his cap and left.",
      "The next morning, Ines walked into the harbour office and found Paul asleep on the chart table with his boots on.",
      talk("Ines", "Paul"),
    ].join("\n\n");
    expect(openings(text)).toEqual(['"Did you count', "The next morning,"]);
  });

  it("cuts where somebody leaves and the story goes on with others elsewhere", () => {
    const text = [
      talk("Berta", "Tom"),
      "With that Berta turned and left.",
      "Paul found Ines in the kitchen of the inn. She had not slept, and the fire was out.",
      talk("Ines", "Paul"),
    ].join("\n\n");
    expect(openings(text)).toEqual(['"Did you count', "Paul found Ines"]);
  });

  it("does not cut for other people alone", () => {
    const text = [
      talk("Berta", "Tom"),
      "Ines thought that Paul had never looked so pleased with himself.",
      talk("Ines", "Paul"),
    ].join("\n\n");
    expect(openings(text)).toHaveLength(1);
  });

  it("does not cut a running conversation, whatever times it speaks of", () => {
    const text = [talk("Berta", "Tom"), talk("Berta", "Tom")].join(
      '\n\n"The next morning I walked to the harbour office," said Berta, "and Paul was asleep."\n\n',
    );
    expect(openings(text)).toHaveLength(1);
  });

  it("makes no scene of fewer than a hundred words", () => {
    const text = [
      talk("Berta", "Tom"),
      "The next morning, Ines walked into the office.",
      "Half an hour later, Paul returned to the inn.",
      "That evening, Tom arrived at the harbour.",
    ].join("\n\n");
    expect(openings(text)).toHaveLength(1);
  });

  it("covers each chapter without gaps or overlaps", () => {
    const text = `CHAPTER I\n\n${talk("Berta", "Tom")}\n\nBerta left.\n\nThe next morning, Ines reached the harbour office with Paul.\n\n${talk("Ines", "Paul")}\n\nCHAPTER II\n\n${talk("Ines", "Tom")}`;
    const story = extract(readSource(new TextEncoder().encode(text), "story.txt"));
    for (const chapter of story.chapters) {
      const scenes = story.scenes.filter((scene) => scene.chapter === chapter.id);
      scenes.slice(1).forEach((scene, index) => {
        expect(scene.start).toBe(scenes[index]?.end);
      });
      expect(scenes.at(-1)?.end).toBe(chapter.end);
    }
    expect(story.scenes).toHaveLength(3);
  });
});
