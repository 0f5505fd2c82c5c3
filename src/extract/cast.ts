import type { Gender } from "../story/story.ts";
import { WordClass } from "../text/word-classes.ts";
import { genderByPronouns } from "./gender.ts";
import { areSameGivenName } from "./lexicon/nicknames.ts";
import { TITLES } from "./lexicon/titles.ts";
import type { WeighedForm } from "./person-names.ts";
import type { Quotations } from "./quotations.ts";
import type { Reading } from "./reading.ts";

/** Somebody whom the story names, under all the forms of the name. */
export interface CastMember {
  readonly forms: WeighedForm[];
  givens: Set<string>;
  surname: string | null;
  /** From titles, else from what the given name says; `unknown` until pronouns are counted. */
  gender: Gender;
  /** Whether titles decide the gender, so that nothing else may. */
  titled: boolean;
  count: number;
}

export interface Cast {
  readonly members: readonly CastMember[];
  /** For each form, by its key, the members that it may mean, the likeliest first. */
  readonly candidates: ReadonlyMap<string, readonly CastMember[]>;
}

type Style = "mr" | "mrs" | "miss" | "neutral";

/** A form taken apart. */
interface ParsedForm {
  readonly form: WeighedForm;
  readonly style: Style;
  readonly titleGender: Gender;
  readonly given: string | null;
  readonly surname: string | null;
  /** A word that may be either. */
  readonly single: string | null;
}

/** A form must score this to make a character on its own; others only join one. */
const MEMBER_SCORE = 0;
/** Lowest score with which a form still joins a character whose name it is. */
const JOIN_SCORE = -1.5;

/**
 * Gathers name forms into characters: full names first, then titles with a surname, then single names, then pet forms.
 * Relatives who share a surname stay apart; a form that may mean several keeps them all, and its place decides.
 */
export function gatherCast(
  reading: Reading,
  quotations: Quotations,
  forms: readonly WeighedForm[],
): Cast {
  const named = forms.filter(({ names, score }) => names.length > 0 && score > JOIN_SCORE);
  const roles = countRoles(named);
  const parsed = named
    .map((form) => parse(reading, form, roles))
    .sort(
      (a, b) => b.form.evidence.count - a.form.evidence.count || compare(a.form.key, b.form.key),
    );
  const gathering = new Gathering(reading, quotations);
  for (const part of parsed)
    if (part.given !== null && part.surname !== null) gathering.addFull(part);
  for (const part of parsed) if (part.single !== null) gathering.addGiven(part);
  for (const part of parsed) {
    if (part.single === null && (part.given === null) !== (part.surname === null))
      gathering.addTitled(part);
  }
  for (const part of parsed) if (part.single !== null) gathering.addSingle(part);
  gathering.joinPetForms();
  return gathering.cast();
}

/** A word seen once is a character only if it has a title or a full name, or does something. */
function isCharacter({ forms, count }: CastMember): boolean {
  const best = forms.filter(({ score }) => score > MEMBER_SCORE);
  if (count > 1 || best.length === 0) return best.length > 0;
  return best.some(
    ({ names, titles, evidence }) =>
      names.length > 1 || titles.length > 0 || evidence.speaks + evidence.acts + evidence.owns > 0,
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

interface Roles {
  readonly given: ReadonlyMap<string, number>;
  readonly surname: ReadonlyMap<string, number>;
  readonly single: ReadonlyMap<string, number>;
}

/** Which words stand first and which last in names of several words, or after Mr. and Mrs. */
function countRoles(forms: readonly WeighedForm[]): Roles {
  const given = new Map<string, number>();
  const surname = new Map<string, number>();
  const single = new Map<string, number>();
  const add = (counts: Map<string, number>, word: string, count: number) =>
    counts.set(word, (counts.get(word) ?? 0) + count);
  for (const { names, titles, score, evidence } of forms) {
    if (score <= MEMBER_SCORE) continue;
    const first = names[0] ?? "";
    const last = names.at(-1) ?? "";
    if (names.length > 1) {
      add(given, first, evidence.count);
      add(surname, last, evidence.count);
    } else if (titles.some((title) => title === "mr" || title === "mrs")) {
      add(surname, first, evidence.count);
    } else if (titles.length === 0) {
      add(single, first, evidence.count);
    }
  }
  return { given, surname, single };
}

function parse({ tokens }: Reading, form: WeighedForm, roles: Roles): ParsedForm {
  const { titles, names } = form;
  const titleGender = genderOfTitles(titles);
  const base = { form, style: styleOf(titles), titleGender };
  const [first = ""] = names;
  if (names.length > 1 && first !== names.at(-1))
    return { ...base, given: first, surname: names.at(-1) ?? null, single: null };
  if (titles.length === 0) return { ...base, given: null, surname: null, single: first };
  const isGivenTitle = titles.some((title) =>
    /^(?:sir|lady|miss|master|prince|princess|king|queen|aunt|auntie|uncle|cousin|father|mother|sister|brother|saint|st|dame|don|granny|grandmother|grandfather|lord)$/.test(
      title,
    ),
  );
  const asGiven = roles.given.get(first) ?? 0;
  const asSurname = roles.surname.get(first) ?? 0;
  const lexicon = (tokens.classes[tokens.idOf(first)] ?? 0) & WordClass.givenName;
  const bare = roles.single.get(first) ?? 0;
  const isGiven = isGivenTitle
    ? asGiven !== asSurname
      ? asGiven > asSurname
      : lexicon !== 0 || bare > form.evidence.count
    : asGiven > Math.max(asSurname, form.evidence.count);
  return isGiven
    ? { ...base, given: first, surname: null, single: null }
    : { ...base, given: null, surname: first, single: null };
}

function genderOfTitles(titles: readonly string[]): Gender {
  const genders = titles.map((title): Gender => TITLES.get(title)?.gender ?? "unknown");
  return genders.find((gender) => gender !== "unknown") ?? "unknown";
}

function styleOf(titles: readonly string[]): Style {
  if (titles.some((title) => /^(?:mrs|madame|madam|mme|signora|senora|señora|frau)$/.test(title)))
    return "mrs";
  if (titles.includes("lady") || titles.includes("dame")) return "mrs";
  if (
    titles.some((title) =>
      /^(?:miss|mlle|mademoiselle|signorina|senorita|señorita|fraulein|fräulein|misses)$/.test(
        title,
      ),
    )
  )
    return "miss";
  return titles.some((title) => TITLES.get(title)?.gender === "male") ? "mr" : "neutral";
}

class Gathering {
  readonly #members: CastMember[] = [];
  readonly #candidates = new Map<string, readonly CastMember[]>();
  readonly #styles = new Map<CastMember, Set<Style>>();
  readonly #reading: Reading;
  readonly #quotations: Quotations;

  constructor(reading: Reading, quotations: Quotations) {
    this.#reading = reading;
    this.#quotations = quotations;
  }

  addFull(part: ParsedForm): void {
    const { given, surname } = part;
    if (given === null || surname === null) return;
    const match = this.#members.find(
      (member) =>
        member.surname === surname &&
        [...member.givens].some((name) => isSameGiven(name, given)) &&
        this.#fits(member, part) &&
        (member.givens.has(given) || !areBothNarrated(member.forms, [part.form])),
    );
    this.#join(part, match === undefined ? this.#create(part) : [match]);
  }

  /** Joins a single name that is the given name of somebody known in full, and nobody's surname. */
  addGiven(part: ParsedForm): void {
    const word = part.single ?? "";
    if (this.#members.some(({ surname }) => surname === word)) return;
    const owners = this.#members.filter(
      ({ givens, surname }) => surname !== null && givens.has(word),
    );
    if (owners.length > 0) this.#join(part, owners);
  }

  addTitled(part: ParsedForm): void {
    const { given, surname } = part;
    const kin = this.#members.filter(
      (member) =>
        (surname !== null ? member.surname === surname : member.givens.has(given ?? "")) &&
        this.#fits(member, part),
    );
    const holders =
      surname === null
        ? kin
        : kin.filter(
            (member) =>
              this.#canBeStyled(member, part.style) && !this.#isMetBeside(part.form, member),
          );
    this.#join(part, holders.length === 0 ? this.#create(part) : holders);
  }

  addSingle(part: ParsedForm): void {
    if (this.#candidates.has(part.form.key)) return;
    const word = part.single ?? "";
    const [tail = word] = word.split("-").slice(-1);
    const asGiven = this.#members.filter(({ givens }) => givens.has(word) || givens.has(tail));
    const asSurname = this.#members.filter(({ surname }) => surname === word);
    const matches =
      asGiven.length > 0 && weight(asGiven) >= weight(asSurname) ? asGiven : asSurname;
    const ranked =
      asSurname.length > 1 && matches === asSurname
        ? byBareSurname(matches, this.#styles)
        : matches;
    this.#join(part, ranked.length === 0 ? this.#create(part) : ranked);
  }

  /** Joins “Lizzy” to the one “Elizabeth” there is, unless the two are met side by side. */
  joinPetForms(): void {
    const small = this.#members.filter(
      ({ surname, forms }) => surname === null && forms.length > 0,
    );
    for (const member of small.sort((a, b) => a.count - b.count)) {
      const [name = ""] = member.givens;
      const likes = this.#members.filter(
        (other) =>
          other !== member &&
          other.forms.length > 0 &&
          [...other.givens].some((given) => given !== name && areSameGivenName(given, name)) &&
          gendersAgree(member.gender, other.gender),
      );
      const [like] = likes.sort((a, b) => b.count - a.count);
      if (like === undefined || (likes[1] !== undefined && likes[1].count * 3 > like.count))
        continue;
      const apart = areBothNarrated(
        member.forms,
        like.forms.filter(({ names }) => names.length === 1),
      );
      if (!apart && !this.#areMetTogether(member, like)) this.#merge(member, like);
    }
  }

  cast(): Cast {
    const members = this.#members.filter(isCharacter);
    const kept = new Set(members);
    const candidates = new Map<string, readonly CastMember[]>();
    for (const [key, list] of this.#candidates) {
      const left = this.#apartFrom(
        key,
        list.filter((member) => kept.has(member)),
      );
      if (left.length > 0) candidates.set(key, left);
    }
    return { members, candidates };
  }

  /** Of those that a form may mean, the ones that it does not stand beside in the sentences of the narration. */
  #apartFrom(key: string, list: readonly CastMember[]): readonly CastMember[] {
    const form = list[0]?.forms.find((held) => held.key === key);
    if (list.length < 2 || form === undefined) return list;
    const apart = list.filter((member) => {
      const forms = member.forms.filter((held) => held.key !== key);
      return !this.#areMetTogether({ ...member, forms: [form] }, { ...member, forms });
    });
    return apart.length > 0 ? apart : list;
  }

  #create({ given, surname, single, titleGender, style }: ParsedForm): readonly CastMember[] {
    const name = given ?? single;
    const member: CastMember = {
      forms: [],
      givens: new Set(name === null ? [] : [name]),
      surname,
      gender: titleGender !== "unknown" ? titleGender : genderOfGiven(this.#reading, name),
      titled: titleGender !== "unknown",
      count: 0,
    };
    this.#members.push(member);
    this.#styles.set(member, new Set(style === "neutral" ? [] : [style]));
    return [member];
  }

  #join(part: ParsedForm, candidates: readonly CastMember[]): void {
    const [member] = candidates;
    if (member === undefined) return;
    member.forms.push(part.form);
    member.count += part.form.evidence.count;
    if (candidates.length === 1 || part.given !== null) {
      if (part.titleGender !== "unknown") {
        member.gender = part.titleGender;
        member.titled = true;
      }
      if (part.style !== "neutral") this.#styles.get(member)?.add(part.style);
      if (part.given !== null) member.givens.add(part.given);
    }
    this.#candidates.set(part.form.key, candidates);
  }

  #merge(from: CastMember, into: CastMember): void {
    into.forms.push(...from.forms.splice(0));
    into.count += from.count;
    for (const given of from.givens) into.givens.add(given);
    if (into.gender === "unknown") into.gender = from.gender;
    for (const [key, list] of this.#candidates) {
      if (list.includes(from)) {
        const merged = list.map((member) => (member === from ? into : member));
        this.#candidates.set(key, [...new Set(merged)]);
      }
    }
  }

  #fits(member: CastMember, { titleGender }: ParsedForm): boolean {
    const known = member.titled
      ? member.gender
      : genderByPronouns(
          member.gender,
          member.forms.map(({ lean }) => lean),
        );
    return gendersAgree(known, titleGender);
  }

  /** Whether a relative of the name can be meant by Mr., Mrs. or Miss. */
  #canBeStyled(member: CastMember, style: Style): boolean {
    const styles = this.#styles.get(member);
    const isKnown = member.givens.size > 0 || (styles?.has(style) ?? false);
    if ((style === "mrs" || style === "miss") && !isKnown) return false;
    if (style === "mrs") return !(styles?.has("miss") ?? false) && !this.#hasMiss(member);
    if (style === "miss") return !(styles?.has("mrs") ?? false);
    return true;
  }

  /** Whether the story has a “Miss” of the member's surname, who may be the member. */
  #hasMiss({ surname }: CastMember): boolean {
    return this.#members.some(
      (member) => member.surname === surname && (this.#styles.get(member)?.has("miss") ?? false),
    );
  }

  /** Whether a title and surname stand beside the given name of a relative: “Mr. Emerson looked at George”. */
  #isMetBeside(form: WeighedForm, member: CastMember): boolean {
    const forms = member.forms.filter(({ names }) => names.some((name) => member.givens.has(name)));
    return this.#meetings([form], forms) >= 3;
  }

  /** Whether two names stand in one sentence of narration, twice or more: then they are two people. */
  #areMetTogether(one: CastMember, other: CastMember): boolean {
    return this.#meetings(one.forms, other.forms) >= 2;
  }

  /** In how many sentences of the narration a form of the one and a form of the other stand. */
  #meetings(one: readonly WeighedForm[], other: readonly WeighedForm[]): number {
    const { sentenceOf } = this.#reading;
    const sentences = (forms: readonly WeighedForm[]) =>
      new Set(
        forms.flatMap(({ occurrences }) =>
          occurrences
            .filter(({ firstToken }) => this.#quotations.quotationOf[firstToken] === -1)
            .map(({ firstToken }) => sentenceOf[firstToken] ?? -1),
        ),
      );
    const [first, second] = [sentences(one), sentences(other)];
    let together = 0;
    for (const sentence of first) if (second.has(sentence)) together++;
    return together;
  }
}

/** Narrators keep to one name for a person; two that the narration both uses belong to two people. */
const NARRATED = 4;

function areBothNarrated(some: readonly WeighedForm[], others: readonly WeighedForm[]): boolean {
  const narrated = (forms: readonly WeighedForm[]) =>
    forms.reduce((sum, { evidence }) => sum + evidence.narrated, 0);
  return narrated(some) >= NARRATED && narrated(others) >= NARRATED;
}

function weight(members: readonly CastMember[]): number {
  return members.reduce((sum, { count }) => sum + count, 0);
}

/** A bare surname means a man styled “Mr.” or of rank before his relatives, then whoever is named most. */
function byBareSurname(
  members: readonly CastMember[],
  styles: ReadonlyMap<CastMember, ReadonlySet<Style>>,
): readonly CastMember[] {
  const rank = (member: CastMember) => {
    const held = styles.get(member);
    return held?.has("mr") === true
      ? 0
      : held?.has("mrs") === true || held?.has("miss") === true
        ? 2
        : 1;
  };
  return [...members].sort((a, b) => rank(a) - rank(b) || b.count - a.count);
}

function isSameGiven(one: string, other: string): boolean {
  if (one.length === 1 || other.length === 1) return one[0] === other[0];
  return areSameGivenName(one, other);
}

function gendersAgree(one: Gender, other: Gender): boolean {
  return one === other || one === "unknown" || other === "unknown";
}

/** What compromise's lists of given names say; `unknown` for a name in both or neither. */
function genderOfGiven({ tokens }: Reading, name: string | null): Gender {
  const classes = name === null ? 0 : (tokens.classes[tokens.idOf(name)] ?? 0);
  const female = (classes & WordClass.femaleName) !== 0;
  const male = (classes & WordClass.maleName) !== 0;
  if (female === male) return "unknown";
  return female ? "female" : "male";
}
