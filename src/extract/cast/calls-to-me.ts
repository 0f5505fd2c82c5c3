import { type Tokens, wordAt } from "../../text/tokens.ts";
import { OWN_WORDS } from "../lexicon/people.ts";
import { PLAIN_INFINITIVES, PRESENT_SPEECH_VERBS, SPEECH_VERBS } from "../lexicon/speech-verbs.ts";
import { isVocative } from "../names/vocatives.ts";
import type { Quotation, Quotations } from "../quotations/quotations.ts";
import type { Reading } from "../reading/reading.ts";
import type { CastMember } from "./cast-member.ts";

/** How often a character is called by name where the one who tells the story stands. */
interface CallsToMe {
  /**
   * Where they speak, or are spoken to:
   *
   *     “You are late, Bridie.” ¶ “I know,” I said.
   */
  readonly spoken: number;
  /** Where the narration has “I”, “me” or “my” at all. */
  readonly near: number;
}

export function callsToMe(
  reading: Reading,
  quotations: Quotations,
  { forms }: CastMember,
): CallsToMe {
  const { tokens } = reading;
  const isMe = (token: number) => OWN_WORDS.has(wordAt(tokens, token));
  const calls = { spoken: 0, near: 0 };
  for (const occurrence of forms.flatMap(({ occurrences }) => occurrences)) {
    const quotation = quotations.list[quotations.quotationOf[occurrence.firstToken] ?? -1];
    if (quotation === undefined || !isVocative(reading, quotations, occurrence)) continue;
    if (isMine(reading, quotations, quotation)) continue;
    if (hasAround(tokens, quotations, quotation, (token) => isMyTag(tokens, token))) calls.spoken++;
    if (hasAround(tokens, quotations, quotation, isMe)) calls.near++;
  }
  return calls;
}

/** Whether I say it: “Come on, Otto,” said I. */
function isMine(
  { tokens }: Reading,
  { quotationOf }: Quotations,
  { endToken }: Quotation,
): boolean {
  return [endToken, endToken + 1].some(
    (at) => wordAt(tokens, at) === "i" && quotationOf[at] === -1 && isMyTag(tokens, at),
  );
}

/** Tokens of narration on either side of a call that are looked at. */
const NARRATED = 45;
/** How far away they may stand, the speeches between them counted. */
const REACH = 300;

/** Whether the narration on either side of a quotation has a token that is sought. */
function hasAround(
  tokens: Tokens,
  quotations: Quotations,
  { firstToken, endToken }: Quotation,
  isSought: (token: number) => boolean,
): boolean {
  return (
    hasFrom(tokens, quotations, firstToken - 1, -1, isSought) ||
    hasFrom(tokens, quotations, endToken, 1, isSought)
  );
}

function hasFrom(
  tokens: Tokens,
  { quotationOf }: Quotations,
  from: number,
  step: -1 | 1,
  isSought: (token: number) => boolean,
): boolean {
  let narrated = 0;
  for (let token = from; narrated < NARRATED && Math.abs(token - from) < REACH; token += step) {
    if (token < 0 || token >= tokens.count) return false;
    if (quotationOf[token] !== -1) continue;
    if (isSought(token)) return true;
    narrated++;
  }
  return false;
}

/** “I said”, “said I”, “I slowly said”, “I say”; “asked me”, “said to me”, “asks me”. */
function isMyTag(tokens: Tokens, token: number): boolean {
  const says = (at: number) =>
    SPEECH_VERBS.has(wordAt(tokens, at)) || PRESENT_SPEECH_VERBS.has(wordAt(tokens, at));
  const isPresent = (at: number) => PLAIN_INFINITIVES.has(wordAt(tokens, at));
  const word = wordAt(tokens, token);
  if (word === "i")
    return says(token + 1) || says(token - 1) || says(token + 2) || isPresent(token + 1);
  if (word !== "me") return false;
  return says(token - 1) || (wordAt(tokens, token - 1) === "to" && says(token - 2));
}
