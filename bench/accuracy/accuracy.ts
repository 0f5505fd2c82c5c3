import { readFileSync } from "node:fs";
import type { Claim } from "./calibration.ts";
import { halfOf, isRead } from "./halves.ts";
import { findFaults } from "./litbank/find-faults.ts";
import { listLitbankBooks, readLitbankBook } from "./litbank/read-litbank.ts";
import { type LitbankScores, scoreLitbankBook } from "./litbank/score-litbank.ts";
import { type AccuracyOptions, readOptions, USAGE } from "./options.ts";
import { findErrors } from "./pdnc/find-errors.ts";
import { givenCast } from "./pdnc/given-cast.ts";
import { listPdncBooks, readPdncBook } from "./pdnc/read-pdnc.ts";
import { type PdncScores, scorePdncBook, speakerClaims } from "./pdnc/score-pdnc.ts";
import { matchBook } from "./pdnc/scored-book.ts";
import type { BookResult } from "./report/book-result.ts";
import { writeCalibration } from "./report/calibration-table.ts";
import { writeCastFaults } from "./report/cast-report.ts";
import { writeComparison } from "./report/comparison.ts";
import { writeEdgeFaults } from "./report/edge-report.ts";
import { type PlacedError, writeErrors } from "./report/error-report.ts";
import { type PlacedFault, writeFaults } from "./report/fault-report.ts";
import { type AccuracyFigures, collectFigures } from "./report/figures.ts";
import { writeLitbankTable } from "./report/litbank-table.ts";
import { writePdncTables } from "./report/pdnc-tables.ts";
import { extractBook } from "./run-extraction.ts";

interface PdncRun {
  readonly results: readonly BookResult<PdncScores>[];
  readonly claims: readonly Claim[];
  readonly errors: readonly PlacedError[];
  readonly bookFaults: readonly string[];
}

function runPdnc(folder: string, options: AccuracyOptions): PdncRun {
  const results: BookResult<PdncScores>[] = [];
  const claims: Claim[] = [];
  const errors: PlacedError[] = [];
  const bookFaults: string[] = [];
  for (const name of chooseBooks(listPdncBooks(folder), options)) {
    const gold = readPdncBook(folder, name);
    const cast = options.goldCast ? givenCast(gold) : null;
    const { story, seconds, words } = extractBook(gold.textBytes, `${name}.txt`, cast);
    const book = matchBook(gold, story);
    const half = halfOf(name);
    results.push({ name, half, words, seconds, scores: scorePdncBook(book) });
    claims.push(...speakerClaims(book));
    const isShown = isLookedAt(name, options);
    if (options.errors !== null && isShown) {
      errors.push(...findErrors(book).map((error) => ({ ...error, text: story.text })));
    }
    if (options.worstCast && isShown) bookFaults.push(writeCastFaults(book));
    if (options.worstEdges && isShown) bookFaults.push(writeEdgeFaults(book));
  }
  return { results, claims, errors, bookFaults };
}

interface LitbankRun {
  readonly results: readonly BookResult<LitbankScores>[];
  readonly faults: readonly PlacedFault[];
}

function runLitbank(folder: string, options: AccuracyOptions): LitbankRun {
  const results: BookResult<LitbankScores>[] = [];
  const faults: PlacedFault[] = [];
  for (const name of chooseBooks(listLitbankBooks(folder), options)) {
    const gold = readLitbankBook(folder, name);
    const { story, seconds, words } = extractBook(gold.textBytes, name, null);
    const half = halfOf(name);
    results.push({ name, half, words, seconds, scores: scoreLitbankBook(gold, story) });
    if (options.errors !== null && isLookedAt(name, options)) {
      faults.push(...findFaults(gold, story).map((fault) => ({ ...fault, text: story.text })));
    }
  }
  return { results, faults };
}

/** Errors are looked at in the books that are developed on, unless books were chosen by name. */
function isLookedAt(name: string, { books }: AccuracyOptions): boolean {
  return isRead(name) || books !== "";
}

function chooseBooks(names: readonly string[], { books }: AccuracyOptions): readonly string[] {
  return names.filter((name) => name.toLowerCase().includes(books.toLowerCase()));
}

function report(options: AccuracyOptions): string {
  const pdnc = options.pdnc === null ? null : runPdnc(options.pdnc, options);
  const litbank = options.litbank === null ? null : runLitbank(options.litbank, options);
  const figures = collectFigures(pdnc?.results ?? [], litbank?.results ?? []);
  if (options.json) return JSON.stringify(figures, null, 2);
  const parts: string[] = [];
  if (pdnc !== null && pdnc.results.length > 0) {
    parts.push(writePdncTables(pdnc.results), writeCalibration(pdnc.claims), ...pdnc.bookFaults);
    if (options.errors !== null) parts.push(writeErrors(pdnc.errors, options.errors));
  }
  if (litbank !== null && litbank.results.length > 0) {
    parts.push(writeLitbankTable(litbank.results));
    if (options.errors !== null) parts.push(writeFaults(litbank.faults, options.errors));
  }
  if (options.against !== null) parts.push(writeComparison(readFigures(options.against), figures));
  return parts.length === 0 ? "No book has such a name." : parts.join("\n\n");
}

function readFigures(path: string): AccuracyFigures {
  return JSON.parse(readFileSync(path, "utf8"));
}

function main(args: readonly string[]): number {
  try {
    const options = readOptions(args);
    console.log(report(options));
    return 0;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    return 1;
  }
}

process.exitCode = main(process.argv.slice(2));
