import { describe, expect, it } from "vitest";
import { classesOf, WordClass } from "../../src/text/word-classes.ts";

describe("classesOf", () => {
  it.each([
    ["agnes", "femaleName"],
    ["walter", "maleName"],
    ["walked", "pastVerb"],
    ["she", "pronoun"],
    ["the", "determiner"],
    ["behind", "preposition"],
    ["because", "conjunction"],
    ["monday", "time"],
    ["france", "place"],
    ["oh", "expression"],
    ["gustavus", "maleName"],
    ["aristotle", "surname"],
    ["aristotle", "renowned"],
    ["calls", "verb"],
  ] as const)("knows %s as a %s", (word, wordClass) => {
    expect(classesOf(word) & WordClass[wordClass]).not.toBe(0);
  });

  it("knows nothing of a word that nobody uses", () => {
    expect(classesOf("qwombrik")).toBe(0);
  });

  it("knows nothing of words that every object inherits", () => {
    expect(classesOf("constructor") & ~WordClass.noun & ~WordClass.actor).toBe(0);
    expect(classesOf("__proto__")).toBe(0);
  });
});
