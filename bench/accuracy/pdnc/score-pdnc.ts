import type { Claim } from "../calibration.ts";
import { poolRatios, type Ratio } from "../ratio.ts";
import { type CastMeasure, scoreCast } from "./score-cast.ts";
import { addCosines, type CosineSums, type EdgeMeasure, scoreEdges } from "./score-edges.ts";
import { isSpeakerRight, type SpeechMeasure, scoreSpeech } from "./score-speech.ts";
import type { ScoredBook } from "./scored-book.ts";
import { pairQuotations } from "./scored-book.ts";

export type PdncMeasure = CastMeasure | SpeechMeasure | EdgeMeasure;

export interface PdncScores {
  readonly ratios: Readonly<Record<PdncMeasure, Ratio>>;
  readonly cosine: CosineSums;
}

export function scorePdncBook(book: ScoredBook): PdncScores {
  const { edges, cosine } = scoreEdges(book);
  return { ratios: { ...scoreCast(book), ...scoreSpeech(book), ...edges }, cosine };
}

/** The confidence of every speaker that was named for a gold quotation. */
export function speakerClaims(book: ScoredBook): readonly Claim[] {
  return pairQuotations(book).flatMap(({ quotation, utterance }) => {
    if (utterance === null || utterance.speaker === null) return [];
    const right = isSpeakerRight(quotation, utterance, book.standIns);
    return { confidence: utterance.confidence, right };
  });
}

const NO_COSINE: CosineSums = { product: 0, goldSquares: 0, predictedSquares: 0 };

export function poolPdncScores(scores: readonly PdncScores[]): PdncScores {
  const measures = Object.keys(scores[0]?.ratios ?? {}) as PdncMeasure[];
  return {
    ratios: poolRatios(
      scores.map(({ ratios }) => ratios),
      measures,
    ),
    cosine: scores.map(({ cosine }) => cosine).reduce(addCosines, NO_COSINE),
  };
}
