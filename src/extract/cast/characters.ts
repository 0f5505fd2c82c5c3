import { appendTo } from "../../util/append-to.ts";
import { tellFamilies } from "../names/families.ts";
import { genderByPronouns } from "../names/gender.ts";
import { findNameForms, type NameForm } from "../names/name-forms.ts";
import { findNameWords } from "../names/name-words.ts";
import { type WeighedForm, weighNames } from "../names/person-names.ts";
import { tellPersons } from "../names/tell-persons.ts";
import type { Quotations } from "../quotations/quotations.ts";
import type { Reading } from "../reading/reading.ts";
import { gatherCast } from "./cast.ts";
import type { CastMember } from "./cast-member.ts";
import type { CharacterDraft, Characters, NamePlace } from "./character-draft.ts";
import { displayName } from "./display-name.ts";
import { draftOfFamily, gatherFamilies } from "./family-groups.ts";
import { join } from "./join-characters.ts";
import { findNarrator } from "./narrator.ts";
import { findRoles } from "./roles.ts";
import { tellNarrators } from "./several-narrators.ts";
import { findSharingTitles } from "./sharing-titles.ts";
import { tellRoles } from "./told-roles.ts";

/** Finds everybody whom the story names, and every place where it does. */
export function findCharacters(reading: Reading, quotations: Quotations): Characters {
  const nameWords = findNameWords(reading, quotations);
  const weighed = weighNames(reading, quotations, nameWords, findNameForms(reading, nameWords));
  const { forms: single, families } = tellFamilies(reading, weighed);
  const forms = tellPersons(reading, nameWords, single);
  const cast = gatherCast(reading, quotations, forms, families);
  const roles = findRoles(reading, quotations, nameWords, cast.members, forms);
  const people = [...cast.members, ...roles.members];
  const groups = gatherFamilies(families);
  const members = [...people, ...groups.members];
  const narrator = findNarrator(reading, quotations, people);
  const shared = sharedSurnames(people);
  const borne = formsOfSeveral(forms, cast.candidates);
  const drafts = [
    ...people.map((member) =>
      draft(member, member === narrator.member, roles.offices, shared, borne.get(member) ?? []),
    ),
    ...groups.members.map(draftOfFamily),
  ];
  if (narrator.isFirstPerson && narrator.member === null) drafts.push(namelessNarrator());
  const numbers = new Map(members.map((member, index) => [member, index]));
  const numberOf = (member: CastMember) => numbers.get(member) ?? -1;
  const characters: Characters = {
    list: drafts,
    places: namePlaces(
      reading,
      [...forms, ...families],
      [cast.candidates, roles.candidates, groups.candidates],
      numberOf,
    ),
    offices: new Map([...roles.offices].map(([office, member]) => [office, numberOf(member)])),
    narrator: !narrator.isFirstPerson
      ? -1
      : narrator.member === null
        ? drafts.length - 1
        : numberOf(narrator.member),
    narrations: [],
    isGiven: false,
  };
  const told = tellNarrators(reading, quotations, tellRoles(reading, quotations, characters));
  const { member, alsoKnownAs } = narrator;
  if (told.narrations.length > 0 || member === null || alsoKnownAs === null) return told;
  return join(told, [numberOf(alsoKnownAs), numberOf(member)]);
}

/** The names that several may bear, by each of those who do not hold them. */
function formsOfSeveral(
  forms: readonly WeighedForm[],
  candidates: ReadonlyMap<string, readonly CastMember[]>,
): ReadonlyMap<CastMember, readonly WeighedForm[]> {
  const borne = new Map<CastMember, WeighedForm[]>();
  for (const form of forms) {
    const bearers = candidates.get(form.key) ?? [];
    if (bearers.length < 2) continue;
    for (const member of bearers) {
      if (!member.forms.includes(form)) appendTo(borne, member, form);
    }
  }
  return borne;
}

function namePlaces(
  reading: Reading,
  forms: readonly NameForm[],
  bearersOf: readonly ReadonlyMap<string, readonly CastMember[]>[],
  numberOf: (member: CastMember) => number,
): readonly NamePlace[] {
  const candidatesOf = (key: string) =>
    bearersOf
      .find((candidates) => candidates.has(key))
      ?.get(key)
      ?.map(numberOf);
  const places = new Map<number, NamePlace>();
  for (const { key, names, occurrences } of forms) {
    const candidates = candidatesOf(key);
    if (candidates === undefined) continue;
    for (const { firstToken, endToken } of occurrences)
      places.set(firstToken, { firstToken, endToken, candidates, isTitle: names.length === 0 });
  }
  for (const { key, firstToken, endToken } of findSharingTitles(reading, forms)) {
    const candidates = candidatesOf(key);
    if (candidates === undefined) continue;
    places.set(firstToken, { firstToken, endToken, candidates, isTitle: false });
  }
  return [...places.values()].sort((a, b) => a.firstToken - b.firstToken);
}

/** The surnames that several people have. */
function sharedSurnames(people: readonly CastMember[]): ReadonlySet<string> {
  const first = new Set<string>();
  const shared = new Set<string>();
  for (const { surname } of people) {
    if (surname !== null) (first.has(surname) ? shared : first).add(surname);
  }
  return shared;
}

function draft(
  member: CastMember,
  isNarrator: boolean,
  offices: ReadonlyMap<string, CastMember>,
  shared: ReadonlySet<string>,
  borne: readonly WeighedForm[],
): CharacterDraft {
  const forms = [...member.forms].sort((a, b) => b.evidence.count - a.evidence.count);
  const known = [...forms, ...borne];
  const office = [...offices].find(([, holder]) => holder === member)?.[0];
  const name =
    forms.length === 0
      ? `the ${office ?? "stranger"}`
      : displayName(forms, member.givens.size > 0, shared);
  const aliases = [...new Set(forms.map(({ display }) => display))].filter(
    (alias) => alias !== name,
  );
  return {
    name,
    aliases,
    gender: member.titled
      ? member.gender
      : genderByPronouns(
          member.gender,
          forms.map(({ lean }) => lean),
        ),
    kind: "person",
    isNarrator,
    activity: known.reduce((sum, form) => sum + activityOf(form), 0),
    surname: member.surname,
    count: member.count,
    titles: usualTitles(known, member.count),
    names: new Set(forms.flatMap(({ names }) => names)),
  };
}

function activityOf({ evidence }: WeighedForm): number {
  return evidence.speaks + evidence.acts + evidence.owns + evidence.addressed + evidence.hailed;
}

/** A title that stands before a name more rarely than once in so many places says nothing of its bearer. */
const RARELY = 40;

function usualTitles(forms: readonly WeighedForm[], count: number): ReadonlySet<string> {
  const usual = forms.filter(({ evidence }) => evidence.count * RARELY >= count);
  return new Set(usual.flatMap(({ titles }) => titles.flatMap((title) => title.split(" "))));
}

function namelessNarrator(): CharacterDraft {
  return {
    name: "Narrator",
    aliases: [],
    gender: "unknown",
    kind: "person",
    isNarrator: true,
    activity: 100,
    surname: null,
    count: 1,
    titles: new Set(),
    names: new Set(),
  };
}
