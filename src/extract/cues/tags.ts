import { classesAt, wordAt } from "../../text/tokens.ts";
import { WordClass } from "../../text/word-classes.ts";
import { PLAIN_SPEECH_VERBS, SPEECH_VERBS, VOICE_NOUNS } from "../lexicon/speech-verbs.ts";
import type { Quotation } from "../quotations/quotations.ts";
import { addresseeAfter, afterMarks, hasSpeechVerb } from "./narration.ts";
import type { CueText, SpeechCue } from "./speech-cue.ts";

const GROUPS = new Set(
  "they all both everyone everybody several many some voices people we".split(" "),
);
const GROUP: SpeechCue = { strength: "group", phrase: -1, addressee: -1 };
/** Adverbs and commas between a verb of speech and its subject, at most. */
const MOST_ADVERBS = 3;
/** Verbs of speech whose object is whom it is said to. */
const WITH_ADDRESSEE = new Set(
  "told asked informed assured reminded answered begged warned urged".split(" "),
);

/** A tag right after the quotation: verb and speaker, or speaker and verb. */
export function tagAfter(text: CueText, quotation: Quotation, to: number): SpeechCue | null {
  const token = afterMarks(text, quotation.endToken, to);
  if (token >= to) return null;
  if (SPEECH_VERBS.has(wordAt(text.tokens, token))) return verbFirst(text, token, to);
  if (
    GROUPS.has(wordAt(text.tokens, token)) &&
    hasSpeechVerb(text, token + 1, Math.min(to, token + 4))
  ) {
    return GROUP;
  }
  return speakerFirst(text, quotation, token, to);
}

/** “said Lucy”, “asked she”. */
function verbFirst(text: CueText, verb: number, to: number): SpeechCue | null {
  let token = verb + 1;
  const isBare = !PLAIN_SPEECH_VERBS.has(wordAt(text.tokens, verb));
  const end = Math.min(token + MOST_ADVERBS, to);
  while (token < end && text.phrases.at[token] === -1 && isSkipped(text, token)) token++;
  const phrase = text.phrases.at[token] ?? -1;
  if (phrase === -1 || token >= to) {
    return GROUPS.has(wordAt(text.tokens, token)) ? GROUP : null;
  }
  const found = text.phrases.list[phrase];
  if (found === undefined || (isBare && /^(?:him|her|me)$/.test(found.head))) return null;
  if (/^(?:him|me)$/.test(found.head)) return null;
  return { strength: "tag", phrase, addressee: addresseeAfter(text, found.endToken, to) };
}

/** “Lucy said”; “Lucy's voice was low”. */
function speakerFirst(
  text: CueText,
  quotation: Quotation,
  token: number,
  to: number,
): SpeechCue | null {
  const phrase = text.phrases.at[token] ?? -1;
  const found = text.phrases.list[phrase];
  if (found === undefined) return null;
  if (found.isPossessive) {
    const hasVoice = hasVoiceNoun(text, found.endToken, to);
    return hasVoice ? { strength: "tag", phrase, addressee: -1 } : null;
  }
  let verb = found.endToken;
  const end = Math.min(found.endToken + MOST_ADVERBS, to);
  while (verb < end && !SPEECH_VERBS.has(wordAt(text.tokens, verb)) && isSkipped(text, verb))
    verb++;
  const word = wordAt(text.tokens, verb);
  if (!SPEECH_VERBS.has(word)) return null;
  const plain = PLAIN_SPEECH_VERBS.has(word);
  const endsOpen = /^[,—–-]$/.test(wordAt(text.tokens, quotation.endToken - 2));
  const addressee = WITH_ADDRESSEE.has(word)
    ? (text.phrases.at[verb + 1] ?? -1)
    : addresseeAfter(text, verb + 1, to);
  return { strength: plain || endsOpen ? "tag" : "beat", phrase, addressee };
}

/** “then said”, “softly, said”: what may stand between a speaker and the verb. */
function isSkipped(text: CueText, token: number): boolean {
  return isAdverb(text, token) || wordAt(text.tokens, token) === ",";
}

function isAdverb(text: CueText, token: number): boolean {
  const word = wordAt(text.tokens, token);
  return (
    (classesAt(text.tokens, token) & WordClass.adverb) !== 0 ||
    (word.length > 4 && word.endsWith("ly")) ||
    /^(?:had|then|at|last|only|all|both|once|just|quite|very|in|her|his|turn)$/.test(word)
  );
}

function hasVoiceNoun(text: CueText, from: number, to: number): boolean {
  for (let token = from; token < Math.min(from + 4, to); token++) {
    if (VOICE_NOUNS.has(wordAt(text.tokens, token))) return true;
  }
  return false;
}
