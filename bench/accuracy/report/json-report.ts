import { type LitbankScores, poolLitbankScores } from "../litbank/score-litbank.ts";
import { type PdncScores, poolPdncScores } from "../pdnc/score-pdnc.ts";
import type { BookResult } from "./book-result.ts";
import { LITBANK_COLUMNS } from "./litbank-table.ts";
import { PDNC_COLUMNS } from "./pdnc-tables.ts";
import { poolResults } from "./summary-lines.ts";
import type { Column } from "./table.ts";

/** All figures by book, for each half and in all; percentages as numbers, `null` where nothing was to be measured. */
export function writeJson(
  pdnc: readonly BookResult<PdncScores>[],
  litbank: readonly BookResult<LitbankScores>[],
): string {
  const corpora = {
    pdnc: figures(pdnc, PDNC_COLUMNS, poolPdncScores),
    litbank: figures(litbank, LITBANK_COLUMNS, poolLitbankScores),
  };
  return JSON.stringify(corpora, null, 2);
}

function figures<Scores>(
  results: readonly BookResult<Scores>[],
  columns: Readonly<Record<string, Column<BookResult<Scores>>>>,
  pool: (scores: readonly Scores[]) => Scores,
): object | null {
  if (results.length === 0) return null;
  const write = (result: BookResult<Scores>) => ({
    words: result.words,
    seconds: round(result.seconds),
    ...Object.fromEntries(
      Object.entries(columns).map(([key, { value }]) => [key, round(value(result))]),
    ),
  });
  const pooled = (half: string) => {
    const kept = results.filter((result) => half === "all" || result.half === half);
    return kept.length === 0 ? null : write(poolResults(half, kept, pool));
  };
  return {
    books: results.map((result) => ({ name: result.name, half: result.half, ...write(result) })),
    development: pooled("development"),
    confirmation: pooled("confirmation"),
    all: pooled("all"),
  };
}

function round(figure: number | null): number | null {
  return figure === null ? null : Math.round(figure * 1000) / 1000;
}
