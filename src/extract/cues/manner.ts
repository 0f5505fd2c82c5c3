import type { Manner } from "../../story/story.ts";
import { wordAt } from "../../text/tokens.ts";
import { SPEECH_VERBS } from "../lexicon/speech-verbs.ts";
import { words } from "../lexicon/words.ts";
import type { Quotation } from "../quotations/quotations.ts";
import { sentenceStart } from "../reading/sentence-start.ts";
import { lastSpeechVerb, narrationAbove } from "./narration.ts";
import type { CueText } from "./speech-cue.ts";

const THOUGHT = words("thought thinks thinking reflected wondered mused");
const TO_ONESELF = words("himself herself myself itself themselves");
/** Verbs by which words are written, whatever they stand on. */
const WROTE = words("wrote written scribbled inscribed");
/** Verbs by which a piece of writing gives its words. */
const GIVES = words("said says writing scrawled printed engraved painted ran read");
const WRITINGS = words(
  `letter note telegram wire cable message card postcard sign signboard notice poster placard inscription plate label
  headline heading title epitaph diary entry paper page letters email text words line lines placards scrap`,
);
/** Tokens after a quotation in which a tag has its verb. */
const TAG = 5;
/** Tokens between a verb and “to himself”, at most. */
const ASIDE = 4;

/**
 * Tells how quoted words come about: said, thought, or written and read.
 *
 *     “Never,” thought Lucy.          a thought
 *     The note said: “Come at once.”  writing
 */
export function mannerOf(text: CueText, quotation: Quotation, from: number, to: number): Manner {
  const after = verbAfter(text, quotation.endToken, to);
  const lead = leadIn(text, quotation, from);
  if (after !== -1) return isThought(text, after) ? "thought" : "speech";
  if (lead === null) return "speech";
  const verb = lastSpeechVerb(text, lead.start, lead.end);
  if (verb !== -1 && isThought(text, verb)) return "thought";
  return isWriting(text, lead) ? "writing" : "speech";
}

/** The verb of a tag after the quotation; -1 where none is. */
function verbAfter({ tokens, sentenceOf }: CueText, from: number, to: number): number {
  for (let token = from; token < Math.min(from + TAG, to); token++) {
    if (sentenceOf[token] !== sentenceOf[from]) return -1;
    if (SPEECH_VERBS.has(wordAt(tokens, token))) return token;
  }
  return -1;
}

/** “thought Lucy”; “he said to himself”. */
function isThought({ tokens }: CueText, verb: number): boolean {
  if (THOUGHT.has(wordAt(tokens, verb))) return true;
  for (let token = verb + 1; token <= verb + ASIDE; token++) {
    if (wordAt(tokens, token) === "to" && TO_ONESELF.has(wordAt(tokens, token + 1))) return true;
  }
  return false;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The sentence that leads into the quotation with a colon, a comma or a verb, in its paragraph or right above. */
function leadIn(text: CueText, quotation: Quotation, from: number): Stretch | null {
  const above = quotation.firstToken > from ? null : narrationAbove(text, quotation);
  const end = above === null ? quotation.firstToken : above.endToken;
  const first = above === null ? from : above.firstToken;
  if (end <= first) return null;
  const last = wordAt(text.tokens, end - 1);
  if (!/^[:,]$/.test(last) && (above !== null || !SPEECH_VERBS.has(last))) return null;
  return { start: sentenceStart(text, end - 1, first), end };
}

/** Somebody wrote; a letter, a sign or the like “said” or “ran”. */
function isWriting({ tokens }: CueText, { start, end }: Stretch): boolean {
  let isWritten = false;
  let says = false;
  for (let token = start; token < end; token++) {
    const word = wordAt(tokens, token);
    if (WROTE.has(word)) return true;
    isWritten ||= WRITINGS.has(word);
    says ||= isWritten && (GIVES.has(word) || word === ":");
  }
  return says;
}
