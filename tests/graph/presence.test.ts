import { expect, test } from "vitest";
import { presenceOf } from "../../src/graph/presence.ts";
import { lighthouse } from "../fixtures/lighthouse.ts";

const { byCharacter } = presenceOf(lighthouse);

test("the table has every character, in cast order", () => {
  expect([...byCharacter.keys()]).toEqual(["hanne", "joost", "pim", "orla", "wim"]);
});

test("a speaker is present with their mentions, speeches and words", () => {
  const facts = byCharacter
    .get("hanne")
    ?.map(({ scene, mentions, utterances, words }) => [scene, mentions, utterances, words]);
  expect(facts).toEqual([
    [0, 2, 2, 7],
    [2, 1, 0, 0],
  ]);
});

test("whoever is spoken to is present, even without a mention", () => {
  const [only, ...others] = byCharacter.get("orla") ?? [];
  expect(only).toMatchObject({ scene: 2, mentions: 0, utterances: 0, words: 0 });
  expect(only?.reasons.map(({ reason, times }) => [reason, times])).toEqual([["spokenTo", 1]]);
  expect(others).toEqual([]);
});

test("the plainest reason comes first, with the passage that gives it", () => {
  const reasons = byCharacter.get("hanne")?.[0]?.reasons ?? [];
  expect(reasons.map(({ reason, times }) => [reason, times])).toEqual([
    ["speaks", 2],
    ["spokenTo", 1],
    ["seen", 2],
  ]);
  expect(lighthouse.text.slice(...(reasons[0]?.first ?? [0, 0]))).toBe("“The lamp is out.”");
});

test("whoever is merely named is not present, and known as such", () => {
  const mentions = lighthouse.mentions.map((mention) =>
    mention.character === "pim" ? { ...mention, role: "named" as const } : mention,
  );
  const table = presenceOf({ ...lighthouse, mentions, interactions: [] });
  expect(table.byCharacter.get("pim")?.map(({ scene }) => scene)).toEqual([2]);
  expect(table.merelyNamed.get("pim")?.map(({ scene }) => scene)).toEqual([1]);
});

test("somebody alone is present too", () => {
  const alone = { ...lighthouse, interactions: [], utterances: [] };
  expect(
    presenceOf(alone)
      .byCharacter.get("joost")
      ?.map(({ scene }) => scene),
  ).toEqual([0, 1]);
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
