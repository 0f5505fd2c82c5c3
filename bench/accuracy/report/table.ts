/** A figure of a row; `null` where there is nothing to measure. */
export interface Column<Row> {
  readonly title: string;
  readonly value: (row: Row) => number | null;
  /** Places after the point; 1 if not said. */
  readonly places?: number;
}

/** A line of a table: its label and its cells, already written out. `null` draws a rule. */
export type Line = readonly [label: string, cells: readonly string[]] | null;

export function writeCells<Row>(columns: readonly Column<Row>[], row: Row): readonly string[] {
  return columns.map(({ value, places }) => writeFigure(value(row), places));
}

export function writeFigure(figure: number | null | undefined, places = 1): string {
  return figure === null || figure === undefined ? "–" : figure.toFixed(places);
}

/** Lays lines out under their titles, labels to the left and figures to the right. */
export function layOutTable(
  title: string,
  titles: readonly string[],
  lines: readonly Line[],
): string {
  const rows = lines.filter((line) => line !== null);
  const labelWidth = Math.max(title.length, ...rows.map(([label]) => label.length));
  const widths = titles.map((heading, column) =>
    Math.max(heading.length, ...rows.map(([, cells]) => cells[column]?.length ?? 0)),
  );
  const write = (label: string, cells: readonly string[]) =>
    [label.padEnd(labelWidth), ...widths.map((width, i) => (cells[i] ?? "").padStart(width))]
      .join("  ")
      .trimEnd();
  const rule = "─".repeat(labelWidth + widths.reduce((sum, width) => sum + width + 2, 0));
  const body = lines.map((line) => (line === null ? rule : write(...line)));
  return [write(title, titles), rule, ...body].join("\n");
}
