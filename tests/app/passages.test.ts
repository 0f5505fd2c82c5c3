import { expect, test } from "vitest";
import { passagesOf } from "../../src/app/passages.ts";
import type { Selection } from "../../src/app/state/selection.ts";
import type { InteractionKind, Story } from "../../src/story/story.ts";
import { lighthouse } from "../fixtures/lighthouse.ts";

const ALL = { kinds: ["copresence", "dialogue", "reference"], range: null } as const;

function words(
  selection: Selection,
  options: {
    kinds: readonly InteractionKind[];
    range: { first: number; last: number } | null;
  } = ALL,
  story: Story = lighthouse,
): readonly string[] {
  return passagesOf(story, selection, options).map(({ start, end }) =>
    story.text.slice(start, end),
  );
}

const TIE = { kind: "tie", source: "hanne", target: "joost" } as const;

test("the passages of a tie are as many as its weight, in the order of the text", () => {
  const weight = lighthouse.interactions
    .filter(({ from, to }) => [from, to].sort().join() === "hanne,joost")
    .reduce((sum, one) => sum + one.weight, 0);
  expect(words(TIE)).toHaveLength(weight);
  const starts = passagesOf(lighthouse, TIE, ALL).map(({ start }) => start);
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
});

test("a tie is the same from either end", () => {
  expect(words({ kind: "tie", source: "joost", target: "hanne" })).toEqual(words(TIE));
});

test("kinds and scenes that are not shown have no passages", () => {
  expect(words(TIE, { kinds: ["dialogue"], range: null })).toHaveLength(3);
  expect(words(TIE, { ...ALL, range: { first: 1, last: 2 } })).toEqual([]);
});

test("a character's passages are what they say, and where each scene first names them", () => {
  const found = passagesOf(lighthouse, { kind: "character", id: "pim" }, ALL);
  expect(found.filter(({ kind }) => kind === "name").map(({ scene }) => scene)).toEqual([1, 2]);
  expect(words({ kind: "character", id: "pim" })).toContain("“A boat is coming.”");
});

test("a scene's passages are its lines, and each knows its scene", () => {
  const found = passagesOf(lighthouse, { kind: "scene", index: 0 }, ALL);
  expect(found.map(({ from }) => from)).toEqual(["hanne", "joost", "hanne"]);
  expect(new Set(found.map(({ scene }) => scene))).toEqual(new Set([0]));
});

test("words are found whatever their case, and taken literally", () => {
  expect(words({ kind: "search", words: "THE LAMP" })).toEqual(["The Lamp", "The lamp"]);
  expect(words({ kind: "search", words: ".*" })).toEqual([]);
  expect(words({ kind: "search", words: "  " })).toEqual([]);
});

test("a line whose speaker is a guess is unsure, and so is one without a speaker", () => {
  const guess = (confidence: number, speaker: string | null): Story => ({
    ...lighthouse,
    utterances: lighthouse.utterances.map((one, index) =>
      index === 0 ? { ...one, confidence, speaker } : one,
    ),
  });
  const unsure = (story: Story) => passagesOf(story, { kind: "scene", index: 0 }, ALL)[0]?.unsure;
  expect(unsure(guess(0.9, "hanne"))).toBe(false);
  expect(unsure(guess(0.3, "hanne"))).toBe(true);
  expect(unsure(guess(0, null))).toBe(true);
});
