import { Case, classesAt, wordAt } from "../../text/tokens.ts";
import { WordClass } from "../../text/word-classes.ts";
import {
  PLAIN_INFINITIVES,
  PLAIN_SPEECH_VERBS,
  PRESENT_SPEECH_VERBS,
  SPEECH_VERBS,
} from "../lexicon/speech-verbs.ts";
import { words } from "../lexicon/words.ts";
import type { Quotation } from "../quotations/quotations.ts";
import { addresseeAfter, afterMarks, hasSpeechVerb, isHelped, isObject } from "./narration.ts";
import { hasVoiceNoun, heard, roundaboutTag } from "./roundabout-tags.ts";
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

/** “went on Lucy”, “Lucy put in”. */
const PARTICLES = words("on in out up off back forth");
/** Verbs that report speech with such a word only. */
const PHRASAL = words(
  "wound cut struck threw flung chipped chimed let led put broke came burst sang sung",
);

/** A tag right after the quotation: verb and speaker, or speaker and verb. */
export function tagAfter(text: CueText, quotation: Quotation, to: number): SpeechCue | null {
  const token = afterParticle(text, afterMarks(text, quotation.endToken, to));
  if (token >= to) return null;
  const word = wordAt(text.tokens, token);
  if (isTagVerb(word)) return verbFirst(text, token, to) ?? roundaboutTag(text, token, to);
  if (GROUPS.has(word) && hasSpeechVerb(text, token + 1, Math.min(to, token + 4))) return GROUP;
  return (
    speakerFirst(text, quotation, token, to) ??
    invertedVerb(text, token, to) ??
    roundaboutTag(text, token, to)
  );
}

/** A verb that reports speech where it stands beside a quotation: “cries” is one there. */
function isTagVerb(word: string): boolean {
  return SPEECH_VERBS.has(word) || PRESENT_SPEECH_VERBS.has(word);
}

/** “said Lucy”, “asked she”. */
function verbFirst(text: CueText, verb: number, to: number): SpeechCue | null {
  let token = verb + 1;
  const isBare = !PLAIN_SPEECH_VERBS.has(wordAt(text.tokens, verb));
  if (PARTICLES.has(wordAt(text.tokens, token))) token++;
  const end = Math.min(token + MOST_ADVERBS, to);
  while (token < end && text.phrases.at[token] === -1 && isSkipped(text, token)) token++;
  token = afterEpithets(text, token, to);
  const phrase = token < to ? (text.phrases.at[token] ?? -1) : -1;
  const found = text.phrases.list[phrase];
  if (found === undefined) return nobodyKnown(text, token, to, isBare);
  if (found.isPossessive && !hasVoiceNoun(text, found.endToken, to))
    return { strength: "tag", phrase: -1, addressee: phrase };
  if (isBare && /^(?:him|her|me)$/.test(found.head)) return null;
  if (/^(?:him|me)$/.test(found.head)) return null;
  return { strength: "tag", phrase, addressee: addresseeAfter(text, found.endToken, to) };
}

/** “said they”; “said the harpooner”, somebody whom no phrase stands for; but a voice may be anybody's. */
function nobodyKnown(text: CueText, token: number, to: number, isBare: boolean): SpeechCue | null {
  const word = wordAt(text.tokens, token);
  if (GROUPS.has(word)) return GROUP;
  const isSomebody = !isBare && token < to && SOMEBODY.test(word);
  if (!isSomebody || hasVoiceNoun(text, token, to)) return null;
  return { strength: "tag", phrase: -1, addressee: -1 };
}

const SOMEBODY = /^(?:the|a|an|one|another|somebody|someone)$/;

/** “hesitated Lucy”: in small letters any verb right before its subject is one of speech. */
function invertedVerb(text: CueText, verb: number, to: number): SpeechCue | null {
  if (text.tokens.cases[verb] !== Case.lower) return null;
  const isPhrasal = PARTICLES.has(wordAt(text.tokens, verb + 1));
  if (!isPastVerb(text, verb) && !(isPhrasal && PHRASAL.has(wordAt(text.tokens, verb))))
    return null;
  const token = afterEpithets(text, isPhrasal ? verb + 2 : verb + 1, to);
  const phrase = token < to ? (text.phrases.at[token] ?? -1) : -1;
  const found = text.phrases.list[phrase];
  const isSubject = found !== undefined && !found.isPossessive && !isObject(found);
  if (!isSubject || found.head === "her") return null;
  return { strength: "tag", phrase, addressee: addresseeAfter(text, found.endToken, to) };
}

/** The token of a name after the particle that belongs to it: “De Vries”; the same token where none is. */
function afterParticle(
  { tokens, phrases }: Pick<CueText, "tokens" | "phrases">,
  at: number,
): number {
  const isParticle = /^(?:de|du|la|le|von|van|der|di|da)$/.test(wordAt(tokens, at));
  return isParticle && (phrases.at[at + 1] ?? -1) !== -1 ? at + 1 : at;
}

/** Words between a verb and a name that belong to the name, at most: “said the unhappy young Lucy Marsh”. */
const MOST_EPITHETS = 4;

/** The token of the name after an article and adjectives; the same token where no name follows. */
function afterEpithets({ tokens, phrases }: CueText, from: number, to: number): number {
  if (phrases.at[from] !== -1) return from;
  const name = afterParticle({ tokens, phrases }, from);
  if (name !== from) return name;
  const opens = /^(?:the|a|poor|little|old|young|dear|good|big)$/.test(wordAt(tokens, from));
  if (!opens) return from;
  for (let token = from + 1; token < Math.min(to, from + 1 + MOST_EPITHETS); token++) {
    const phrase = phrases.list[phrases.at[token] ?? -1];
    if (phrase !== undefined) return phrase.kind === "name" ? token : from;
    if (tokens.cases[token] !== Case.lower) return from;
  }
  return from;
}

/** “Lucy said”; “Lucy's voice was low”; “he heard Lucy say”. */
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
  const verb = verbAfter(text, found.endToken, to);
  const overheard = heard(text, verb, to);
  if (overheard !== null) return overheard;
  const isOpen = wordAt(text.tokens, quotation.endToken - 2) === ",";
  const speaks = isOpen ? isDone(text, verb) : isSpeech(text, verb, to);
  if (!speaks) return null;
  const addressee = WITH_ADDRESSEE.has(wordAt(text.tokens, verb))
    ? (text.phrases.at[verb + 1] ?? -1)
    : addresseeAfter(text, verb + 1, to);
  return { strength: "tag", phrase, addressee };
}

/** The verb after a speaker: past adverbs, and past “would” where a verb of speech follows. */
function verbAfter(text: CueText, from: number, to: number): number {
  let verb = from;
  const end = Math.min(from + MOST_ADVERBS, to);
  while (verb < end && !isTagVerb(wordAt(text.tokens, verb)) && isSkipped(text, verb)) verb++;
  return isHelped(text, verb + 1) ? verb + 1 : verb;
}

/** Whether a verb, after a comma within the quotation, is what the speaker of it does. */
function isDone(text: CueText, verb: number): boolean {
  const word = wordAt(text.tokens, verb);
  if (isHelped(text, verb)) return true;
  if (PARTICLES.has(wordAt(text.tokens, verb + 1)) && PHRASAL.has(word)) return true;
  return isTagVerb(word) || isPastVerb(text, verb);
}

/** Whether a verb is one of speech, wherever it stands; or another that leads up to one: “forced herself to say”. */
function isSpeech(text: CueText, verb: number, to: number): boolean {
  if (leadsOn(text, verb)) return false;
  if (isTagVerb(wordAt(text.tokens, verb)) || isHelped(text, verb)) return true;
  for (let token = verb + 1; token < Math.min(verb + 6, to); token++) {
    if (text.tokens.cases[token] === Case.none) return false;
    if (
      wordAt(text.tokens, token - 1) === "to" &&
      PLAIN_INFINITIVES.has(wordAt(text.tokens, token))
    )
      return true;
  }
  return false;
}

const THINKS = words("think wonder muse reflect reason");

/** “began to cross the room”: a verb that only leads on to another. */
function leadsOn({ tokens }: CueText, verb: number): boolean {
  return (
    wordAt(tokens, verb + 1) === "to" &&
    !(PLAIN_INFINITIVES.has(wordAt(tokens, verb + 2)) && !THINKS.has(wordAt(tokens, verb + 2))) &&
    /^(?:began|continued|offered|wanted|tried|decided|started)$/.test(wordAt(tokens, verb))
  );
}

function isPastVerb({ tokens }: CueText, token: number): boolean {
  const word = wordAt(tokens, token);
  return (
    SPEECH_VERBS.has(word) ||
    (classesAt(tokens, token) & WordClass.pastVerb) !== 0 ||
    (word.length > 4 && word.endsWith("ed"))
  );
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
    /^(?:had|then|at|last|only|all|both|once|just|quite|very|more|in|her|his|turn)$/.test(word)
  );
}
