import type { Quotation, Quotations } from "../quotations/quotations.ts";
import type { Reading } from "../reading/reading.ts";

/** The speeches of a script, each as one quotation: what stands under a cue, up to the next block. */
export function scriptQuotations({ paragraphs, tokens }: Reading): Quotations {
  const quotationOf = new Int32Array(tokens.count).fill(-1);
  const list: Quotation[] = [];
  paragraphs.forEach(({ kind, firstToken, endToken }, paragraph) => {
    if (kind !== "speech" || endToken <= firstToken) return;
    quotationOf.fill(list.length, firstToken, endToken);
    list.push({ firstToken, endToken, paragraph, continues: false, isSpeech: true });
  });
  return { list, quotationOf, diagnostics: [] };
}
