import { describe, expect, it } from "vitest";
import { cuesOfWords } from "../../../../src/extract/scenes/signs/cue-words.ts";
import { timeLeap } from "../../../../src/extract/scenes/signs/time.ts";
import { tokenize } from "../../../../src/text/tokens.ts";

const leap = (sentence: string): number => {
  const tokens = tokenize(sentence);
  const cueOf = cuesOfWords(tokens);
  const ids = [...tokens.ids];
  return timeLeap({
    words: ids.map((id) => tokens.words[id] ?? ""),
    cues: ids.map((id) => cueOf[id] ?? 0),
  });
};

describe("timeLeap", () => {
  it.each([
    "Half an hour later, Ines stood at the gate.",
    "The following morning the tide was out.",
    "Next day nobody spoke of it.",
    "Three weeks afterwards Paul wrote.",
  ])("counts in full: %s", (sentence) => {
    expect(leap(sentence)).toBe(1);
  });

  it.each([
    "That evening Paul came in.",
    "At nine o'clock the bell rang.",
    "At precisely 2100 Ines knocked.",
    "By the time they reached the quay the boat was gone.",
    "After supper they sat by the stove.",
    "On Sunday the church was full.",
    "For several days nobody came.",
  ])("counts for most: %s", (sentence) => {
    expect(leap(sentence)).toBeGreaterThanOrEqual(0.7);
    expect(leap(sentence)).toBeLessThan(1);
  });

  it.each([
    "A few minutes later Paul looked up.",
    "When Ines returned to the inn, Paul was asleep.",
  ])("counts half: %s", (sentence) => {
    expect(leap(sentence)).toBe(0.5);
  });

  it.each([
    "Ines looked at Paul for the last time.",
    "Paul laughed.",
    "He had never liked the house.",
    "There were 2100 sheep on the hill.",
  ])("does not count: %s", (sentence) => {
    expect(leap(sentence)).toBeLessThan(0.5);
  });
});
