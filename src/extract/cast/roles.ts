import type { Gender } from "../../story/story.ts";
import { FEMALE_NOUNS, MALE_NOUNS } from "../lexicon/people.ts";
import { TITLES } from "../lexicon/titles.ts";
import { genderByPronouns, type PronounLean, pronounLean } from "../names/gender.ts";
import type { NameWords } from "../names/name-words.ts";
import type { WeighedForm } from "../names/person-names.ts";
import type { Quotations } from "../quotations/quotations.ts";
import type { Reading } from "../reading/reading.ts";
import type { CastMember } from "./cast-member.ts";
import { findOffices } from "./offices.ts";

/** Titles with which one calls anybody. */
const CALLS = new Set(
  "sir madam ma'am miss mr mrs lord lady mister master mistress madame monsieur signor signora signorina m mademoiselle saint st god private".split(
    " ",
  ),
);

export interface Roles {
  /** People whom the story knows by an office alone: “the Doctor”, “Mother”. */
  readonly members: readonly CastMember[];
  /** For each title that stands alone, whom it may mean, the likeliest first. */
  readonly candidates: ReadonlyMap<string, readonly CastMember[]>;
  /** For an office in small letters (“the landlord”), the member that it stands for. */
  readonly offices: ReadonlyMap<string, CastMember>;
}

/** How often somebody known by an office must act or speak to be a character. */
const FEWEST_ACTS = 2;
/** How often an office in small letters must speak. */
const FEWEST_SPEECHES = 2;

interface RolesDraft extends Roles {
  readonly members: CastMember[];
  readonly candidates: Map<string, readonly CastMember[]>;
  readonly offices: Map<string, CastMember>;
}

/**
 * Reads titles that stand alone. “Captain” means the one who is named “Captain Ferrell” elsewhere; where nobody bears
 * the title, and whoever it is acts and speaks, “the Doctor” is a character of his own.
 */
export function findRoles(
  reading: Reading,
  quotations: Quotations,
  nameWords: NameWords,
  named: readonly CastMember[],
  forms: readonly WeighedForm[],
): Roles {
  const roles: RolesDraft = { members: [], candidates: new Map(), offices: new Map() };
  for (const form of forms) if (form.names.length === 0) addTitle(roles, form, named);
  for (const { noun, occurrences, speeches } of findOffices(reading, quotations)) {
    if (speeches < FEWEST_SPEECHES || roles.offices.has(noun)) continue;
    if (bearersOf(noun, named).length > 0) continue;
    const form = { key: noun, titles: [], names: [], display: noun, occurrences };
    const member = addOffice(roles, noun, pronounLean(reading, quotations, nameWords, form));
    member.count = occurrences.length;
  }
  return roles;
}

/** Gives a title that stands alone to those who bear it, else to a character of its own. */
function addTitle(roles: RolesDraft, form: WeighedForm, named: readonly CastMember[]): void {
  const title = form.titles.at(-1) ?? "";
  const bearers = bearersOf(title, named);
  if (bearers.length > 0) {
    roles.candidates.set(form.key, bearers);
  } else if (isCharacter(form, title)) {
    const member = roles.offices.get(title) ?? addOffice(roles, title, form.lean);
    member.forms.push(form);
    member.count += form.evidence.count;
    roles.candidates.set(form.key, [member]);
  }
}

/** Adds somebody who is known by an office alone. */
function addOffice(
  { members, offices }: RolesDraft,
  office: string,
  lean: PronounLean,
): CastMember {
  const gender = genderOfRole(office);
  const member: CastMember = {
    forms: [],
    givens: new Set(),
    surname: null,
    gender: gender === "unknown" ? genderByPronouns("unknown", [lean]) : gender,
    titled: true,
    count: 0,
  };
  members.push(member);
  offices.set(office, member);
  return member;
}

function bearersOf(title: string, members: readonly CastMember[]): readonly CastMember[] {
  if (CALLS.has(title)) return [];
  return members
    .map((member) => ({
      member,
      count: member.forms
        .filter(({ titles }) => titles.some((held) => held.split(" ").at(-1) === title))
        .reduce((sum, { evidence }) => sum + evidence.count, 0),
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || b.member.count - a.member.count)
    .map(({ member }) => member);
}

function isCharacter({ evidence }: WeighedForm, title: string): boolean {
  if (CALLS.has(title) || title === "major") return false;
  const acts = evidence.acts + evidence.speaks + evidence.owns;
  const does = acts + evidence.verbs + evidence.who;
  if (TITLES.get(title)?.kind === "kin")
    return acts > 0 && does >= FEWEST_ACTS && evidence.narrated >= FEWEST_ACTS;
  return acts + (evidence.addressed > 0 ? 1 : 0) >= FEWEST_ACTS && evidence.count >= 3 && acts > 0;
}

function genderOfRole(word: string): Gender {
  const title = TITLES.get(word)?.gender ?? "unknown";
  if (title !== "unknown") return title;
  return FEMALE_NOUNS.has(word) ? "female" : MALE_NOUNS.has(word) ? "male" : "unknown";
}
