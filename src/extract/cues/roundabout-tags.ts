import { wordAt } from "../../text/tokens.ts";
import { PLAIN_INFINITIVES, SPEECH_VERBS, VOICE_NOUNS } from "../lexicon/speech-verbs.ts";
import { words } from "../lexicon/words.ts";
import { isObject } from "./narration.ts";
import type { CueText, SpeechCue } from "./speech-cue.ts";

const IS = words("was were is came comes");
const BURST = words("came comes burst broke");
/** Words from an owner to the voice, at most: “Lucy's first, hasty answer”. */
const MOST_WORDS = 4;

/**
 * Tags whose verb is not what the speaker does:
 *
 *     “Never,” was Lucy's answer.      “Never!” came from Lucy.
 *     “Never,” was all Lucy said.      “Never.” It was Lucy who spoke.
 */
export function roundaboutTag(text: CueText, verb: number, to: number): SpeechCue | null {
  const word = wordAt(text.tokens, verb);
  const next = wordAt(text.tokens, verb + 1);
  if (BURST.has(word) && /^from$/.test(next)) return tagBy(text, verb + 2, to);
  if (word === "it") return cleft(text, verb + 1, to);
  if (!IS.has(word)) return null;
  return next === "all" ? allThat(text, verb + 2, to) : voice(text, verb + 1, to);
}

const HEARD = words("heard hear hears hearing overheard");

/** “heard Lucy say”: the verb after whoever hears. */
export function heard(text: CueText, verb: number, to: number): SpeechCue | null {
  if (!HEARD.has(wordAt(text.tokens, verb))) return null;
  const tag = tagBy(text, verb + 1, to);
  const word = wordAt(text.tokens, endOf(text, tag));
  return PLAIN_INFINITIVES.has(word) || SPEECH_VERBS.has(word) ? tag : null;
}

export function hasVoiceNoun(text: CueText, from: number, to: number): boolean {
  for (let token = from; token < Math.min(from + MOST_WORDS, to); token++) {
    if (VOICE_NOUNS.has(wordAt(text.tokens, token))) return true;
  }
  return false;
}

/** “was Lucy's answer” */
function voice(text: CueText, from: number, to: number): SpeechCue | null {
  const tag = tagBy(text, from, to);
  const isOwner = text.phrases.list[tag?.phrase ?? -1]?.isPossessive === true;
  return isOwner && hasVoiceNoun(text, endOf(text, tag), to) ? tag : null;
}

/** “was all that Lucy said” */
function allThat(text: CueText, from: number, to: number): SpeechCue | null {
  const tag = tagBy(text, wordAt(text.tokens, from) === "that" ? from + 1 : from, to);
  const verb = endOf(text, tag);
  const isHelped = /^(?:had|could|would)$/.test(wordAt(text.tokens, verb));
  const word = wordAt(text.tokens, isHelped ? verb + 1 : verb);
  return SPEECH_VERBS.has(word) || PLAIN_INFINITIVES.has(word) ? tag : null;
}

/** “It was Lucy who spoke” */
function cleft(text: CueText, verb: number, to: number): SpeechCue | null {
  if (!IS.has(wordAt(text.tokens, verb))) return null;
  const tag = tagBy(text, verb + 1, to);
  const who = endOf(text, tag);
  return wordAt(text.tokens, who) === "who" && SPEECH_VERBS.has(wordAt(text.tokens, who + 1))
    ? tag
    : null;
}

/** A tag by the person at a token; `null` where none is. */
function tagBy({ phrases }: CueText, token: number, to: number): SpeechCue | null {
  const phrase = token < to ? (phrases.at[token] ?? -1) : -1;
  const found = phrases.list[phrase];
  if (found === undefined || (isObject(found) && found.head === "himself")) return null;
  return { strength: "tag", phrase, addressee: -1 };
}

function endOf({ phrases }: CueText, tag: SpeechCue | null): number {
  return phrases.list[tag?.phrase ?? -1]?.endToken ?? -1;
}
