import { classesAt, wordAt } from "../../text/tokens.ts";
import { WordClass } from "../../text/word-classes.ts";
import { SPEECH_VERBS, VOICE_NOUNS } from "../lexicon/speech-verbs.ts";
import type { Quotation } from "../quotations/quotations.ts";
import type { PersonPhrase } from "../references/person-phrase.ts";
import {
  addresseeAfter,
  isObject,
  lastSpeechVerb,
  narrationAbove,
  sentenceStart,
  subjectOf,
} from "./narration.ts";
import type { CueText, SpeechCue } from "./speech-cue.ts";

/** The sentence before the quotation leads into it: it ends with a comma or a colon, or with a verb of speech. */
export function introduction(text: CueText, from: number, to: number): SpeechCue | null {
  if (to <= from) return null;
  const last = wordAt(text.tokens, to - 1);
  const leads =
    last === ":" || last === "," || last === "—" || last === "-" || SPEECH_VERBS.has(last);
  if (!leads) return null;
  const start = sentenceStart(text, to - 1, from);
  const owner = voiceOwner(text, start, to);
  if (owner !== -1) return { strength: "introduction", phrase: owner, addressee: -1 };
  const verb = lastSpeechVerb(text, start, to);
  return verb === -1 ? subjectOnly(text, start, to) : byVerb(text, start, verb, to);
}

/** “Lucy looked up: ”, “Lucy looked up, ”. */
function subjectOnly(text: CueText, from: number, to: number): SpeechCue | null {
  const phrase = subjectOf(text, from, to);
  if (phrase === -1) return null;
  const isColon = wordAt(text.tokens, to - 1) === ":";
  return { strength: isColon ? "introduction" : "beat", phrase, addressee: -1 };
}

/** “Lucy looked up and said to Cecil, ”, “then said Lucy, ”. */
function byVerb(text: CueText, from: number, verb: number, to: number): SpeechCue | null {
  const after = text.phrases.at[verb + 1] ?? -1;
  const follows = after !== -1 && verb + 1 < to && text.phrases.list[after]?.isPossessive !== true;
  const subject = subjectBefore(text, from, verb);
  if (subject !== -1) {
    const addressee = follows ? after : addresseeAfter(text, verb + 1, to);
    return { strength: "introduction", phrase: subject, addressee };
  }
  return follows ? { strength: "introduction", phrase: after, addressee: -1 } : null;
}

/** “Lucy's reply, ”: the owner of a voice at the end of the lead-in; -1 where there is none. */
function voiceOwner({ tokens, phrases }: CueText, from: number, to: number): number {
  for (let token = to - 1; token > Math.max(from, to - 6); token--) {
    if (!VOICE_NOUNS.has(wordAt(tokens, token))) continue;
    for (let owner = token - 1; owner >= Math.max(from, token - 5); owner--) {
      const phrase = phrases.list[phrases.at[owner] ?? -1];
      if (phrase !== undefined) return phrase.isPossessive ? (phrases.at[owner] ?? -1) : -1;
    }
  }
  return -1;
}

/** The paragraph above ends with a colon, and this one begins with the quotation. */
export function introductionAbove(text: CueText, quotation: Quotation): SpeechCue | null {
  const above = narrationAbove(text, quotation);
  if (above === null) return null;
  const end = above.endToken;
  if (!/^[:,]$/.test(wordAt(text.tokens, end - 1)) || text.quotations.quotationOf[end - 1] !== -1)
    return null;
  const start = sentenceStart(text, end - 1, above.firstToken);
  const verb = lastSpeechVerb(text, start, end);
  const phrase = verb === -1 ? subjectOf(text, start, end) : subjectBefore(text, start, verb);
  return phrase === -1
    ? null
    : { strength: "introduction", phrase, addressee: addresseeAfter(text, start, end) };
}

/** The nearest person before a verb who can be its subject: “when her friend prevented her by saying”. */
function subjectBefore(text: CueText, from: number, verb: number): number {
  for (let token = verb - 1; token >= from; token--) {
    const phrase = text.phrases.at[token] ?? -1;
    const found = text.phrases.list[phrase];
    if (found === undefined || found.isQuoted || isObject(found)) continue;
    const isOwner = found.isPossessive && !isGerund(text, found, verb);
    const before = token === from ? 0 : classesAt(text.tokens, token - 1);
    const isGoverned =
      (before & (WordClass.preposition | WordClass.pastVerb)) !== 0 && !hasClause(text, found);
    if (!isGoverned && !isOwner) return phrase;
  }
  return subjectOf(text, from, verb);
}

/** “broken by Paula, who … said”: whoever has a clause of their own is its subject. */
function hasClause(text: CueText, { endToken }: PersonPhrase): boolean {
  const next = wordAt(text.tokens, endToken);
  return next === "who" || (next === "," && wordAt(text.tokens, endToken + 1) === "who");
}

/** “Harte's saying”: the owner of a verb in -ing is its subject. */
function isGerund(text: CueText, { endToken }: PersonPhrase, verb: number): boolean {
  return verb <= endToken + 2 && wordAt(text.tokens, verb).endsWith("ing");
}
