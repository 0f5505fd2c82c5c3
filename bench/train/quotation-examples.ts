import { findQuotations } from "../../src/extract/quotations/quotations.ts";
import { speechFeatures } from "../../src/extract/quotations/speech-features.ts";
import type { SpeechFeature } from "../../src/extract/quotations/speech-weights.ts";
import { readText } from "../../src/extract/reading/reading.ts";
import { readSource } from "../../src/ingest/read-source.ts";
import type { Span } from "../../src/story/story.ts";
import { type Half, halfOf } from "../accuracy/halves.ts";
import { measureInk } from "../accuracy/ink.ts";
import { listLitbankBooks, readLitbankBook } from "../accuracy/litbank/read-litbank.ts";
import { listPdncBooks, readPdncBook } from "../accuracy/pdnc/read-pdnc.ts";
import { indexSpans } from "../accuracy/span-index.ts";
import type { LogisticExample } from "./logistic.ts";

/** Quoted words, and whether the annotators of the corpus have them as speech. */
export interface QuotationExample extends LogisticExample<SpeechFeature> {
  readonly half: Half;
  readonly corpus: "pdnc" | "litbank";
}

/** How much quoted words of LitBank count: they are few, and those in the narration were looked at more closely. */
const LITBANK_WEIGHT = 4;

/** What a novel's annotators do not have as speech, and looks like this, they have passed over. */
const GAPS: ReadonlySet<SpeechFeature> = new Set([
  "opensParagraph",
  "inSpeechParagraph",
  "manyWords",
  "tagged",
]);

export function readQuotationExamples(pdnc: string, litbank: string): readonly QuotationExample[] {
  const novels = listPdncBooks(pdnc).flatMap((name) => {
    const { textBytes, quotations } = readPdncBook(pdnc, name);
    const gold = quotations.flatMap(({ spans }) => spans);
    return examplesOf(textBytes, `${name}.txt`, gold, null, "pdnc");
  });
  const stretches = listLitbankBooks(litbank).flatMap((name) => {
    const { textBytes, speeches, stretch } = readLitbankBook(litbank, name);
    return examplesOf(
      textBytes,
      name,
      speeches.map(({ span }) => span),
      stretch,
      "litbank",
    );
  });
  return [...novels, ...stretches];
}

/** @param stretch what is annotated; `null` for all. */
function examplesOf(
  bytes: Uint8Array,
  name: string,
  gold: readonly Span[],
  stretch: Span | null,
  corpus: QuotationExample["corpus"],
): readonly QuotationExample[] {
  const source = readSource(bytes, name);
  const reading = readText(source);
  const ink = measureInk(source.text);
  const index = indexSpans([gold]);
  const { starts, ends } = reading.tokens;
  return findQuotations(reading).list.flatMap((quotation): readonly QuotationExample[] => {
    const span: Span = [starts[quotation.firstToken] ?? 0, ends[quotation.endToken - 1] ?? 0];
    const isAsked = stretch === null || (stretch[0] <= span[0] && span[0] < stretch[1]);
    const isTold = (reading.sentenceOf[quotation.firstToken] ?? -1) >= 0;
    if (!isAsked || !isTold || quotation.continues) return [];
    const covered = index.covered(span, ink);
    const isSo = covered > 0 && 2 * covered >= ink(...span);
    const seen = speechFeatures(reading, quotation);
    if (corpus === "pdnc" && !isSo && seen.some((feature) => GAPS.has(feature))) return [];
    return [
      {
        seen: seen.map((feature) => [feature, 1]),
        isSo,
        weight: corpus === "litbank" ? LITBANK_WEIGHT : 1,
        half: halfOf(name),
        corpus,
      },
    ];
  });
}
