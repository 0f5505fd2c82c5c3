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
  return conversationsOf(reading, turns).flatMap((own) => decideConversation(own, weights));
}

/** Cuts the turns of a story into conversations. */
export function conversationsOf(
  reading: Reading,
  turns: readonly TurnEvidence[],
): readonly (readonly TurnEvidence[])[] {
  const conversations: TurnEvidence[][] = [];
  turns.forEach((turn, index) => {
    const before = turns[index - 1];
    const last = conversations.at(-1);
    if (last === undefined || before === undefined || isApart(reading, before, turn))
      conversations.push([turn]);
    else last.push(turn);
  });
  return conversations;
}

function isApart({ paragraphs }: Reading, before: TurnEvidence, turn: TurnEvidence): boolean {
  const isOtherScene = paragraphs[before.paragraph]?.scene !== paragraphs[turn.paragraph]?.scene;
  return isOtherScene || turn.paragraph - before.paragraph >= CONVERSATION_GAP;
}
