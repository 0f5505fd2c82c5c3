import {
  type LitbankMeasure,
  type LitbankScores,
  poolLitbankScores,
} from "../litbank/score-litbank.ts";
import { f1, percent } from "../ratio.ts";
import type { BookResult } from "./book-result.ts";
import { summarize } from "./summary-lines.ts";
import { type Column, type Line, layOutTable, writeFigure } from "./table.ts";

type Row = BookResult<LitbankScores>;

const share = (title: string, measure: LitbankMeasure): Column<Row> => ({
  title,
  value: ({ scores }) => percent(scores[measure]),
});

const harmonic = (
  title: string,
  precision: LitbankMeasure,
  recall: LitbankMeasure,
): Column<Row> => ({ title, value: ({ scores }) => f1(scores[precision], scores[recall]) });

export const LITBANK_COLUMNS = {
  namePrecision: share("name P", "namePrecision"),
  nameRecall: share("name R", "nameRecall"),
  nameF1: harmonic("NAME F1", "namePrecision", "nameRecall"),
  looseNameF1: harmonic("loose F1", "looseNamePrecision", "looseNameRecall"),
  aliasPrecision: share("alias P", "aliasPrecision"),
  aliasRecall: share("alias R", "aliasRecall"),
  aliasF1: harmonic("ALIAS B³", "aliasPrecision", "aliasRecall"),
  pronouns: share("PRONOUNS", "pronouns"),
  quotationPrecision: share("quote P", "quotationPrecision"),
  quotationRecall: share("quote R", "quotationRecall"),
  quotationF1: harmonic("QUOTE F1", "quotationPrecision", "quotationRecall"),
  speaker: share("SPEAKER", "speaker"),
} satisfies Record<string, Column<Row>>;

type LitbankColumn = keyof typeof LITBANK_COLUMNS;

const PEERS: readonly (readonly [string, Partial<Record<LitbankColumn, number>>])[] = [
  ["peer: nearest name", { nameF1: 58, pronouns: 0, quotationF1: 92, speaker: 21 }],
  ["peer: BookNLP (names and nominals; B³)", { nameF1: 90, speaker: 89.9 }],
  ["to reach", { nameF1: 90, aliasF1: 97, pronouns: 80, quotationF1: 97, speaker: 75 }],
];

const SPEED: readonly Column<Row>[] = [
  { title: "words", places: 0, value: ({ words }) => words },
  { title: "sec", places: 2, value: ({ seconds }) => seconds },
  { title: "kw/s", places: 0, value: ({ words, seconds }) => words / seconds / 1000 },
];

export function writeLitbankTable(results: readonly Row[]): string {
  const keys = Object.keys(LITBANK_COLUMNS) as LitbankColumn[];
  const columns: Column<Row>[] = [...keys.map((key) => LITBANK_COLUMNS[key]), ...SPEED];
  const peers = PEERS.map(
    ([label, figures]): Line => [
      label,
      keys.map((key) => (figures[key] === undefined ? "" : writeFigure(figures[key]))),
    ],
  );
  return layOutTable(
    "LitBank: the annotated stretch",
    columns.map(({ title }) => title),
    [...summarize(results, columns, poolLitbankScores), null, ...peers],
  );
}
