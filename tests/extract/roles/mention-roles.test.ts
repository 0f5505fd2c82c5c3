import { describe, expect, it } from "vitest";
import type { MentionRole } from "../../../src/story/story.ts";
import { read } from "../read.ts";

/** Ines and Otto are known from here; what is asked stands in a paragraph of its own. */
const KNOWN =
  "“Good morning, Otto,” said Ines. Otto nodded. “Good morning, Ines,” said Otto. Ines sat down.";

const roleOf = (sentence: string, name: string): MentionRole | null | undefined => {
  const story = read(`${KNOWN}\n\n${sentence}`);
  const at = story.text.indexOf(name, KNOWN.length);
  return story.mentions.find(({ start, end }) => start <= at && at < end)?.role;
};

describe("whoever does something acts", () => {
  it.each([
    ["Otto opened the door.", "Otto"],
    ["Then Otto slowly rose.", "Otto"],
    ["Otto himself went out.", "Otto"],
    ["Ines and Otto walked home.", "Ines"],
    ["Otto was whistling a tune.", "Otto"],
    ["“It rains,” said Otto.", "Otto"],
  ])("%s", (sentence, name) => {
    expect(roleOf(sentence, name)).toBe("acts");
  });
});

describe("whoever is looked at, or is somehow, is seen", () => {
  it.each([
    ["Ines looked at Otto.", "Otto"],
    ["Otto was tired.", "Otto"],
    ["Ines gave the key to Otto.", "Otto"],
    ["The lamp lit Otto's face.", "Otto"],
    ["Ines could hear Otto in the hall.", "Otto"],
  ])("%s", (sentence, name) => {
    expect(roleOf(sentence, name)).toBe("seen");
  });
});

describe("a memory, a plan, a tale or a thing merely names its bearer", () => {
  it.each([
    ["Ines remembered Otto.", "Otto"],
    ["Ines thought of Otto.", "Otto"],
    ["Ines had met Otto years ago.", "Otto"],
    ["Ines would write to Otto.", "Otto"],
    ["Ines meant to ask Otto.", "Otto"],
    ["Ines spoke about Otto.", "Otto"],
    ["There was a letter from Otto.", "Otto"],
    ["Ines waited for Otto.", "Otto"],
    ["Ines went home without Otto.", "Otto"],
    ["Ines slept in Otto's house.", "Otto"],
    ["Otto was dead.", "Otto"],
    ["Otto had not come.", "Otto"],
    ["Otto would come in the morning.", "Otto"],
  ])("%s", (sentence, name) => {
    expect(roleOf(sentence, name)).toBe("named");
  });
});

it("whoever is talked about in a speech has no role", () => {
  expect(roleOf("“Otto is late,” said Ines.", "Otto")).toBeNull();
});
