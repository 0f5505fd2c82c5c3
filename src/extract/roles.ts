import type { Gender } from "../story/story.ts";
import type { CastMember } from "./cast.ts";
import { genderByPronouns } from "./gender.ts";
import { FEMALE_NOUNS, MALE_NOUNS, ROLE_NOUNS } from "./lexicon/people.ts";
import { PLAIN_SPEECH_VERBS } from "./lexicon/speech-verbs.ts";
import { TITLES } from "./lexicon/titles.ts";
import type { WeighedForm } from "./person-names.ts";
import type { Quotations } from "./quotations.ts";
import type { Reading } from "./reading.ts";

/** Titles with which one calls anybody. */
const CALLS = new Set(
  "sir madam ma'am miss mr mrs lord lady mister master mistress madame monsieur signor signora signorina m mademoiselle saint st god major private general secretary chief don".split(
    " ",
  ),
);

/** Offices that stand for whoever is there. */
const GENERIC = new Set(
  "lady lord master mistress guest visitor host hostess stranger's partner mate".split(" "),
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
const FEWEST_SPEECHES = 3;

/**
 * Reads titles that stand alone. “Captain” means the one who is named “Captain Janeway” elsewhere; where nobody bears
 * the title, and whoever it is acts and speaks, “the Doctor” is a character of his own.
 */
export function findRoles(
  reading: Reading,
  quotations: Quotations,
  named: readonly CastMember[],
  forms: readonly WeighedForm[],
): Roles {
  const members: CastMember[] = [];
  const candidates = new Map<string, readonly CastMember[]>();
  const offices = new Map<string, CastMember>();
  for (const form of forms) {
    if (form.names.length > 0) continue;
    const title = form.titles.at(-1) ?? "";
    const bearers = bearersOf(title, named);
    if (bearers.length > 0) {
      candidates.set(form.key, bearers);
    } else if (isCharacter(form, title)) {
      const known = members.find((member) =>
        member.forms.some(({ titles }) => titles.at(-1) === title),
      );
      const member = known ?? newMember(form, genderOfRole(title));
      if (known === undefined) members.push(member);
      else known.forms.push(form);
      candidates.set(form.key, [member]);
      offices.set(title, member);
    }
  }
  for (const [office, speeches] of countOffices(reading, quotations)) {
    if (GENERIC.has(office)) continue;
    if (speeches < FEWEST_SPEECHES || offices.has(office) || bearersOf(office, named).length > 0)
      continue;
    const member = newMember(null, genderOfRole(office));
    members.push(member);
    offices.set(office, member);
  }
  return { members, candidates, offices };
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
  if (CALLS.has(title)) return false;
  const acts = evidence.acts + evidence.speaks + evidence.owns;
  if (TITLES.get(title)?.kind === "kin") return acts >= FEWEST_ACTS && evidence.narrated >= 3;
  return acts + (evidence.addressed > 0 ? 1 : 0) >= FEWEST_ACTS && evidence.count >= 3 && acts > 0;
}

function genderOfRole(word: string): Gender {
  const title = TITLES.get(word)?.gender ?? "unknown";
  if (title !== "unknown") return title;
  return FEMALE_NOUNS.has(word) ? "female" : MALE_NOUNS.has(word) ? "male" : "unknown";
}

function newMember(form: WeighedForm | null, gender: Gender): CastMember {
  return {
    forms: form === null ? [] : [form],
    givens: new Set(),
    surname: null,
    gender:
      gender === "unknown" && form !== null ? genderByPronouns("unknown", [form.lean]) : gender,
    titled: gender !== "unknown",
    count: form?.evidence.count ?? 0,
  };
}

/** Counts “said the landlord” and “the landlord said” beside quotations, by the noun. */
function countOffices(
  { tokens, sentenceOf }: Reading,
  { quotationOf }: Quotations,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const word = (token: number) => tokens.words[tokens.ids[token] ?? -1] ?? "";
  for (let token = 1; token < tokens.count; token++) {
    const noun = word(token);
    if (!ROLE_NOUNS.has(noun) || sentenceOf[token] === -1 || quotationOf[token] !== -1) continue;
    if (tokens.cases[token] !== 0) continue;
    let first = token - 1;
    if (word(first) !== "the" && word(first - 1) === "the") first--;
    if (word(first) !== "the") continue;
    if (PLAIN_SPEECH_VERBS.has(word(first - 1)) || PLAIN_SPEECH_VERBS.has(word(token + 1))) {
      counts.set(noun, (counts.get(noun) ?? 0) + 1);
    }
  }
  return counts;
}
