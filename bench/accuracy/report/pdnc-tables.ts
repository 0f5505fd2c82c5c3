import { cosine } from "../pdnc/score-edges.ts";
import { type PdncMeasure, type PdncScores, poolPdncScores } from "../pdnc/score-pdnc.ts";
import { f1, percent } from "../ratio.ts";
import type { BookResult } from "./book-result.ts";
import { summarize } from "./summary-lines.ts";
import { type Column, type Line, layOutTable, writeFigure } from "./table.ts";

type Row = BookResult<PdncScores>;

const share = (title: string, measure: PdncMeasure): Column<Row> => ({
  title,
  value: ({ scores }) => percent(scores.ratios[measure]),
});

/** So many for one, not a percentage. */
const times = (title: string, measure: PdncMeasure): Column<Row> => ({
  title,
  places: 2,
  value: ({ scores: { ratios } }) => {
    const { right, of } = ratios[measure];
    return of === 0 ? null : right / of;
  },
});

const SPEED: readonly Column<Row>[] = [
  { title: "words", places: 0, value: ({ words }) => words },
  { title: "sec", places: 2, value: ({ seconds }) => seconds },
  { title: "kw/s", places: 0, value: ({ words, seconds }) => words / seconds / 1000 },
];

/** The columns by a key that the peers' figures and the JSON use too. */
export const PDNC_COLUMNS = {
  quotationPrecision: share("quote P", "quotationPrecision"),
  quotationRecall: share("quote R", "quotationRecall"),
  speaker: share("SPEAKER", "speaker"),
  speakerByName: share("by name", "speakerByName"),
  explicit: share("expl", "explicit"),
  anaphoric: share("anaph", "anaphoric"),
  implicit: share("impl", "implicit"),
  major: share("major", "major"),
  intermediate: share("interm", "intermediate"),
  minor: share("minor", "minor"),
  addressee: share("ADDRESSEE", "addressee"),
  edgePrecision: share("edge P", "edgePrecision"),
  edgeRecall: share("edge R", "edgeRecall"),
  edgeF1: {
    title: "EDGE F1",
    value: ({ scores: { ratios } }) => f1(ratios.edgePrecision, ratios.edgeRecall),
  },
  cosine: { title: "COSINE", value: ({ scores }) => cosine(scores.cosine) },
  found: share("found", "found"),
  wanted: { title: "wanted", places: 0, value: ({ scores }) => scores.ratios.found.of },
  topPrecision: share("top P", "topPrecision"),
  topDistinct: share("distinct", "topDistinct"),
  standInsPerFound: times("pred/gold", "standInsPerFound"),
  namedPerFound: times("named/gold", "namedPerFound"),
  gender: share("gender", "gender"),
} satisfies Record<string, Column<Row>>;

type PdncColumn = keyof typeof PDNC_COLUMNS;

const CAST_KEYS: readonly PdncColumn[] = [
  "wanted",
  "found",
  "topPrecision",
  "topDistinct",
  "standInsPerFound",
  "namedPerFound",
  "gender",
];

/**
 * What others reach on 11 of these novels, end to end, and what is to be reached. The nearest name takes the names from
 * compromise's `people()`; BookNLP (BERT, Python) names no addressee: here the nearest other speaker.
 */
const PEERS: readonly (readonly [string, Partial<Record<PdncColumn, number>>])[] = [
  [
    "peer: nearest name",
    {
      ...{ speaker: 41.2, explicit: 65.4, anaphoric: 25.4, implicit: 35.6, addressee: 46.1 },
      ...{ edgeF1: 47.7, cosine: 58.1, found: 83.6, topPrecision: 63 },
    },
  ],
  [
    "peer: BookNLP",
    {
      ...{ speaker: 54.3, explicit: 85.5, anaphoric: 49.2, implicit: 37.2, addressee: 47.2 },
      ...{ edgeF1: 57.1, cosine: 77.5, found: 91.9, topPrecision: 80, standInsPerFound: 1.18 },
    },
  ],
  [
    "to reach",
    {
      ...{ speaker: 75, explicit: 96, anaphoric: 75, implicit: 62, addressee: 75, edgeF1: 85 },
      ...{ cosine: 95, found: 97, topPrecision: 92, standInsPerFound: 1.08 },
    },
  ],
];

export function writePdncTables(results: readonly Row[]): string {
  const keys = Object.keys(PDNC_COLUMNS) as PdncColumn[];
  return [
    writeTable(
      "PDNC: who speaks, to whom",
      keys.filter((key) => !CAST_KEYS.includes(key)),
      [],
      results,
    ),
    writeTable("PDNC: the cast", CAST_KEYS, SPEED, results),
  ].join("\n\n");
}

function writeTable(
  title: string,
  keys: readonly PdncColumn[],
  more: readonly Column<Row>[],
  results: readonly Row[],
): string {
  const columns: Column<Row>[] = [...keys.map((key) => PDNC_COLUMNS[key]), ...more];
  const peers = PEERS.map(
    ([label, figures]): Line => [
      label,
      keys.map((key) => {
        const figure = figures[key];
        return figure === undefined ? "" : writeFigure(figure, columns[keys.indexOf(key)]?.places);
      }),
    ],
  );
  return layOutTable(
    title,
    columns.map((column) => column.title),
    [...summarize(results, columns, poolPdncScores), null, ...peers],
  );
}
