import type { Reading } from "../reading/reading.ts";
import { decideConversation, type SpokenTurn } from "./conversation.ts";
import type { TurnEvidence } from "./turn-evidence.ts";
import type { TurnWeights } from "./turn-weights.ts";

/** Quotations this many paragraphs apart belong to two conversations. */
const CONVERSATION_GAP = 4;
/**
 * Decides who speaks each quotation, a conversation at a time: people answer those who spoke just before, and nobody
 * else.
 */
export function attributeSpeakers(
  reading: Reading,
  turns: readonly TurnEvidence[],
  weights: TurnWeights,
): readonly SpokenTurn[] {
  const spoken: SpokenTurn[] = [];
  let from = 0;
  for (let index = 1; index <= turns.length; index++) {
    const turn = turns[index];
    const before = turns[index - 1];
    if (turn === undefined || before === undefined || isApart(reading, before, turn)) {
      spoken.push(...decideConversation(turns.slice(from, index), weights));
      from = index;
    }
  }
  return spoken;
}

function isApart({ paragraphs }: Reading, before: TurnEvidence, turn: TurnEvidence): boolean {
  const isOtherScene = paragraphs[before.paragraph]?.scene !== paragraphs[turn.paragraph]?.scene;
  return isOtherScene || turn.paragraph - before.paragraph >= CONVERSATION_GAP;
}
