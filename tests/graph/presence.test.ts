import { expect, test } from "vitest";
import { presenceOf } from "../../src/graph/presence.ts";
import { lighthouse } from "../fixtures/lighthouse.ts";

const { byCharacter } = presenceOf(lighthouse);

test("the table has every character, in cast order", () => {
  expect([...byCharacter.keys()]).toEqual(["hanne", "joost", "pim", "orla", "wim"]);
});

test("a speaker is present with their mentions, speeches and words", () => {
  expect(byCharacter.get("hanne")).toEqual([
    { scene: 0, mentions: 2, utterances: 2, words: 7 },
    { scene: 2, mentions: 1, utterances: 0, words: 0 },
  ]);
});

test("whoever is spoken to is present, even without a mention", () => {
  expect(byCharacter.get("orla")).toEqual([{ scene: 2, mentions: 0, utterances: 0, words: 0 }]);
});

test("sharing a passage is presence, and being nowhere is none", () => {
  expect(byCharacter.get("pim")?.map(({ scene }) => scene)).toEqual([1, 2]);
  expect(byCharacter.get("wim")).toEqual([]);
});

test("who is merely spoken of is not present", () => {
  const absent = {
    ...lighthouse,
    interactions: [
      { kind: "reference", scene: "s2", from: "pim", to: "wim", weight: 1, evidence: [] },
    ] as const,
  };
  expect(presenceOf(absent).byCharacter.get("wim")).toEqual([]);
  expect(presenceOf(absent).byCharacter.get("pim")?.[0]?.scene).toBe(1);
});
