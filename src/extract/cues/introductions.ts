import { Case, wordAt } from "../../text/tokens.ts";
import { PLAIN_SPEECH_VERBS, SPEECH_VERBS, VOICE_NOUNS } from "../lexicon/speech-verbs.ts";
import type { Quotation } from "../quotations/quotations.ts";
import { sentenceStart } from "../reading/sentence-start.ts";
import { addresseeAfter, lastSpeechVerb, narrationAbove, subjectOf } from "./narration.ts";
import { heard } from "./roundabout-tags.ts";
import type { CueText, SpeechCue } from "./speech-cue.ts";
import { subjectBefore } from "./subjects.ts";

/** The sentence before the quotation leads into it: it ends with a comma or a colon, or with a verb of speech. */
export function introduction(text: CueText, from: number, to: number): SpeechCue | null {
  if (to <= from) return null;
  const last = wordAt(text.tokens, to - 1);
  const leads = /^[:,—-]$/.test(last) || SPEECH_VERBS.has(last) || runsOn(text, from, to);
  if (!leads) return null;
  const start = sentenceStart(text, to - 1, from);
  const overheard = heardBefore(text, start, to);
  if (overheard !== null) return overheard;
  const owner = voiceOwner(text, start, to);
  if (owner !== -1) return { strength: "introduction", phrase: owner, addressee: -1 };
  const verb = lastSpeechVerb(text, start, to);
  return verb === -1 ? subjectOnly(text, start, to) : byVerb(text, start, verb, to);
}

/** “Otto then heard Lucy say, ”; whom a pronoun there means is surer told by what else leads in. */
function heardBefore(text: CueText, from: number, to: number): SpeechCue | null {
  for (let token = to - 3; token >= from; token--) {
    const cue = heard(text, token, to);
    const isPronoun = text.phrases.list[cue?.phrase ?? -1]?.kind === "pronoun";
    if (cue !== null && !isPronoun) return { ...cue, strength: "introduction" };
  }
  return null;
}

/** Words from a verb of speech to a quotation that no mark leads into, at most: “said in a loud voice”. */
const RUN_ON = 6;

/** Whether the words before run on into the quotation from a verb of speech. */
function runsOn({ tokens }: CueText, from: number, to: number): boolean {
  for (let token = to - 1; token >= Math.max(from, to - RUN_ON); token--) {
    if (tokens.cases[token] === Case.none) return false;
    if (PLAIN_SPEECH_VERBS.has(wordAt(tokens, token))) return true;
  }
  return false;
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
    // A verb right before the quotation is as plain as a tag behind it.
    const isTag = to - verb <= 2;
    return { strength: isTag ? "tag" : "introduction", phrase: subject, addressee };
  }
  return follows ? { strength: "introduction", phrase: after, addressee: -1 } : null;
}

/** “Lucy's reply, ”: the owner of a voice at the end of the lead-in; -1 where there is none. */
function voiceOwner(text: CueText, from: number, to: number): number {
  for (let token = to - 1; token > Math.max(from, to - 6); token--) {
    if (!VOICE_NOUNS.has(wordAt(text.tokens, token))) continue;
    const owner = ownerOf(text, token, from);
    if (owner !== -1) return owner;
  }
  return -1;
}

/** Whose the voice at a token is; -1 where nobody is right before it, or somebody who does not own it. */
function ownerOf({ phrases }: CueText, voice: number, from: number): number {
  for (let token = voice - 1; token >= Math.max(from, voice - 5); token--) {
    const index = phrases.at[token] ?? -1;
    const phrase = phrases.list[index];
    if (phrase !== undefined) return phrase.isPossessive ? index : -1;
  }
  return -1;
}

/** The paragraph above ends with a colon, or says that somebody speaks, and this one begins with the quotation. */
export function introductionAbove(text: CueText, quotation: Quotation): SpeechCue | null {
  const above = narrationAbove(text, quotation);
  if (above === null) return null;
  const end = above.endToken;
  if (text.quotations.quotationOf[end - 1] !== -1) return null;
  const start = sentenceStart(text, end - 1, above.firstToken);
  if (!leadsOver(text, start, end)) return announcement(text, start, end);
  const verb = lastSpeechVerb(text, start, end);
  const phrase = verb === -1 ? subjectOf(text, start, end) : subjectBefore(text, start, verb);
  return phrase === -1
    ? null
    : { strength: "introduction", phrase, addressee: addresseeAfter(text, start, end) };
}

/** “Lucy said, ”, “Lucy said:—”, “Lucy said”: what leads over to the next paragraph. */
function leadsOver({ tokens }: CueText, start: number, end: number): boolean {
  let last = end - 1;
  while (last > start && /^[—–-]+$/.test(wordAt(tokens, last))) last--;
  const word = wordAt(tokens, last);
  if (/^[:,]$/.test(word) || PLAIN_SPEECH_VERBS.has(word)) return true;
  return last < end - 1 && PLAIN_SPEECH_VERBS.has(wordAt(tokens, last - 1));
}

/** What may follow “spoke” where speech follows: “before Lucy spoke again.”, “She spoke with an effort.” */
const SPOKE_ALOUD = /^(?:again|first|at|last|length|finally|up|out|aloud|then|\w+ly|[.!…])$/;
const BEGINS = new Set(["began", "continued", "resumed"]);
const SPOKE_SO = /^(?:with|in|without|as)$/;

/** “Lucy's voice cut through the noise.”, “There was a silence before Lucy spoke again.” */
function announcement(text: CueText, start: number, end: number): SpeechCue | null {
  const { tokens } = text;
  for (let token = end - 2; token > start; token--) {
    const word = wordAt(tokens, token);
    const owner = word === "voice" && !isTag(text, start) ? ownerOf(text, token, start) : -1;
    if (owner !== -1) return { strength: "introduction", phrase: owner, addressee: -1 };
    if (word !== "spoke" && !BEGINS.has(word)) continue;
    const phrase = isAloud(text, token, end) ? subjectBefore(text, start, token) : -1;
    const speaks = word === "spoke" ? phrase !== -1 : beginsToSpeak(text, phrase, token);
    return speaks ? { strength: "introduction", phrase, addressee: -1 } : null;
  }
  return null;
}

/** “…,” said Lucy's voice: whether the words at a token go on from a quotation, and tell who said that. */
function isTag({ quotations, tokens }: CueText, start: number): boolean {
  const isSpoken = (token: number) => (quotations.quotationOf[token] ?? -1) !== -1;
  return isSpoken(start) || (isSpoken(start - 1) && tokens.cases[start] === Case.lower);
}

/** “Lucy thus began.”: whether it is a person who begins, and no quotation beside it is what they said. */
function beginsToSpeak({ phrases, quotations }: CueText, phrase: number, verb: number): boolean {
  const found = phrases.list[phrase];
  if (found === undefined || found.isPossessive || verb - found.endToken > 2) return false;
  const before = quotations.quotationOf[found.firstToken - 1] ?? -1;
  return before === -1 && (quotations.quotationOf[found.firstToken - 2] ?? -1) === -1;
}

function isAloud({ tokens }: CueText, spoke: number, end: number): boolean {
  for (let token = spoke + 1; token < end; token++) {
    const word = wordAt(tokens, token);
    if (SPOKE_SO.test(word)) return true;
    if (!SPOKE_ALOUD.test(word)) return false;
  }
  return true;
}
