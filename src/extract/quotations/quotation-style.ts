import type { Reading } from "../reading/reading.ts";

/** The marks that a book puts around speech. */
export type QuotationStyle = "double" | "single" | "dash";

const DASH = /^(?:—|–|--|-\s)\s*[\p{Lu}"'‘“¡¿]/u;
const DOUBLE = /^["“„«]/;
const SINGLE = /^['‘](?!\s)/;

/** The style in which most of the paragraphs that begin with speech begin. */
export function quotationStyle({ text, paragraphs }: Reading): QuotationStyle {
  const counts = { double: 0, single: 0, dash: 0 };
  for (const { start } of paragraphs) {
    const head = text.slice(start, start + 4);
    if (DOUBLE.test(head)) counts.double++;
    else if (SINGLE.test(head)) counts.single++;
    else if (DASH.test(head)) counts.dash++;
  }
  if (counts.dash > 4 * (counts.double + counts.single) && counts.dash >= 3) return "dash";
  return counts.single > counts.double ? "single" : "double";
}
