import { appendTo } from "../../util/append-to.ts";
import type { CharacterDraft } from "../cast/character-draft.ts";
import { gendersAgree } from "../names/gender.ts";
import type { BesideTags } from "./beside-tags.ts";
import { isVague } from "./passing-nouns.ts";
import { genderOfRole } from "./role-nouns.ts";
import type { RolePhrase } from "./role-phrases.ts";

/** Tags by a noun, at least. */
const FEWEST = 5;
/** The share of them near which its bearer is named, at least. */
const NAMED = 0.65;
/** The share of them that cannot mean the bearer, at most. */
const AGAINST = 0.1;
/** What one that cannot mean a character counts for against so many near which the character is named. */
const WEIGHT = 3;
/** The share of all phrases by the noun in whose sentence the bearer is named too, at most. */
const MET = 0.05;
/** The share of them, at least, near which somebody is named whose title the noun is, for nobody else to bear it. */
const HELD = 0.2;
/** How far the bearer is ahead of all others, in shares of the tags; so many tags will do, if they are a share of all. */
const LEAD = 0.3;
const LEAD_TAGS = 5;
const LEAST_LEAD = 0.2;

/**
 * Finds who with a name bears a role throughout, though the story nowhere says so: wherever “the drummer” speaks,
 * Harris is named, and he never speaks besides.
 *
 * @returns for each noun, the number of its bearer.
 */
export function findRoleBearers(
  list: readonly CharacterDraft[],
  beside: BesideTags,
  phrases: readonly RolePhrase[],
  tags: ReadonlySet<number>,
): ReadonlyMap<string, number> {
  const byNoun = new Map<string, RolePhrase[]>();
  for (const phrase of phrases) {
    if (phrase.article === "definite" && !isVague(phrase.noun))
      appendTo(byNoun, phrase.noun, phrase);
  }
  const bearers = new Map<string, number>();
  for (const [noun, all] of byNoun) {
    const own = all.filter(({ nounToken }) => tags.has(nounToken));
    if (own.length < FEWEST) continue;
    const isFit = (character: number) =>
      list[character]?.isNarrator === false &&
      list[character]?.kind === "person" &&
      gendersAgree(list[character]?.gender ?? "unknown", genderOfRole(noun));
    const holds = (character: number) => list[character]?.titles.has(noun) === true;
    const bearer = bearerOf(beside, own, isFit, holds);
    const met = all.filter((phrase) => beside.met(phrase).includes(bearer)).length;
    if (bearer >= 0 && met <= MET * all.length) bearers.set(noun, bearer);
  }
  return bearers;
}

function bearerOf(
  beside: BesideTags,
  tags: readonly RolePhrase[],
  isFit: (character: number) => boolean,
  holds: (character: number) => boolean,
): number {
  const near = countAll(tags.map((tag) => beside.near(tag)));
  const against = countAll(tags.map((tag) => beside.others(tag)));
  const isHeld = [...near].some(([one, named]) => holds(one) && named >= HELD * tags.length);
  const ranked = [...near]
    .filter(([character]) => isFit(character) && (!isHeld || holds(character)))
    .map(([character, named]) => {
      const others = against.get(character) ?? 0;
      return { character, named, others, points: named - WEIGHT * others };
    })
    .sort((a, b) => b.points - a.points || a.character - b.character);
  const [first, second] = ranked;
  if (first === undefined) return -1;
  const lead = first.points - (second?.points ?? 0);
  const isLikely =
    first.named >= NAMED * tags.length &&
    first.others <= AGAINST * tags.length &&
    lead >= LEAST_LEAD * tags.length &&
    lead >= Math.min(LEAD * tags.length, LEAD_TAGS);
  return isLikely ? first.character : -1;
}

function countAll(sets: readonly ReadonlySet<number>[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const set of sets) for (const one of set) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}
