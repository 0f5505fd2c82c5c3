import {
  isLikelySpeech,
  SPEECH_WEIGHTS,
  type SpeechFeature,
} from "../../src/extract/quotations/speech-weights.ts";
import { fitLogistic } from "./logistic.ts";
import { type QuotationExample, readQuotationExamples } from "./quotation-examples.ts";

/**
 * Learns which quoted words are speech on the development halves of both corpora. Run as
 *
 *     npm run --silent train:quotations -- PDNC_FOLDER LITBANK_FOLDER
 *
 * and copy the printed table into `src/extract/quotations/speech-weights.ts`. The same corpora and code give the same
 * table.
 */

const FEATURES = Object.keys(SPEECH_WEIGHTS) as SpeechFeature[];

/** Precision, recall and F1 of what is taken for speech. */
function describe(
  examples: readonly QuotationExample[],
  weights: Readonly<Record<SpeechFeature, number>>,
): string {
  const taken = examples.filter(({ seen }) =>
    isLikelySpeech(
      seen.map(([feature]) => feature),
      weights,
    ),
  );
  const right = taken.filter(({ isSo }) => isSo).length;
  const precision = right / taken.length;
  const recall = right / examples.filter(({ isSo }) => isSo).length;
  const percent = (share: number) => (100 * share).toFixed(1);
  const f1 = (2 * precision * recall) / (precision + recall);
  return `${percent(precision)} ${percent(recall)} ${percent(f1)}`;
}

const [pdnc = "", litbank = ""] = process.argv.slice(2);
const examples = readQuotationExamples(pdnc, litbank);
const weights = fitLogistic(
  examples.filter(({ half }) => half === "development"),
  FEATURES,
  1,
);
for (const corpus of ["pdnc", "litbank"] as const) {
  for (const half of ["development", "confirmation"] as const) {
    const own = examples.filter((example) => example.corpus === corpus && example.half === half);
    console.error(
      `${corpus}, ${half}: ${describe(own, weights)}, by the code ${describe(own, SPEECH_WEIGHTS)}`,
    );
  }
}
console.log(JSON.stringify(weights, null, 2));
