import { type Tokens, wordAt } from "../../text/tokens.ts";
import { classesOf, FUNCTION_WORD, WordClass } from "../../text/word-classes.ts";
import { TITLES } from "../lexicon/titles.ts";
import { DOUBLE_NAMES } from "../names/double-names.ts";
import type { CharacterDraft } from "./character-draft.ts";

/** Tokens of the longest name that is looked for. */
const LONGEST = 8;

/** Somebody of the cast, by name, at a token. */
export interface NamedAt {
  readonly character: number;
  readonly endToken: number;
}

/**
 * Knows the cast by their names outside of scenes, where any word may have a capital: the longest name that begins at a
 * token and ends before another. A word alone that means something else (“Grace”, “the Captain”) is no name there.
 */
export function namesOfCast(
  tokens: Tokens,
  list: readonly CharacterDraft[],
): (firstToken: number, endToken: number) => NamedAt | null {
  const known = bearersByName(list);
  return (firstToken, endToken) => {
    let key = "";
    let found: NamedAt | null = null;
    const end = Math.min(endToken, firstToken + LONGEST);
    for (let token = firstToken; token < end; token++) {
      key = key === "" ? wordAt(tokens, token) : `${key} ${wordAt(tokens, token)}`;
      const character = known.get(key);
      if (character !== undefined) found = { character, endToken: token + 1 };
    }
    return found;
  };
}

/** The number of whoever is named most by each name, in lower case, one space between its words and marks. */
function bearersByName(list: readonly CharacterDraft[]): ReadonlyMap<string, number> {
  const bearers = new Map<string, number>();
  list.forEach(({ name, aliases, count }, character) => {
    for (const one of [name, ...aliases]) {
      const key = (one.match(/[\p{L}\p{N}'’-]+|\S/gu) ?? [])
        .join(" ")
        .toLowerCase()
        .replace(/’/g, "'");
      const bearer = list[bearers.get(key) ?? -1];
      if (isTelling(key) && (bearer === undefined || bearer.count < count))
        bearers.set(key, character);
    }
  });
  return bearers;
}

const COMMON =
  FUNCTION_WORD |
  WordClass.verb |
  WordClass.noun |
  WordClass.adjective |
  WordClass.adverb |
  WordClass.time |
  WordClass.number;

/** Whether nothing but the name can be meant. */
function isTelling(key: string): boolean {
  if (key.startsWith("the ")) return /^the [^ ]+s$/.test(key);
  if (key.includes(" ")) return true;
  return !TITLES.has(key) && !DOUBLE_NAMES.has(key) && (classesOf(key) & COMMON) === 0;
}
