/**
 * Writes a table as CSV (RFC 4180), lines ended by CRLF. A text that a spreadsheet would take for a formula gets an
 * apostrophe before it: names come from stories, and stories from anywhere.
 */
export function writeCsv(rows: readonly (readonly (string | number | null)[])[]): string {
  return rows.map((row) => `${row.map(writeCell).join(",")}\r\n`).join("");
}

const FORMULA = /^[=+\-@\t\r]/;

function writeCell(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
