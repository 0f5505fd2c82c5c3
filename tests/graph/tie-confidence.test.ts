import { expect, test } from "vitest";
import { confidenceOfTie, pairKey, tieConfidences } from "../../src/graph/tie-confidence.ts";
import { lighthouse } from "../fixtures/lighthouse.ts";

test("every pair with an interaction has a confidence between 0 and 1", () => {
  const confidences = tieConfidences(lighthouse);
  for (const { from, to, kind } of lighthouse.interactions) {
    const confidence = confidences.get(pairKey(from, to))?.[kind];
    expect(confidence).toBeGreaterThanOrEqual(0);
    expect(confidence).toBeLessThanOrEqual(1);
  }
});

test("a tie of lines is as sure as their speakers are", () => {
  const unsure = lighthouse.utterances.map((utterance) => ({ ...utterance, confidence: 0.4 }));
  const confidences = tieConfidences({ ...lighthouse, utterances: unsure });
  expect(confidences.get(pairKey("hanne", "joost"))?.dialogue).toBeCloseTo(0.4);
});

test("a passage ties two as surely as the best signs of both", () => {
  const text = "Otto saw Ines. He waved.";
  const confidences = tieConfidences({
    ...lighthouse,
    text,
    utterances: [],
    mentions: [
      { start: 0, end: 4, character: "otto", kind: "name", role: "seen", confidence: 0.9 },
      { start: 9, end: 13, character: "ines", kind: "name", role: "seen", confidence: 0.5 },
      { start: 15, end: 17, character: "otto", kind: "pronoun", role: "seen", confidence: 0.2 },
    ],
    interactions: [
      {
        kind: "copresence",
        scene: "s1",
        from: "otto",
        to: "ines",
        weight: 1,
        evidence: [[0, text.length]],
      },
    ],
  });
  expect(confidences.get(pairKey("ines", "otto"))?.copresence).toBeCloseTo(0.45);
});

test("kinds count by their share of the weight, and what is not known is sure", () => {
  const parts = { copresence: 3, dialogue: 1, reference: 0 };
  expect(confidenceOfTie({ copresence: 1, dialogue: 0.2 }, parts)).toBeCloseTo(0.8);
  expect(confidenceOfTie(undefined, parts)).toBe(1);
  expect(confidenceOfTie({}, { copresence: 0, dialogue: 0, reference: 0 })).toBe(1);
});
