import { classesOf, WordClass } from "../../../text/word-classes.ts";
import type { CharacterDraft } from "../../cast/character-draft.ts";
import { areSameGivenName } from "../../lexicon/nicknames.ts";
import { gendersAgree } from "../../names/gender.ts";

/**
 * How two names can be one person's:
 *
 * - complement: the one has a given name, the other a surname (“Celia”, “Mrs. Holt”), or says “I”
 * - pet: a given name and a form of it
 * - epithet: a name that is no given name, and any other
 * - office: a role alone and a name (“the lawyer”, “Mr. Marsh”)
 */
export type AliasKind = "complement" | "pet" | "epithet" | "office";

/** `null` where the two cannot be one. */
export function aliasKind(
  one: CharacterDraft | undefined,
  other: CharacterDraft | undefined,
): AliasKind | null {
  if (one === undefined || other === undefined || one.isNarrator) return null;
  if (one.count === 0 || other.count === 0 || !gendersAgree(one.gender, other.gender)) return null;
  return one.names.size === 0 || other.names.size === 0
    ? kindOfNameless(one, other)
    : kindOfNamed(one, other);
}

function kindOfNamed(one: CharacterDraft, other: CharacterDraft): AliasKind | null {
  const givens = givenNames(one);
  const others = givenNames(other);
  if (givens.some((name) => others.some((held) => areSameGivenName(name, held)))) return "pet";
  if (one.surname !== null && other.surname !== null) return null;
  if (givens.length > 0 && others.length > 0)
    return isEpithet(one, givens) || isEpithet(other, others) ? "epithet" : null;
  const isWedAndMaiden = isWed(one) ? isMaiden(other) : isWed(other) && isMaiden(one);
  return isWedAndMaiden ? null : "complement";
}

function kindOfNameless(one: CharacterDraft, other: CharacterDraft): AliasKind | null {
  if (one.names.size === other.names.size) return null;
  return other.isNarrator ? "complement" : "office";
}

function givenNames({ names, surname }: CharacterDraft): readonly string[] {
  return [...names].filter((name) => name !== surname);
}

function isEpithet({ surname }: CharacterDraft, givens: readonly string[]): boolean {
  return surname === null && givens.every((name) => (classesOf(name) & WordClass.givenName) === 0);
}

function isWed({ titles }: CharacterDraft): boolean {
  return titles.has("mrs") || titles.has("madame");
}

function isMaiden({ titles }: CharacterDraft): boolean {
  return titles.has("miss");
}
