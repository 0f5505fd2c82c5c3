import { expect, test } from "vitest";
import { readOptions } from "../../bench/accuracy/options.ts";
import { findErrors } from "../../bench/accuracy/pdnc/find-errors.ts";
import { poolPdncScores, scorePdncBook } from "../../bench/accuracy/pdnc/score-pdnc.ts";
import { writeCastFaults } from "../../bench/accuracy/report/cast-report.ts";
import { writeComparison } from "../../bench/accuracy/report/comparison.ts";
import { writeEdgeFaults } from "../../bench/accuracy/report/edge-report.ts";
import { writeErrors } from "../../bench/accuracy/report/error-report.ts";
import { collectFigures } from "../../bench/accuracy/report/figures.ts";
import { writePdncTables } from "../../bench/accuracy/report/pdnc-tables.ts";
import { IVO, makeCharacter, NAMES, ORLE, scoreStory, TEXT, UTTERANCES } from "./invented-book.ts";

const PERFECT = scoreStory({ characters: [IVO, ORLE], mentions: NAMES, utterances: UTTERANCES });
const WRONG = scoreStory({
  characters: [IVO, ORLE, makeCharacter("c3", "Quay")],
  mentions: NAMES,
  utterances: UTTERANCES.map((utterance) => ({ ...utterance, speaker: "c2", addressees: ["c3"] })),
});
const result = (book: typeof PERFECT) => ({
  ...{ name: book.name, half: "development" as const, words: 100, seconds: 0.5 },
  scores: scorePdncBook(book),
});

test("the tables hold a line for each book, for each half that has books, and for all", () => {
  const tables = writePdncTables([result(PERFECT)]);
  expect(tables).toMatch(/^d Ferry .*100\.0/m);
  expect(tables).toMatch(/^development half, pooled/m);
  expect(tables).not.toMatch(/confirmation half/);
  expect(tables).toMatch(/^all 1, pooled/m);
  expect(tables).toMatch(/^peer: BookNLP +54\.3/m);
});

test("an error is shown in its place in the text, with gold, predicted and the turns before", () => {
  const report = writeErrors(
    findErrors(WRONG).map((error) => ({ ...error, text: TEXT })),
    1,
  );
  expect(report).toMatch(/^━━ explicit: addressee taken for speaker \(6, 50\.0 % of all errors\)/m);
  expect(report).toContain("gold       Ivo Tamm → Mrs. Orle");
  expect(report).toContain("predicted  Mrs. Orle → Quay [= ?] (explicit, 0.90)");
  expect(report).toContain("Ivo Tamm ✗ Mrs. Orle · Mrs. Orle ✓");
  expect(report.replace(/\s+/g, " ")).toContain(
    '"⟦Is the ferry late," asked Ivo, "or is it early?⟧"',
  );
});

test("a missing, a split and a merged character are named", () => {
  const merged = NAMES.map((mention) => ({ ...mention, character: "c1" }));
  const one = scoreStory({ characters: [IVO], mentions: merged, utterances: UTTERANCES });
  expect(writeCastFaults(one)).toMatch(/not found\n +Mrs\. Orle: 6 quotations/);
  expect(writeCastFaults(one)).toContain("also bears names of");
});

test("a pair that is missed and one that is made up are named with their exchanges", () => {
  const report = writeEdgeFaults(WRONG);
  expect(report).toContain("Ivo Tamm – Mrs. Orle: 18, on the other side 0");
  expect(report).toContain("? Quay – Mrs. Orle: 18, on the other side 0");
});

test("two runs are compared figure by figure", () => {
  const before = collectFigures([result(WRONG)], []);
  const now = collectFigures([result(PERFECT)], []);
  expect(writeComparison(before, now)).toMatch(/^speaker +33\.3 +100\.0 +\+66\.7/m);
  expect(writeComparison(now, now)).toMatch(/^speaker +100\.0 +100\.0 +=/m);
});

test("pooled scores of one book are its own", () => {
  expect(poolPdncScores([scorePdncBook(WRONG)])).toEqual(scorePdncBook(WRONG));
});

test("arguments that make no sense are refused", () => {
  expect(() => readOptions([])).toThrow(/--pdnc/);
  expect(() => readOptions(["--pdnc", "x", "--errors", "some"])).toThrow(/whole number/);
  expect(() => readOptions(["--pdnk", "x"])).toThrow(/--pdnk/);
});
