import { type Half, isRead } from "../halves.ts";
import type { BookResult } from "./book-result.ts";
import { type Column, type Line, writeCells, writeFigure } from "./table.ts";

const HALVES: readonly Half[] = ["development", "confirmation"];

/** A line a book, then the two halves, the unread books and all of them pooled, then the plain mean over the books. */
export function summarize<Scores>(
  results: readonly BookResult<Scores>[],
  columns: readonly Column<BookResult<Scores>>[],
  pool: (scores: readonly Scores[]) => Scores,
): readonly Line[] {
  const pooled = (label: string, kept: readonly BookResult<Scores>[]): Line[] =>
    kept.length === 0 ? [] : [[label, writeCells(columns, poolResults(label, kept, pool))]];
  return [
    ...results.map((result): Line => [labelOf(result), writeCells(columns, result)]),
    null,
    ...HALVES.flatMap((half) =>
      pooled(
        `${half} half, pooled`,
        results.filter((result) => result.half === half),
      ),
    ),
    ...pooled(
      "of it unread, pooled",
      results.filter(({ name }) => !isRead(name)),
    ),
    ...pooled(`all ${results.length}, pooled`, results),
    [
      "mean of the books",
      columns.map((column) => writeFigure(meanOf(results, column), column.places)),
    ],
  ];
}

/** “d” for the development half; of the other, “r” for what is read and “c” for the rest. */
function labelOf({ name, half }: BookResult<unknown>): string {
  const mark = half === "development" ? "d" : isRead(name) ? "r" : "c";
  return `${mark} ${name.replace(/\.txt$/, "")}`.slice(0, 40);
}

export function poolResults<Scores>(
  name: string,
  results: readonly BookResult<Scores>[],
  pool: (scores: readonly Scores[]) => Scores,
): BookResult<Scores> {
  return {
    name,
    half: "development",
    words: results.reduce((sum, { words }) => sum + words, 0),
    seconds: results.reduce((sum, { seconds }) => sum + seconds, 0),
    scores: pool(results.map(({ scores }) => scores)),
  };
}

function meanOf<Row>(rows: readonly Row[], { value }: Column<Row>): number | null {
  const figures = rows.map(value).filter((figure) => figure !== null);
  if (figures.length === 0) return null;
  return figures.reduce((sum, figure) => sum + figure, 0) / figures.length;
}
