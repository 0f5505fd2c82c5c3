import { type Half, isRead } from "../halves.ts";
import { type LitbankScores, poolLitbankScores } from "../litbank/score-litbank.ts";
import { type PdncScores, poolPdncScores } from "../pdnc/score-pdnc.ts";
import type { BookResult } from "./book-result.ts";
import { LITBANK_COLUMNS } from "./litbank-table.ts";
import { PDNC_COLUMNS } from "./pdnc-tables.ts";
import { poolResults } from "./summary-lines.ts";
import type { Column } from "./table.ts";

type Figures = Readonly<Record<string, number | null>>;

export interface CorpusFigures {
  readonly books: readonly {
    readonly name: string;
    readonly half: Half;
    readonly figures: Figures;
  }[];
  /** Pooled over the books of a half, and over all. */
  readonly development: Figures | null;
  readonly confirmation: Figures | null;
  /** Pooled over the books of the confirmation half whose errors nobody has looked at. */
  readonly unread: Figures | null;
  readonly all: Figures | null;
}

export interface AccuracyFigures {
  readonly pdnc: CorpusFigures | null;
  readonly litbank: CorpusFigures | null;
}

/** All figures by book, for each half and in all; `null` where nothing was to be measured. */
export function collectFigures(
  pdnc: readonly BookResult<PdncScores>[],
  litbank: readonly BookResult<LitbankScores>[],
): AccuracyFigures {
  return {
    pdnc: figures(pdnc, PDNC_COLUMNS, poolPdncScores),
    litbank: figures(litbank, LITBANK_COLUMNS, poolLitbankScores),
  };
}

function figures<Scores>(
  results: readonly BookResult<Scores>[],
  columns: Readonly<Record<string, Column<BookResult<Scores>>>>,
  pool: (scores: readonly Scores[]) => Scores,
): CorpusFigures | null {
  if (results.length === 0) return null;
  const write = (result: BookResult<Scores>): Figures => ({
    words: result.words,
    seconds: round(result.seconds),
    ...Object.fromEntries(
      Object.entries(columns).map(([key, { value }]) => [key, round(value(result))]),
    ),
  });
  const pooled = (label: string, kept: readonly BookResult<Scores>[]) =>
    kept.length === 0 ? null : write(poolResults(label, kept, pool));
  const ofHalf = (half: Half) =>
    pooled(
      half,
      results.filter((result) => result.half === half),
    );
  return {
    books: results.map((result) => ({
      ...{ name: result.name, half: result.half, figures: write(result) },
    })),
    development: ofHalf("development"),
    confirmation: ofHalf("confirmation"),
    unread: pooled(
      "unread",
      results.filter(({ name }) => !isRead(name)),
    ),
    all: pooled("all", results),
  };
}

function round(figure: number | null): number | null {
  return figure === null ? null : Math.round(figure * 1000) / 1000;
}
