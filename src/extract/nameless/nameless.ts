import type { Gender } from "../../story/story.ts";
import type { Tokens } from "../../text/tokens.ts";
import {
  type CharacterDraft,
  type Characters,
  type NamePlace,
  recast,
} from "../cast/character-draft.ts";
import type { Quotations } from "../quotations/quotations.ts";
import type { Reading } from "../reading/reading.ts";
import { isOneOf } from "./one-of-many.ts";
import { chainRoles, type RoleChain } from "./role-chains.ts";
import { genderOfRole } from "./role-nouns.ts";
import { findRolePhrases, type RolePhrase } from "./role-phrases.ts";
import { findRoleTags } from "./role-tags.ts";
import { findRolesAbove } from "./roles-above.ts";

/**
 * Adds to the cast who speaks and has no name: “said the saloon-keeper”, “a stout man answered”, “said my mother”.
 * Where the cast is given, nobody is added.
 */
export function addNameless(
  reading: Reading,
  quotations: Quotations,
  characters: Characters,
): Characters {
  if (characters.isGiven) return characters;
  const named = namedTokens(characters);
  const beside = findRoleTags(reading, quotations);
  const above = findRolesAbove(reading, quotations, characters);
  const tags = [...new Set([...beside, ...above])].filter((token) => !named.has(token));
  const phrases = findRolePhrases(reading, quotations, tags).filter(
    ({ articleToken, nounToken }) =>
      !named.has(nounToken) && !named.has(nounToken + 1) && !named.has(articleToken - 1),
  );
  const chains = chainRoles(reading, quotations, characters, phrases, new Set(tags));
  if (chains.length === 0) return characters;
  const places = chains.flatMap((chain, index) =>
    placesOf(reading.tokens, chain, characters.list.length + index),
  );
  return recast(characters, {
    list: [...characters.list, ...chains.map((chain) => draftOf(reading, chain))],
    places: [...characters.places, ...places].sort((a, b) => a.firstToken - b.firstToken),
  });
}

function namedTokens({ places }: Characters): ReadonlySet<number> {
  const tokens = new Set<number>();
  for (const { firstToken, endToken } of places)
    for (let token = firstToken; token < endToken; token++) tokens.add(token);
  return tokens;
}

function placesOf(tokens: Tokens, { phrases }: RoleChain, character: number): readonly NamePlace[] {
  return phrases.map((phrase) => ({
    firstToken: firstWord(tokens, phrase),
    endToken: phrase.endToken,
    candidates: [character],
    isTitle: true,
  }));
}

function draftOf(reading: Reading, chain: RoleChain): CharacterDraft {
  return {
    name: nameOf(reading, chain),
    aliases: [],
    gender: genderOf(chain),
    kind: "person",
    isNarrator: false,
    activity: chain.phrases.length,
    surname: null,
    count: chain.phrases.length,
    titles: new Set(),
    names: new Set(),
  };
}

/** As the story brings them in, with the article that it goes on with: “a stout man” is “the stout man”. */
function nameOf({ text, tokens }: Reading, { phrases: [first] }: RoleChain): string {
  if (first === undefined) return "";
  const start = tokens.starts[firstWord(tokens, first)] ?? 0;
  const words = text.slice(start, tokens.ends[first.nounToken]).replace(/\s+/g, " ");
  if (isOneOf(tokens, first.articleToken)) return words.replace(/^One/, "one");
  return first.article === "own" ? `my ${words}` : `the ${words}`;
}

/** The first word of a phrase after its article; “one” of “one of the sailors”. */
function firstWord(tokens: Tokens, { articleToken }: RolePhrase): number {
  return isOneOf(tokens, articleToken) ? articleToken : articleToken + 1;
}

function genderOf({ phrases }: RoleChain): Gender {
  const genders = phrases.map(({ noun }) => genderOfRole(noun));
  return genders.find((gender) => gender !== "unknown") ?? "unknown";
}
