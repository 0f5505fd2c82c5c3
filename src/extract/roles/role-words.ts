import { isCapitalAt, type Tokens } from "../../text/tokens.ts";
import { WordClass } from "../../text/word-classes.ts";
import {
  ABOUT,
  BODY,
  GONE,
  LEAVING_OUT,
  LONG_AGO,
  LONG_SPANS,
  MODALS,
  TELLING,
  THINKING,
  WANTING,
  WRITING,
} from "../lexicon/absences.ts";
import { words } from "../lexicon/words.ts";

/** What a word says of whether somebody beside it is there, as bits. */
export const RoleWord = {
  thinking: 1,
  wanting: 2,
  telling: 4,
  leavingOut: 8,
  about: 16,
  modal: 32,
  longAgo: 64,
  longSpan: 128,
  gone: 256,
  body: 512,
  have: 1024,
  be: 2048,
  not: 4096,
  past: 8192,
  present: 16384,
  /** May stand between a subject and its verb. */
  between: 32768,
  /** Ends a clause. */
  stop: 65536,
  earlier: 131072,
  progressive: 262144,
  writing: 524288,
  to: 1048576,
} as const;

const LISTS: readonly (readonly [bit: number, words: ReadonlySet<string>])[] = [
  [RoleWord.thinking, THINKING],
  [RoleWord.wanting, WANTING],
  [RoleWord.telling, TELLING],
  [RoleWord.writing, WRITING],
  [RoleWord.to, words("to")],
  [RoleWord.leavingOut, LEAVING_OUT],
  [RoleWord.about, ABOUT],
  [RoleWord.modal, MODALS],
  [RoleWord.longAgo, LONG_AGO],
  [RoleWord.longSpan, LONG_SPANS],
  [RoleWord.gone, GONE],
  [RoleWord.body, BODY],
  [
    RoleWord.past,
    // Those that may be nouns, adjectives or the present too, which the lexicon takes them for.
    words(
      `rose left lay wound leaned drew put set read cut let shut hit hurt spread burst woke bit beat smelt understood bent
      bound bowed dreamt dwelt lost shone slung sought strode thrust trod bade clung`,
    ),
  ],
  [RoleWord.have, words("had has have having")],
  [RoleWord.be, words("was were is are am be been being")],
  [RoleWord.not, words("not never no n't")],
  [RoleWord.between, words("himself herself themselves myself who both all then now , and")],
  [RoleWord.stop, words('. ; : ! ? — – … ( ) “ ” "')],
  [RoleWord.earlier, words("before earlier since previously back")],
];

/** The bits of a text's words. */
export interface RoleWords {
  readonly tokens: Tokens;
  /** Of each entry of `tokens.words`. */
  readonly bits: Int32Array;
}

/** What the word at a token says. “Will” and “May” are names too. */
export function bitsAt({ tokens, bits }: RoleWords, token: number): number {
  const own = bits[tokens.ids[token] ?? -1] ?? 0;
  return isCapitalAt(tokens, token) ? own & ~RoleWord.modal : own;
}

export function roleWords(tokens: Tokens): RoleWords {
  const { words: all, classes, idOf } = tokens;
  const bits = new Int32Array(all.length);
  all.forEach((word, id) => {
    bits[id] = grammarOf(word, classes[id] ?? 0);
  });
  for (const [bit, list] of LISTS) {
    for (const word of list) {
      const id = idOf(word);
      if (id >= 0) bits[id] = (bits[id] ?? 0) | bit;
    }
  }
  return { tokens, bits };
}

/** A word that ends in -ed or -ing is a form of a verb from so many letters on; one in -ly is an adverb. */
const VERB_LENGTH = 5;
const ADVERB_LENGTH = 4;

/** The tense of a word, by the lexicon or by its ending, and whether it is an adverb. */
function grammarOf(word: string, classes: number): number {
  let bits = 0;
  const isVerb = (classes & WordClass.verb) !== 0;
  const isNoun = (classes & WordClass.noun) !== 0;
  const looksPast =
    !isNoun && word.length >= VERB_LENGTH && word.endsWith("ed") && word.at(-3) !== "e";
  if ((classes & WordClass.pastVerb) !== 0 || looksPast) bits |= RoleWord.past;
  if (isVerb && word.endsWith("s")) bits |= RoleWord.present;
  if (word.length >= VERB_LENGTH && word.endsWith("ing")) bits |= RoleWord.progressive;
  const looksAdverb = word.length >= ADVERB_LENGTH && word.endsWith("ly");
  if (!isVerb && ((classes & WordClass.adverb) !== 0 || looksAdverb)) {
    bits |= RoleWord.between;
  }
  return bits;
}
