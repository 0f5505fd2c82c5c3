import { type Column, sharesOf, weighWays } from "./lattice.ts";
import type { TurnEvidence } from "./turn-evidence.ts";
import type { TurnWeights } from "./turn-weights.ts";

/** Who speaks a quotation. */
export interface SpokenTurn {
  readonly turn: TurnEvidence;
  /** The character's number; -1 for nobody in the cast. */
  readonly speaker: number;
  /** Who else speaks it with the speaker; only scripts know. */
  readonly together?: readonly number[];
  /** 0 to 1: how probable that is, as the conversation goes. */
  readonly probability: number;
  /** Who else might speak it, and how probable each is; a script knows of nobody else. */
  readonly speakers?: readonly number[];
  readonly shares?: readonly number[];
}

/**
 * Decides who speaks the quotations of one conversation, all of it together: every way to give them to the people
 * present counts by its points, and each quotation goes to whoever speaks it in most of them.
 */
export function decideConversation(
  turns: readonly TurnEvidence[],
  weights: TurnWeights,
): readonly SpokenTurn[] {
  const columns = weighWays(turns, weights);
  return turns.map((turn, index) => likeliest(turn, columns[index]));
}

function likeliest(turn: TurnEvidence, column: Column | undefined): SpokenTurn {
  if (column === undefined) return { turn, speaker: -1, probability: 0 };
  const shares = sharesOf(column);
  let best = 0;
  for (let place = 1; place < shares.length; place++)
    if ((shares[place] ?? 0) > (shares[best] ?? 0)) best = place;
  return {
    turn,
    speaker: column.candidates[best] ?? -1,
    probability: shares[best] ?? 0,
    speakers: column.candidates,
    shares,
  };
}
