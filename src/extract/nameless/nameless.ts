import type { Gender } from "../../story/story.ts";
import type { Tokens } from "../../text/tokens.ts";
import {
  type CharacterDraft,
  type Characters,
  type NamePlace,
  recast,
} from "../cast/character-draft.ts";
import { genderByPronouns, leanBehind, type PronounLean } from "../names/gender.ts";
import type { Quotations } from "../quotations/quotations.ts";
import type { Reading } from "../reading/reading.ts";
import { BesideTags } from "./beside-tags.ts";
import { isOneOf } from "./one-of-many.ts";
import { findPassingNouns } from "./passing-nouns.ts";
import { findRoleBearers } from "./role-bearers.ts";
import { chainRoles, type RoleChain } from "./role-chains.ts";
import { genderOfRole } from "./role-nouns.ts";
import { findRolePhrases, type RolePhrase } from "./role-phrases.ts";
import { findRoleTags } from "./role-tags.ts";
import { findRolesAbove } from "./roles-above.ts";
import { RuledOut } from "./ruled-out.ts";

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
  const { list } = characters;
  const tagged = new Set(tags);
  const around = new BesideTags(reading, quotations, characters);
  const passing = findPassingNouns(reading, characters, phrases);
  const bearers = findRoleBearers(list, around, phrases, tagged);
  const isBorne = ({ noun, article }: RolePhrase) =>
    article === "definite" && bearers.has(noun) && !passing.has(noun);
  const ruledOut = new RuledOut(reading, around, phrases, tagged);
  const nameless = phrases.filter((phrase) => !isBorne(phrase));
  const chains = chainRoles(reading, quotations, characters, nameless, tagged, {
    passing,
    ruledOut,
  });
  const borne = phrases.filter(isBorne);
  if (chains.length === 0 && borne.length === 0) return characters;
  const { tokens } = reading;
  const pronounsOf = ({ phrases: own }: RoleChain) =>
    leanBehind(reading, quotations, own.map(stretchOf), (token) => named.has(token));
  const places = [
    ...borne.map((phrase) => placeOf(tokens, phrase, bearers.get(phrase.noun) ?? -1)),
    ...chains.flatMap((chain, index) =>
      chain.phrases.map((phrase) => placeOf(tokens, phrase, list.length + index)),
    ),
  ];
  return recast(characters, {
    list: [
      ...characters.list,
      ...chains.map((chain) => draftOf(reading, chain, pronounsOf(chain))),
    ],
    places: [...characters.places, ...places].sort((a, b) => a.firstToken - b.firstToken),
  });
}

function namedTokens({ places }: Characters): ReadonlySet<number> {
  const tokens = new Set<number>();
  for (const { firstToken, endToken } of places)
    for (let token = firstToken; token < endToken; token++) tokens.add(token);
  return tokens;
}

function placeOf(tokens: Tokens, phrase: RolePhrase, character: number): NamePlace {
  return {
    firstToken: firstWord(tokens, phrase),
    endToken: phrase.endToken,
    candidates: [character],
    isTitle: true,
  };
}

/** A phrase with its article. */
function stretchOf({ articleToken, endToken }: RolePhrase) {
  return { firstToken: articleToken, endToken };
}

/** @param lean the pronouns that follow. */
function draftOf(reading: Reading, chain: RoleChain, lean: PronounLean): CharacterDraft {
  return {
    name: nameOf(reading, chain),
    aliases: [],
    gender: genderOf(chain, lean),
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

function genderOf({ phrases }: RoleChain, lean: PronounLean): Gender {
  const genders = phrases.map(({ noun }) => genderOfRole(noun));
  return genders.find((gender) => gender !== "unknown") ?? genderByPronouns("unknown", [lean]);
}
