import type { MentionRole } from "../../story/story.ts";
import { isCapitalAt, type Tokens } from "../../text/tokens.ts";
import type { Reading } from "../reading/reading.ts";
import type { PlacedMention } from "../references/mentions.ts";
import { isElsewhere, LongAgo } from "./elsewhere.ts";
import { bitsAt, RoleWord, type RoleWords, roleWords } from "./role-words.ts";

/** A stretch of tokens in its sentence, and what each of its words says. */
export interface Clause {
  readonly firstToken: number;
  readonly endToken: number;
  /** Of the sentence, as far as `NEAR` tokens on either side. */
  readonly from: number;
  readonly to: number;
  /** Whether the sentence tells of a time long before the story's own. */
  readonly isLongAgo: boolean;
  readonly words: RoleWords;
}

/**
 * Tells of each mention in the narration whether its bearer does something there, is seen, or is merely named; `null`
 * for one within a speech. A heading merely names.
 *
 *     Otto opened the door.      acts      He had met Otto years ago.      named
 *     She looked at Otto.        seen      She would write to Otto.        named
 *     Otto's voice was low.      seen      She slept in Otto's house.      named
 */
export function mentionRoles(
  reading: Reading,
  mentions: readonly PlacedMention[],
): readonly (MentionRole | null)[] {
  if (reading.source.kind !== "prose") return mentions.map((one) => scriptRole(reading, one));
  const { tokens } = reading;
  const words = roleWords(tokens);
  const longAgo = new LongAgo(reading, words);
  let token = 0;
  return mentions.map(({ start, end, isQuoted, kind, paragraph }) => {
    token = tokenFrom(tokens, start, token);
    if (isQuoted) return null;
    if (paragraph === -1) return "named";
    const endToken = tokenFrom(tokens, end, token);
    const from = sentenceStart(reading, token);
    const to = sentenceEnd(reading, token, endToken + NEAR);
    const isLongAgo = longAgo.isTold(reading.sentenceOf[token] ?? -1, token);
    const clause = { firstToken: token, endToken, from, to, isLongAgo, words };
    return roleIn(clause, reading, kind === "pronoun");
  });
}

/** The first token, from a given one on, that does not start before an offset. */
function tokenFrom({ starts, count }: Tokens, offset: number, from: number): number {
  let token = from;
  while (token < count && (starts[token] ?? 0) < offset) token++;
  return token;
}

/** The camera sees whoever the action of a screenplay names; a stage direction says who is there. */
function scriptRole(
  { paragraphs }: Reading,
  { isQuoted, kind, paragraph }: PlacedMention,
): MentionRole | null {
  if (isQuoted) return null;
  if (kind === "pronoun") return "named";
  return paragraphs[paragraph]?.kind === "narration" ? "acts" : "seen";
}

/** Tokens on either side that are looked at, in a sentence of any length. */
const NEAR = 8;

function sentenceStart({ sentenceOf }: Reading, token: number): number {
  const first = Math.max(0, token - NEAR);
  let from = token;
  while (from > first && sentenceOf[from - 1] === sentenceOf[token]) from--;
  return from;
}

/** One past the last token of the sentence, and no more than `last`. */
function sentenceEnd({ sentenceOf }: Reading, token: number, last: number): number {
  const end = Math.min(sentenceOf.length, last);
  let to = token + 1;
  while (to < end && sentenceOf[to] === sentenceOf[token]) to++;
  return to;
}

function roleIn(clause: Clause, reading: Reading, isPronoun: boolean): MentionRole {
  const owns = ownership(clause, reading, isPronoun);
  if (isElsewhere(clause)) return "named";
  if (owns !== null) return owns;
  const verb = verbAfter(clause, reading);
  if (verb >= 0) return roleOfSubject(clause, verb);
  return clause.isLongAgo ? "named" : isSpeaking(clause, reading) ? "acts" : "seen";
}

/** “Otto's voice” is Otto; “Otto's house” is a house. A pronoun that owns something mostly means somebody there. */
function ownership(
  { endToken, words }: Clause,
  { tokens }: Reading,
  isPronoun: boolean,
): MentionRole | null {
  if (tokens.words[tokens.ids[endToken] ?? -1] !== "'s" || isPronoun) return null;
  const isBody = [1, 2, 3].some((step) => (bitsAt(words, endToken + step) & RoleWord.body) !== 0);
  return isBody ? "seen" : "named";
}

/** Tokens between a subject and its verb, at most. */
const REACH = 6;

/** The verb that somebody is the subject of; -1 where none follows. */
function verbAfter({ endToken, to, words }: Clause, { tokens }: Reading): number {
  const last = Math.min(to, endToken + REACH);
  for (let token = endToken; token < last; token++) {
    const bits = bitsAt(words, token);
    const isVerb = RoleWord.past | RoleWord.present | RoleWord.have | RoleWord.be | RoleWord.modal;
    if ((bits & isVerb) !== 0) return token;
    const isBetween = (bits & (RoleWord.between | RoleWord.not)) !== 0;
    if (!isBetween && !isCapitalAt(tokens, token)) return -1;
  }
  return -1;
}

/** Tokens of a verb with its auxiliaries: “had not been”. */
const GROUP = 4;

function roleOfSubject(clause: Clause, verb: number): MentionRole {
  const { words } = clause;
  const bits = bitsAt(words, verb);
  const says = (wanted: number) => {
    for (let token = verb + 1; token <= verb + GROUP; token++) {
      if ((bitsAt(words, token) & RoleWord.stop) !== 0) return false;
      if ((bitsAt(words, token) & wanted) !== 0) return true;
    }
    return false;
  };
  if ((bits & RoleWord.modal) !== 0) return "named";
  if (clause.isLongAgo) return "named";
  if ((bits & RoleWord.have) !== 0) return says(RoleWord.not | RoleWord.gone) ? "named" : "seen";
  if ((bits & RoleWord.be) !== 0) {
    if (says(RoleWord.gone)) return "named";
    return says(RoleWord.progressive) ? "acts" : "seen";
  }
  return "acts";
}

/** “said Otto”: the verb comes first. */
function isSpeaking({ firstToken, from, words }: Clause, { tokens }: Reading): boolean {
  if (firstToken <= from) return false;
  const before = bitsAt(words, firstToken - 1);
  return (
    (before & RoleWord.past) !== 0 && isOpening(tokens.words[tokens.ids[firstToken - 2] ?? -1])
  );
}

/** What stands before a verb that comes before its subject. */
function isOpening(word: string | undefined): boolean {
  return word === undefined || /^[”"’',.!?…—–]$/.test(word);
}
