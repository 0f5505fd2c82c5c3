import type { TurnEvidence } from "./turn-evidence.ts";
import type { TurnWeights } from "./turn-weights.ts";

/**
 * The points of a turn for coming after the one before, by who speaks both and who spoke before that:
 *
 *     “Is it far?”     earlier        Lucy
 *     “A mile.”        last speaker   Cecil
 *     “Oh dear.”       speaker        Lucy again: they alternate
 */
export function stepPoints(
  before: TurnEvidence,
  turn: TurnEvidence,
  earlier: number,
  lastSpeaker: number,
  speaker: number,
  weights: TurnWeights,
): number {
  const isSame = speaker === lastSpeaker;
  const distance = turn.paragraph - before.paragraph;
  if (distance === 0) return isSame && !isNamedAnew(before, turn) ? weights.sameParagraph : 0;
  if (turn.continues) return isSame ? weights.continues : 0;
  if (speaker < 0) return 0;
  if (isSame) return samePoints(distance, before, weights);
  return speaker === earlier ? alternationPoints(distance, weights) : 0;
}

/** Two tags of one paragraph name two speakers, or one twice; either way the names decide. */
function isNamedAnew(before: TurnEvidence, turn: TurnEvidence): boolean {
  return before.isNamed && turn.isNamed && before.cue?.phrase !== turn.cue?.phrase;
}

/** For one who speaks again, in a later paragraph. */
function samePoints(distance: number, before: TurnEvidence, weights: TurnWeights): number {
  if (distance === 1) return weights.nextSame + (before.asks ? weights.nextSameAfterQuestion : 0);
  return distance === 2 ? weights.apartSame : 0;
}

function alternationPoints(distance: number, weights: TurnWeights): number {
  if (distance === 1) return weights.nextAlternates;
  return distance === 2 ? weights.apartAlternates : 0;
}
