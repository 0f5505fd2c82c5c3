import type { Tokens } from "../../text/tokens.ts";
import { FEMALE_NOUNS, KIN_NOUNS, MALE_NOUNS, ROLE_NOUNS } from "../lexicon/people.ts";
import { words } from "../lexicon/words.ts";

/** What a word can be to a phrase that stands for a person, as bits. */
export const PhraseWord = {
  determiner: 1,
  personNoun: 2,
} as const;

export const DETERMINERS = words("the a an his her my their our your this that another");

const LISTS: readonly (readonly [bit: number, words: Iterable<string>])[] = [
  [PhraseWord.determiner, DETERMINERS],
  [PhraseWord.personNoun, FEMALE_NOUNS],
  [PhraseWord.personNoun, MALE_NOUNS],
  [PhraseWord.personNoun, ROLE_NOUNS],
  [PhraseWord.personNoun, KIN_NOUNS],
];

/** The bits of each entry of `tokens.words`. */
export function phraseWords(tokens: Tokens): Uint8Array {
  const bits = new Uint8Array(tokens.words.length);
  for (const [bit, list] of LISTS) {
    for (const word of list) {
      const id = tokens.idOf(word);
      if (id >= 0) bits[id] = (bits[id] ?? 0) | bit;
    }
  }
  return bits;
}
