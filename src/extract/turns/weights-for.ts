import type { Quotations } from "../quotations/quotations.ts";
import type { Reading } from "../reading/reading.ts";
import { BRISK_WEIGHTS } from "./brisk-weights.ts";
import { TURN_WEIGHTS, type TurnFeature, type TurnWeights } from "./turn-weights.ts";

/** Paragraphs and turns of so many tokens on average, and stories of so many, are wholly brisk, and not at all. */
const PARAGRAPH = { brisk: 30, slow: 42 };
const TURN = { brisk: 16, slow: 20 };
const STORY = { brisk: 10_000, slow: 30_000 };

/** The weights of turns for a story: between those of novels and those of short stories told in short turns. */
export function weightsFor(reading: Reading, quotations: Quotations): TurnWeights {
  const share = briskness(reading, quotations);
  if (share === 0 || share === 1) return share === 0 ? TURN_WEIGHTS : BRISK_WEIGHTS;
  const features = Object.keys(TURN_WEIGHTS) as TurnFeature[];
  const entries = features.map((feature) => {
    const slow = TURN_WEIGHTS[feature];
    return [feature, slow + share * (BRISK_WEIGHTS[feature] - slow)];
  });
  return Object.fromEntries(entries);
}

/** 0 to 1: how far a story is short, and told in short paragraphs and short turns. */
export function briskness({ paragraphs, tokens }: Reading, { list }: Quotations): number {
  const turns = list.filter(({ isSpeech }) => isSpeech);
  return (
    within(PARAGRAPH, meanLength(paragraphs)) *
    within(TURN, meanLength(turns)) *
    within(STORY, tokens.count)
  );
}

/** Brisk up to the one value, and ever less up to the other. */
function within({ brisk, slow }: { brisk: number; slow: number }, value: number): number {
  return Math.min(1, Math.max(0, (slow - value) / (slow - brisk)));
}

/** In tokens; infinite where there are none. */
function meanLength(
  stretches: readonly { readonly firstToken: number; readonly endToken: number }[],
): number {
  const total = stretches.reduce((sum, { firstToken, endToken }) => sum + endToken - firstToken, 0);
  return stretches.length === 0 ? Number.POSITIVE_INFINITY : total / stretches.length;
}
