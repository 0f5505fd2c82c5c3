import { tokensOfWords } from "../../text/word-places.ts";
import { appendTo } from "../../util/append-to.ts";
import { LONG_AGO, LONG_SPANS } from "../lexicon/absences.ts";
import type { Reading } from "../reading/reading.ts";
import type { Clause } from "./mention-roles.ts";
import { bitsAt, RoleWord, type RoleWords } from "./role-words.ts";

/** Tokens before somebody in which a wish or a modal makes a plan of what follows. */
const PLAN = 7;
/** Tokens before somebody in which a word of thinking or telling is about them. */
const TOPIC = 5;

/** Whether the words before somebody put them into a thought, a plan or a tale: “thought of Otto”, “would ask Otto”. */
export function isElsewhere({ firstToken, from, words }: Clause): boolean {
  if (firstToken === from) return false;
  if ((bitsAt(words, firstToken - 1) & RoleWord.leavingOut) !== 0) return true;
  /** What stood between, and whether a verb did. */
  let between = 0;
  for (let token = firstToken - 1; token >= Math.max(from, firstToken - PLAN); token--) {
    const bits = bitsAt(words, token);
    if ((bits & RoleWord.stop) !== 0) return false;
    const isNear = firstToken - token <= TOPIC && (between & VERB) === 0;
    if (isNear && isTopicOf(bits, between, firstToken - token)) return true;
    if (isPlan(bits, between)) return true;
    between |= bits;
  }
  return false;
}

const VERB = RoleWord.past | RoleWord.be;

/** “remembered Otto”, “thoughts of Otto”, “spoke about Otto”, “a letter from Otto”. */
function isTopicOf(bits: number, between: number, distance: number): boolean {
  const isAbout = (between & RoleWord.about) !== 0;
  if ((bits & RoleWord.thinking) !== 0) return isAbout || distance <= 2;
  if ((bits & RoleWord.writing) !== 0) return isAbout || (between & RoleWord.to) !== 0;
  return (bits & RoleWord.telling) !== 0 && isAbout;
}

/** “would ask Otto”, “meant to ask Otto”. */
function isPlan(bits: number, between: number): boolean {
  if ((bits & RoleWord.modal) !== 0) return true;
  return (bits & RoleWord.wanting) !== 0 && (between & RoleWord.to) !== 0;
}

/** Tokens on either side of somebody within which the sentence is looked at for its time. */
const FAR = 80;

/** Where the sentences tell of a time long before the story's own: “years ago”, “three months before”, “used to”. */
export class LongAgo {
  /** By sentence. */
  readonly #tokens = new Map<number, number[]>();

  constructor({ tokens, sentenceOf }: Reading, words: RoleWords) {
    for (const token of tokensOfWords(tokens, [...LONG_AGO, ...LONG_SPANS])) {
      const bits = bitsAt(words, token);
      const isEarlier = (bitsAt(words, token + 1) & RoleWord.earlier) !== 0;
      if ((bits & RoleWord.longAgo) !== 0 || isEarlier)
        appendTo(this.#tokens, sentenceOf[token] ?? -1, token);
    }
  }

  /** Whether the sentence does so around a token. */
  isTold(sentence: number, around: number): boolean {
    const told = this.#tokens.get(sentence);
    return told?.some((token) => token >= around - FAR && token < around + FAR) ?? false;
  }
}
