import { wordAt } from "../../text/tokens.ts";
import { appendTo } from "../../util/append-to.ts";
import type { Characters } from "../cast/character-draft.ts";
import { isPersonNoun } from "../lexicon/people.ts";
import { words } from "../lexicon/words.ts";
import type { Reading } from "../reading/reading.ts";
import type { RolePhrase } from "./role-phrases.ts";

/** Paragraphs within which all is said of somebody who is met in passing. */
const PASSING = 60;

/** Paragraphs of a story, at least, for one such stretch of it to be a passing one. */
const LONG = 5 * PASSING;

/** Nouns that may stand for anybody, by how they look or why they are there. */
const VAGUE = words(
  `man woman boy girl lady gentleman stranger fellow chap child lad youth person individual figure visitor guest host
  hostess companion friend speaker creature other caller newcomer`,
);

/** Whether a noun may stand for anybody. */
export function isVague(noun: string): boolean {
  return VAGUE.has(noun);
}

/**
 * The nouns that the story uses in one stretch only: “the porter” of a station. Whoever has a name and an office is
 * called by it again and again. A noun that no list knows as one for people has to stand there twice: what somebody
 * with a name is called once is no office (“the ingrate”). A short story has no stretches: there any noun for people will
 * do that it does not set beside a name (“Mr. Marsh, the lawyer”).
 */
export function findPassingNouns(
  reading: Reading,
  characters: Characters,
  phrases: readonly RolePhrase[],
): ReadonlySet<string> {
  if (reading.paragraphs.length < LONG) return nounsOfNobody(reading, characters, phrases);
  const paragraphsOf = new Map<string, number[]>();
  for (const { noun, nounToken } of phrases) {
    if (VAGUE.has(noun)) continue;
    appendTo(paragraphsOf, noun, reading.paragraphOf[nounToken] ?? -1);
  }
  const passing = [...paragraphsOf].filter(
    ([noun, own]) =>
      (own.length > 1 || isPersonNoun(noun)) && (own.at(-1) ?? 0) - (own[0] ?? 0) <= PASSING,
  );
  return new Set(passing.map(([noun]) => noun));
}

/** The nouns for people that never stand beside a name. */
function nounsOfNobody(
  { tokens }: Reading,
  { places }: Characters,
  phrases: readonly RolePhrase[],
): ReadonlySet<string> {
  const apposed = new Set<string>();
  for (const { firstToken, endToken } of places) {
    if (wordAt(tokens, endToken) === ",") apposed.add(wordAt(tokens, endToken + 2));
    if (wordAt(tokens, firstToken - 1) === ",") apposed.add(wordAt(tokens, firstToken - 2));
  }
  const nouns = phrases.map(({ noun }) => noun);
  return new Set(
    nouns.filter((noun) => isPersonNoun(noun) && !VAGUE.has(noun) && !apposed.has(noun)),
  );
}
