/**
 * Reads comma-separated values with quoted fields (RFC 4180): a quoted field may hold commas, line breaks and doubled
 * quotation marks. Gives one record a row, by the names in the first row.
 */
export function readCsv(text: string): readonly Readonly<Record<string, string>>[] {
  const [header = [], ...rows] = splitRows(text);
  return rows.map((row) =>
    Object.fromEntries(header.map((name, column) => [name, row[column] ?? ""])),
  );
}

/** A field and what ends it: a comma, a line break or the end of the text. */
const FIELD = /(?:"([^"]*(?:""[^"]*)*)"|([^,\r\n]*))(,|\r?\n|\r|$)/gy;

function splitRows(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  FIELD.lastIndex = 0;
  while (FIELD.lastIndex < text.length) {
    const at = FIELD.lastIndex;
    const field = FIELD.exec(text);
    if (field === null) throw new Error(`The table is malformed at character ${at}.`);
    const [, quoted, plain = "", ending] = field;
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (ending === ",") continue;
    rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push([...row, ""]);
  return rows;
}
