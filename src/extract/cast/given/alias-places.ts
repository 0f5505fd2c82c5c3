import { isCapitalAt, wordAt } from "../../../text/tokens.ts";
import { classesOf, WordClass } from "../../../text/word-classes.ts";
import { FULL_TITLE, TITLES } from "../../lexicon/titles.ts";
import type { NameWords } from "../../names/name-words.ts";
import type { Reading } from "../../reading/reading.ts";
import type { NamePlace } from "../character-draft.ts";
import type { GivenCast } from "./given-character.ts";

interface Alias {
  readonly words: readonly string[];
  readonly isDescription: boolean;
  readonly bearers: number[];
}

/**
 * Finds the given names word for word, the longest first; those of `except` are not looked for. A name needs its
 * capital, a description its article:
 *
 *     Given “The Sailor”:  the sailor laughed; a sailor's knot; Sailor, come here
 *                          ^^^^^^^^^^                          ^^^^^^
 */
export function findAliasPlaces(
  reading: Reading,
  nameWords: NameWords,
  cast: GivenCast,
  except: ReadonlySet<number>,
): readonly NamePlace[] {
  const { tokens, sentenceOf } = reading;
  const aliases = indexAliases(reading, nameWords, cast, except);
  const places: NamePlace[] = [];
  for (let token = 0; token < tokens.count; ) {
    const found = sentenceOf[token] === -1 ? null : longestAt(reading, aliases, token);
    if (found !== null) places.push(found);
    token = found?.endToken ?? token + 1;
  }
  return places;
}

/** The words of a name in lower case, titles in full, without articles and stops. */
export function wordsOfName(name: string): readonly string[] {
  const words = name
    .toLowerCase()
    .replaceAll("’", "'")
    .split(/[\s.,]+/)
    .filter((word) => word !== "");
  const isArticle = /^(?:the|a|an)$/.test(words[0] ?? "");
  return (isArticle ? words.slice(1) : words).map((word) => FULL_TITLE[word] ?? word);
}

/** The aliases by their first word, the longest first. */
function indexAliases(
  reading: Reading,
  nameWords: NameWords,
  cast: GivenCast,
  except: ReadonlySet<number>,
): ReadonlyMap<string, readonly Alias[]> {
  const byKey = new Map<string, Alias>();
  cast.forEach(({ name, aliases }, number) => {
    if (except.has(number)) return;
    for (const given of new Set([name, ...aliases])) {
      const words = wordsOfName(given);
      if (words.length === 0) continue;
      const key = words.join(" ");
      const alias = byKey.get(key) ?? {
        words,
        isDescription: isDescription(reading, nameWords, words),
        bearers: [],
      };
      byKey.set(key, alias);
      if (!alias.bearers.includes(number)) alias.bearers.push(number);
    }
  });
  const byFirst = new Map<string, Alias[]>();
  for (const alias of [...byKey.values()].sort((a, b) => b.words.length - a.words.length)) {
    const [first = ""] = alias.words;
    byFirst.set(first, [...(byFirst.get(first) ?? []), alias]);
  }
  return byFirst;
}

/** Whether the last word of an alias is written small in this story more often than not: a noun, and no name. */
function isDescription(
  { tokens }: Reading,
  { lower, inner }: NameWords,
  words: readonly string[],
): boolean {
  const last = words.at(-1) ?? "";
  const id = tokens.idOf(last);
  if (id === -1) return TITLES.has(last) || (classesOf(last) & WordClass.givenName) === 0;
  return (lower[id] ?? 0) > (inner[id] ?? 0);
}

const DETERMINERS = /^(?:the|a|an|this|that|another)$/;

function longestAt(
  reading: Reading,
  aliases: ReadonlyMap<string, readonly Alias[]>,
  token: number,
): NamePlace | null {
  const { tokens } = reading;
  const word = wordAt(tokens, token);
  for (const alias of aliases.get(FULL_TITLE[word] ?? word) ?? []) {
    const endToken = endOfAlias(reading, alias, token);
    if (endToken === -1) continue;
    const { bearers, isDescription } = alias;
    const isIntroduced = DETERMINERS.test(wordAt(tokens, token - 1));
    if (!isCapitalAt(tokens, token) && !(isDescription && isIntroduced)) continue;
    return { firstToken: token, endToken, candidates: bearers, isTitle: isDescription };
  }
  return null;
}

/** The token after an alias that stands at a token; -1 where it does not. Stops and commas inside it may be left out. */
function endOfAlias({ tokens }: Reading, { words }: Alias, from: number): number {
  let token = from;
  for (let at = 0; at < words.length; at++) {
    while (at > 0 && /^[.,]$/.test(wordAt(tokens, token)) && token - from < 2 * words.length)
      token++;
    const word = wordAt(tokens, token);
    if ((FULL_TITLE[word] ?? word) !== words[at]) return -1;
    token++;
  }
  return token;
}
