import fc from "fast-check";
import { expect, test } from "vitest";
import { annotate, runsIn } from "../../../src/app/reader/annotations.ts";
import type { Span } from "../../../src/story/story.ts";
import { lighthouse } from "../../fixtures/lighthouse.ts";

const { text } = lighthouse;
const annotations = annotate(lighthouse);
const offset = fc.integer({ min: 0, max: text.length - 1 });
const stretch = fc
  .tuple(offset, offset)
  .filter(([from, to]) => from !== to)
  .map(([from, to]): Span => (from < to ? [from, to] : [to, from]));

test("runs make up their paragraph, however it is cut", () => {
  fc.assert(
    fc.property(stretch, stretch, (span, passage) => {
      const runs = runsIn(span, annotations, passage);
      expect(runs.map(({ start, end }) => text.slice(start, end)).join("")).toBe(
        text.slice(...span),
      );
    }),
  );
});

test("the runs that are lit are the passage, no more and no less", () => {
  fc.assert(
    fc.property(stretch, (passage) => {
      const lit = runsIn([0, text.length], annotations, passage).filter((run) => run.lit);
      expect(lit.map(({ start, end }) => text.slice(start, end)).join("")).toBe(
        text.slice(...passage),
      );
    }),
  );
});

test("each name and each speech is found again, in order", () => {
  const runs = runsIn([0, text.length], annotations, null);
  const named = [...new Set(runs.map(({ mention }) => mention))].filter((one) => one !== null);
  expect(named).toEqual(lighthouse.mentions);
  const spoken = [...new Set(runs.map(({ speech }) => speech?.utterance))].filter(Boolean);
  expect(spoken).toEqual(lighthouse.utterances);
});
