import { wordAt } from "../../text/tokens.ts";
import type { Quotation } from "../quotations/quotations.ts";
import { sentenceStart } from "../reading/sentence-start.ts";
import {
  addresseeAfter,
  afterMarks,
  hasSpeechVerb,
  narrationAbove,
  reportsSpeech,
  subjectOf,
} from "./narration.ts";
import type { CueText, SpeechCue } from "./speech-cue.ts";

/** The first sentence after the quotation: what its subject does goes with the speech. */
export function beatAfter(
  text: CueText,
  { endToken }: Quotation,
  to: number,
  isBetween: boolean,
): SpeechCue | null {
  const token = afterMarks(text, endToken, to);
  if (token >= to) return null;
  const { sentenceOf } = text;
  let end = token;
  while (end < to && sentenceOf[end] === sentenceOf[token]) end++;
  const leadsOn = isBetween && end === to && /^[,:]$/.test(wordAt(text.tokens, to - 1));
  const opens = text.sentenceOf[token] !== text.sentenceOf[endToken - 1];
  if (leadsOn && opens) return null;
  const isEnded = wordAt(text.tokens, endToken - 2) !== ",";
  const verb = hasSpeechVerb(text, token, end);
  const phrase = subjectOf(text, token, end);
  if (phrase === -1) return null;
  return {
    strength: verb && isBetween ? "introduction" : "beat",
    phrase,
    addressee: addresseeAfter(text, token, end),
    isOpening: !isBetween && isEnded && isAt(text, phrase, token),
  };
}

/** Whether a sentence begins with a phrase, its article aside. */
function isAt({ phrases }: CueText, phrase: number, start: number): boolean {
  return (phrases.list[phrase]?.firstToken ?? -1) - start <= 1;
}

/** The last sentence of the narration before the quotation, in its paragraph. */
export function beatBefore(
  text: CueText,
  from: number,
  to: number,
  isAlone: boolean,
): SpeechCue | null {
  if (to <= from) return null;
  const start = sentenceStart(text, to - 1, from);
  const phrase = subjectOf(text, start, to);
  if (phrase !== -1) {
    const isOpening = isAlone && isAt(text, phrase, start);
    return { strength: "beat", phrase, addressee: addresseeAfter(text, start, to), isOpening };
  }
  const first = subjectOf(text, from, start);
  return first === -1 ? null : { strength: "beat", phrase: first, addressee: -1 };
}

/**
 * The last sentence of a paragraph of narration right above a paragraph that begins with the quotation. One that
 * reports speech (“I explained that …”) is answered by somebody else, and tells nothing here.
 */
export function subjectAbove(text: CueText, quotation: Quotation): SpeechCue | null {
  const above = narrationAbove(text, quotation);
  if (above === null) return null;
  const end = above.endToken;
  if (text.quotations.quotationOf[end - 1] !== -1) return null;
  const start = sentenceStart(text, end - 1, above.firstToken);
  if (reportsSpeech(text, start, end)) return null;
  const phrase = subjectOf(text, start, end);
  return phrase === -1
    ? null
    : { strength: "above", phrase, addressee: addresseeAfter(text, start, end) };
}
