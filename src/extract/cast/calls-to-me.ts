import { type Tokens, wordAt } from "../../text/tokens.ts";
import { SPEECH_VERBS } from "../lexicon/speech-verbs.ts";
import { isVocative } from "../names/vocatives.ts";
import type { Quotation, Quotations } from "../quotations/quotations.ts";
import type { Reading } from "../reading/reading.ts";
import type { CastMember } from "./cast-member.ts";

/**
 * How often a character is called by name where the one who tells the story speaks, or is spoken to:
 *
 *     “You are late, Bridie.” ¶ “I know,” I said.
 */
export function callsToMe(reading: Reading, quotations: Quotations, { forms }: CastMember): number {
  let calls = 0;
  for (const { occurrences } of forms) {
    for (const occurrence of occurrences) {
      const quotation = quotations.list[quotations.quotationOf[occurrence.firstToken] ?? -1];
      if (quotation === undefined || !isVocative(reading, quotations, occurrence)) continue;
      if (isSaidNearMe(reading.tokens, quotations, quotation)) calls++;
    }
  }
  return calls;
}

/** Tokens of narration on either side of a call that are looked at. */
const NARRATED = 45;
/** How far away they may stand, the speeches between them counted. */
const REACH = 300;

function isSaidNearMe(
  tokens: Tokens,
  quotations: Quotations,
  { firstToken, endToken }: Quotation,
): boolean {
  return (
    isSaidByMe(tokens, quotations, firstToken - 1, -1) ||
    isSaidByMe(tokens, quotations, endToken, 1)
  );
}

function isSaidByMe(
  tokens: Tokens,
  { quotationOf }: Quotations,
  from: number,
  step: -1 | 1,
): boolean {
  let narrated = 0;
  for (let token = from; narrated < NARRATED && Math.abs(token - from) < REACH; token += step) {
    if (token < 0 || token >= tokens.count) return false;
    if (quotationOf[token] !== -1) continue;
    if (isMyTag(tokens, token)) return true;
    narrated++;
  }
  return false;
}

/** “I said”, “said I”, “I slowly said”; “asked me”, “said to me”. */
function isMyTag(tokens: Tokens, token: number): boolean {
  const says = (at: number) => SPEECH_VERBS.has(wordAt(tokens, at));
  const word = wordAt(tokens, token);
  if (word === "i") return says(token + 1) || says(token - 1) || says(token + 2);
  if (word !== "me") return false;
  return says(token - 1) || (wordAt(tokens, token - 1) === "to" && says(token - 2));
}
