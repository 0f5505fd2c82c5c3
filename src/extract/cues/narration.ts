import { wordAt } from "../../text/tokens.ts";
import { WordClass } from "../../text/word-classes.ts";
import { DEEDS, PLAIN_INFINITIVES, SPEECH_VERBS } from "../lexicon/speech-verbs.ts";
import { words } from "../lexicon/words.ts";
import type { Quotation } from "../quotations/quotations.ts";
import type { Paragraph } from "../reading/reading.ts";
import { isGovernedBy, tokenBefore } from "../references/governed.ts";
import type { PersonPhrase } from "../references/person-phrase.ts";
import type { CueText } from "./speech-cue.ts";

/** Whether a phrase can be no subject: “him”, “himself”, and “her” that owns nothing. */
export function isObject({ head, isPossessive }: PersonPhrase): boolean {
  return /^(?:him|me|himself|herself|myself|hers)$/.test(head) || (head === "her" && !isPossessive);
}

/** The first person of a stretch of narration who does something there: no object, nobody after a preposition. */
export function subjectOf(text: CueText, from: number, to: number): number {
  for (let token = from; token < to; token++) {
    const phrase = text.phrases.at[token] ?? -1;
    const found = text.phrases.list[phrase];
    if (found === undefined || found.isQuoted || isObject(found)) continue;
    if (!isGoverned(text, found, from, WordClass.preposition)) return phrase;
  }
  return -1;
}

/** Whether a phrase is governed by a word of some class right before it, from some token on. */
export function isGoverned(
  { tokens }: CueText,
  phrase: PersonPhrase,
  from: number,
  by: number,
): boolean {
  return tokenBefore(tokens, phrase) >= from && isGovernedBy(tokens, phrase, by);
}

/** “said Lucy to him”, “said Lucy, turning to Cecil”. */
export function addresseeAfter(text: CueText, from: number, to: number): number {
  const { sentenceOf } = text;
  for (let token = from; token < Math.min(from + 9, to); token++) {
    if (sentenceOf[token] !== sentenceOf[from]) break;
    const phrase = text.phrases.at[token + 1] ?? -1;
    if (wordAt(text.tokens, token) === "to" && phrase !== -1 && token + 1 < to) return phrase;
  }
  return -1;
}

export function hasSpeechVerb(text: CueText, from: number, to: number): boolean {
  for (let token = from; token < to; token++)
    if (SPEECH_VERBS.has(wordAt(text.tokens, token))) return true;
  return false;
}

/** Whether a stretch tells what somebody said, and not only what they did. */
export function reportsSpeech({ tokens }: CueText, from: number, to: number): boolean {
  for (let token = from; token < to; token++) {
    const word = wordAt(tokens, token);
    if (SPEECH_VERBS.has(word) && !DEEDS.has(word)) return true;
  }
  return false;
}

/** The token of the last verb of speech of a stretch; -1 where there is none. */
export function lastSpeechVerb(text: CueText, from: number, to: number): number {
  for (let token = to - 1; token >= from; token--)
    if (SPEECH_VERBS.has(wordAt(text.tokens, token)) || isInfinitive(text, token)) return token;
  return -1;
}

/** “hastened to add”, “would say”, “time to look up and ask”. */
function isInfinitive(text: CueText, token: number): boolean {
  const isFree = /^(?:to|and)$/.test(wordAt(text.tokens, token - 1));
  return isFree ? PLAIN_INFINITIVES.has(wordAt(text.tokens, token)) : isHelped(text, token);
}

/** “would say”, “could answer”. */
export function isHelped({ tokens }: CueText, token: number): boolean {
  return HELPERS.has(wordAt(tokens, token - 1)) && PLAIN_INFINITIVES.has(wordAt(tokens, token));
}

const HELPERS = words("would could should might must will can did does");

/** The first token that is none of the marks which may follow a quotation. */
export function afterMarks({ tokens }: CueText, from: number, to: number): number {
  let token = from;
  while (token < to && /^[,.—–…*_()-]$/.test(wordAt(tokens, token))) token++;
  return token;
}

/** The paragraph of narration right above a paragraph that begins with the quotation; `null` where none is. */
export function narrationAbove(
  { paragraphs }: CueText,
  { paragraph, firstToken }: Quotation,
): Paragraph | null {
  const here = paragraphs[paragraph];
  const above = paragraphs[paragraph - 1];
  if (here === undefined || above === undefined || here.firstToken !== firstToken) return null;
  return above.scene === here.scene && above.kind === "narration" ? above : null;
}
