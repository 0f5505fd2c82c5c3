import { join } from "node:path";
import type { PdncScores } from "../accuracy/pdnc/score-pdnc.ts";
import { poolPdncScores, scorePdncBook } from "../accuracy/pdnc/score-pdnc.ts";
import { matchBook } from "../accuracy/pdnc/scored-book.ts";
import type { BookResult } from "../accuracy/report/book-result.ts";
import { PDNC_COLUMNS } from "../accuracy/report/pdnc-tables.ts";
import { poolResults } from "../accuracy/report/summary-lines.ts";
import { type Line, layOutTable, writeCells } from "../accuracy/report/table.ts";
import { extractBook } from "../accuracy/run-extraction.ts";
import { readKeyedStories } from "./read-keyed-story.ts";

/**
 * Scores the short stories that were written for this project with a key of who says each line, by the measures of
 * PDNC: those that weights and rules were developed on, and those that nobody looked at. Run as
 *
 *     npm run --silent bench:stories [-- FOLDER]
 */
const COLUMNS = [
  PDNC_COLUMNS.speaker,
  PDNC_COLUMNS.explicit,
  PDNC_COLUMNS.anaphoric,
  PDNC_COLUMNS.implicit,
  PDNC_COLUMNS.addressee,
  PDNC_COLUMNS.edgeF1,
  PDNC_COLUMNS.cosine,
  PDNC_COLUMNS.found,
  PDNC_COLUMNS.standInsPerFound,
  PDNC_COLUMNS.gender,
];

function scoreStories(folder: string): readonly BookResult<PdncScores>[] {
  return readKeyedStories(folder).map((gold) => {
    const { story, seconds, words } = extractBook(gold.textBytes, `${gold.name}.txt`, null);
    const scores = scorePdncBook(matchBook(gold, story));
    return { name: gold.name, half: "development", words, seconds, scores };
  });
}

function writeStories(title: string, folder: string): string {
  const results = scoreStories(folder);
  const lines = results.map((result): Line => [result.name, writeCells(COLUMNS, result)]);
  const all = poolResults("all", results, poolPdncScores);
  const titles = COLUMNS.map((column) => column.title);
  return layOutTable(title, titles, [...lines, null, ["all, pooled", writeCells(COLUMNS, all)]]);
}

function main([folder]: readonly string[]): number {
  try {
    const own = import.meta.dirname;
    const tables =
      folder === undefined
        ? [
            writeStories("Stories that were learned from", join(own, "learned")),
            writeStories("Stories that stay unread", join(own, "unread")),
          ]
        : [writeStories(folder, folder)];
    console.log(tables.join("\n\n"));
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

process.exitCode = main(process.argv.slice(2));
