import type { Gender } from "../../story/story.ts";
import { classesOf, WordClass } from "../../text/word-classes.ts";
import { fullNamesOf } from "../lexicon/nicknames.ts";
import { TITLES } from "../lexicon/titles.ts";
import type { WeighedForm } from "./person-names.ts";

/** How a title styles its bearer: Mr. and the like, Mrs., Miss, or neither (ranks). */
export type Style = "mr" | "mrs" | "miss" | "neutral";

/** A name form taken apart. */
export interface NameParts {
  readonly form: WeighedForm;
  readonly style: Style;
  readonly titleGender: Gender;
  /** The title of rank, in lower case: “captain”. */
  readonly rank: string | null;
  readonly given: string | null;
  readonly surname: string | null;
  /** A name that stands alone, given or surname. */
  readonly single: string | null;
}

/** How often each word stands first and last in names of several words, after Mr. and Mrs., and alone. */
export interface NameRoles {
  readonly given: ReadonlyMap<string, number>;
  readonly surname: ReadonlyMap<string, number>;
  /** Of those, the ones after Mr. alone. */
  readonly mister: ReadonlyMap<string, number>;
  readonly single: ReadonlyMap<string, number>;
}

export function countNameRoles(forms: readonly WeighedForm[]): NameRoles {
  const given = new Map<string, number>();
  const surname = new Map<string, number>();
  const mister = new Map<string, number>();
  const single = new Map<string, number>();
  const add = (counts: Map<string, number>, word: string, count: number) =>
    counts.set(word, (counts.get(word) ?? 0) + count);
  for (const { names, titles, score, evidence } of forms) {
    if (score <= 0) continue;
    const first = names[0] ?? "";
    const last = names.at(-1) ?? "";
    if (names.length > 1) {
      add(given, first, evidence.count);
      add(surname, last, evidence.count);
    } else if (titles.some((title) => title === "mr" || title === "mrs")) {
      add(surname, first, evidence.count);
      if (titles.includes("mr")) add(mister, first, evidence.count);
    } else if (titles.length === 0) {
      add(single, first, evidence.count);
    }
  }
  return { given, surname, mister, single };
}

export function takeApart(form: WeighedForm, roles: NameRoles): NameParts {
  const { titles, names } = form;
  const rank = titles.findLast((title) => TITLES.get(title)?.kind === "rank") ?? null;
  const base = { form, style: styleOf(titles), titleGender: genderOfTitles(titles), rank };
  const [first = ""] = names;
  const last = names.at(-1) ?? null;
  if (names.length > 1 && first !== last) {
    const given = beginsWithParticle(form) ? null : first;
    return titles.length === 0 && given === null
      ? { ...base, given, surname: null, single: last }
      : { ...base, given, surname: last, single: null };
  }
  if (titles.length === 0) return { ...base, given: null, surname: null, single: first };
  return isGivenAfterTitle(form, roles)
    ? { ...base, given: first, surname: null, single: null }
    : { ...base, given: null, surname: first, single: null };
}

/** “de Averil”: a name that begins with a small letter has no given name. */
function beginsWithParticle({ display, names }: WeighedForm): boolean {
  return /^\p{Ll}/u.test(display.split(" ").at(-names.length) ?? "");
}

/** Titles that go with a given name as well as with a surname, beside those of kin: “Miss Lucy”, “Sir William”. */
const BEFORE_GIVEN = new Set(
  "sir lady miss mis miz mistress madam mademoiselle mlle monsieur m signorina master prince princess king queen duke duchess count countess baron baroness saint st dame don lord".split(
    " ",
  ),
);

function isGivenAfterTitle({ titles, names, evidence }: WeighedForm, roles: NameRoles): boolean {
  const [name = ""] = names;
  const asGiven = roles.given.get(name) ?? 0;
  const asSurname = roles.surname.get(name) ?? 0;
  const asSingle = roles.single.get(name) ?? 0;
  const isListed = (classesOf(name) & WordClass.givenName) !== 0;
  const isBeforeGiven = titles.some(
    (title) => BEFORE_GIVEN.has(title) || TITLES.get(title)?.kind === "kin",
  );
  if ((isBeforeGiven || titles.includes("mr")) && isOnlyGiven(name, isListed, roles)) return true;
  if (isBeforeGiven) {
    if (asGiven !== asSurname) return asGiven > asSurname;
    return isListed || asSingle > evidence.count;
  }
  if (titles.includes("mrs") && isListed && asGiven > 0) return asSurname <= evidence.count;
  return asGiven > Math.max(asSurname, evidence.count);
}

/** Whether somebody bears a name as a given name, and only Mr. could make a surname of it: “Mr. Edward”. */
function isOnlyGiven(name: string, isListed: boolean, roles: NameRoles): boolean {
  const asMister = roles.mister.get(name) ?? 0;
  return (
    (roles.given.get(name) ?? 0) > 0 &&
    (roles.surname.get(name) ?? 0) === asMister &&
    (isListed || (roles.single.get(name) ?? 0) > asMister)
  );
}

/** `unknown` for titles of either gender, and for none. */
export function genderOfTitles(titles: readonly string[]): Gender {
  const genders = titles.map((title): Gender => TITLES.get(title)?.gender ?? "unknown");
  return genders.find((gender) => gender !== "unknown") ?? "unknown";
}

const MARRIED = new Set(
  "mrs madame madam mme signora senora señora frau lady dame countess comtesse contessa duchess baroness marchioness marquise viscountess".split(
    " ",
  ),
);
const UNMARRIED = new Set(
  "miss mis miz mlle mademoiselle signorina senorita señorita fraulein fräulein misses".split(" "),
);

function styleOf(titles: readonly string[]): Style {
  if (titles.some((title) => MARRIED.has(title))) return "mrs";
  if (titles.some((title) => UNMARRIED.has(title))) return "miss";
  return titles.some((title) => TITLES.get(title)?.gender === "male") ? "mr" : "neutral";
}

/**
 * What compromise's lists of given names say of a name, or of the names that a pet form stands for; `unknown` where
 * they say both or nothing.
 */
export function genderOfGiven(name: string | null): Gender {
  if (name === null) return "unknown";
  const own = listedGender(name);
  if (own !== "unknown") return own;
  const genders = new Set(fullNamesOf(name).map(listedGender));
  genders.delete("unknown");
  const [only] = genders;
  return genders.size === 1 && only !== undefined ? only : "unknown";
}

function listedGender(name: string): Gender {
  const classes = classesOf(name);
  const female = (classes & WordClass.femaleName) !== 0;
  const male = (classes & WordClass.maleName) !== 0;
  if (female === male) return "unknown";
  return female ? "female" : "male";
}
