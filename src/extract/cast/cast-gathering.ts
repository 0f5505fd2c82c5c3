import type { Gender } from "../../story/story.ts";
import { areSameGivenName } from "../lexicon/nicknames.ts";
import { genderByPronouns, gendersAgree } from "../names/gender.ts";
import { genderOfGiven, genderOfTitles, type NameParts, type Style } from "../names/name-parts.ts";
import type { WeighedForm } from "../names/person-names.ts";
import type { Cast, CastMember } from "./cast-member.ts";
import type { Meetings } from "./meetings.ts";

/** Narrators keep to one name for a person: two that the narration uses this often belong to two people. */
const NARRATED = 4;
/** The same for “Mr. Alden” and “George”, of whom the narration may use one more often than the other. */
const NARRATED_TITLE = 12;
const NARRATED_SHARE = 0.35;
/** Two ranks with one surname, each used this often, are two officers. */
const RANKED = 5;

/** The cast in the making. */
export class CastGathering {
  readonly #members: CastMember[] = [];
  readonly #candidates = new Map<string, readonly CastMember[]>();
  readonly #styles = new Map<CastMember, Set<Style>>();
  readonly #ranks = new Map<CastMember, Map<string, number>>();
  readonly #meetings: Meetings;

  constructor(meetings: Meetings) {
    this.#meetings = meetings;
  }

  /** Adds a name with a given name and a surname. */
  addFull(part: NameParts): void {
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
  addGiven(part: NameParts): void {
    const word = part.single ?? "";
    if (this.#members.some(({ surname }) => surname === word)) return;
    const owners = this.#members.filter(
      ({ givens, surname }) => surname !== null && givens.has(word),
    );
    if (owners.length > 0) this.#join(part, owners);
  }

  /** Adds a title with a surname or with a given name. */
  addTitled(part: NameParts): void {
    const { given, surname } = part;
    const namesakes = this.#members.filter(
      (member) =>
        (surname !== null ? member.surname === surname : member.givens.has(given ?? "")) &&
        this.#fits(member, part),
    );
    const holders =
      surname === null
        ? namesakes
        : namesakes.filter(
            (member) =>
              this.#canBeStyled(member, part.style) &&
              this.#canHoldRank(member, part) &&
              !isElderNamesake(part, member),
          );
    this.#join(part, holders.length === 0 ? this.#create(part) : holders);
  }

  /** Adds a name that stands alone and has found no owner yet. */
  addSingle(part: NameParts): void {
    if (this.#candidates.has(part.form.key)) return;
    const word = part.single ?? "";
    const [tail = word] = word.split("-").slice(-1);
    const asGiven = this.#members.filter(({ givens }) => givens.has(word) || givens.has(tail));
    const asSurname = this.#members.filter(({ surname }) => surname === word);
    const isGiven = asGiven.length > 0 && weight(asGiven) >= weight(asSurname);
    const owners = isGiven ? asGiven : this.#byLean(part, byBareSurname(asSurname, this.#styles));
    this.#join(part, owners.length === 0 ? this.#create(part) : owners);
  }

  /** Of several owners those whose gender the pronouns after the name agree with: “Morland said … he”. */
  #byLean({ form }: NameParts, owners: readonly CastMember[]): readonly CastMember[] {
    const gender = genderByPronouns("unknown", [form.lean]);
    const fitting = owners.filter((member) => gendersAgree(member.gender, gender));
    return fitting.length > 0 ? fitting : owners;
  }

  /** Joins “Lizzy” to the one “Elizabeth” there is, unless the narration has both or they are met together. */
  joinPetForms(): void {
    const small = this.#members.filter(
      ({ surname, forms }) => surname === null && forms.length > 0,
    );
    for (const member of small.sort((a, b) => a.count - b.count)) {
      const like = this.#likeOf(member);
      if (like === null) continue;
      const bare = like.forms.filter(({ names }) => names.length === 1);
      const apart =
        areBothNarrated(member.forms, bare) ||
        this.#meetings.inSentences(member.forms, like.forms) >= 2;
      if (!apart) this.#merge(member, like);
    }
  }

  cast(): Cast {
    const members = this.#members.filter(isCharacter);
    const kept = new Set(members);
    const candidates = new Map<string, readonly CastMember[]>();
    for (const [key, list] of this.#candidates) {
      const left = this.#rank(
        key,
        list.filter((member) => kept.has(member)),
      );
      if (left.length > 0) candidates.set(key, left);
    }
    return { members, candidates };
  }

  /** The one whose given name a pet form stands for; `null` where several may be meant. */
  #likeOf(member: CastMember): CastMember | null {
    const [name = ""] = member.givens;
    const likes = this.#members
      .filter(
        (other) =>
          other !== member &&
          other.forms.length > 0 &&
          [...other.givens, other.surname ?? ""].some(
            (word) => word !== name && areSameGivenName(word, name),
          ) &&
          gendersAgree(member.gender, other.gender),
      )
      .sort((a, b) => b.count - a.count);
    const [like, next] = likes;
    if (like === undefined || (next !== undefined && next.count * 3 > like.count)) return null;
    return like;
  }

  /**
   * Of those that a form may mean, the ones that it does not meet in the sentences of the narration; first the one
   * whose paragraphs it shares most.
   */
  #rank(key: string, list: readonly CastMember[]): readonly CastMember[] {
    const form = list[0]?.forms.find((held) => held.key === key);
    if (list.length < 2 || form === undefined) return list;
    const others = (member: CastMember) => member.forms.filter((held) => held.key !== key);
    const gender = genderOfTitles(form.titles);
    const fitting = list.filter((member) => gendersAgree(genderOf(member), gender));
    const apart = (fitting.length > 0 ? fitting : list).filter(
      (member) => this.#meetings.inSentences([form], others(member)) < 2,
    );
    const left = apart.length > 0 ? apart : fitting.length > 0 ? fitting : list;
    if (form.titles.length === 0) return left;
    const share = new Map(
      left.map((member) => [member, this.#meetings.inParagraphs([form], others(member))]),
    );
    return [...left].sort((a, b) => (share.get(b) ?? 0) - (share.get(a) ?? 0));
  }

  #create({ given, surname, single, titleGender }: NameParts): readonly CastMember[] {
    const name = given ?? single;
    const member: CastMember = {
      forms: [],
      givens: new Set(name === null ? [] : [name]),
      surname,
      gender: titleGender !== "unknown" ? titleGender : genderOfGiven(name),
      titled: titleGender !== "unknown",
      count: 0,
    };
    this.#members.push(member);
    this.#styles.set(member, new Set());
    this.#ranks.set(member, new Map());
    return [member];
  }

  #join(part: NameParts, candidates: readonly CastMember[]): void {
    const [member] = candidates;
    if (member === undefined) return;
    const { form, titleGender, style, rank, given } = part;
    member.forms.push(form);
    member.count += form.evidence.count;
    this.#candidates.set(form.key, candidates);
    if (candidates.length > 1 && given === null) return;
    if (titleGender !== "unknown") {
      member.gender = titleGender;
      member.titled = true;
    }
    if (style !== "neutral") this.#styles.get(member)?.add(style);
    if (given !== null) member.givens.add(given);
    const ranks = this.#ranks.get(member);
    if (rank !== null) ranks?.set(rank, (ranks.get(rank) ?? 0) + form.evidence.count);
  }

  #merge(from: CastMember, into: CastMember): void {
    into.forms.push(...from.forms.splice(0));
    into.count += from.count;
    for (const given of from.givens) into.givens.add(given);
    if (into.gender === "unknown") into.gender = from.gender;
    for (const [key, list] of this.#candidates) {
      if (!list.includes(from)) continue;
      const merged = list.map((member) => (member === from ? into : member));
      this.#candidates.set(key, [...new Set(merged)]);
    }
  }

  #fits(member: CastMember, { titleGender }: NameParts): boolean {
    return gendersAgree(genderOf(member), titleGender);
  }

  /** Whether a bearer of the surname can be meant by Mr., Mrs. or Miss. */
  #canBeStyled(member: CastMember, style: Style): boolean {
    const styles = this.#styles.get(member);
    const isKnown = member.givens.size > 0 || (styles?.has(style) ?? false);
    if (style === "mrs")
      return isKnown && !(styles?.has("miss") ?? false) && !this.#hasMiss(member);
    if (style === "miss") return isKnown && !(styles?.has("mrs") ?? false);
    return true;
  }

  /** Whether a bearer of the surname can have the rank: not one who is known by another. */
  #canHoldRank(member: CastMember, { rank, form }: NameParts): boolean {
    if (rank === null || form.evidence.count < RANKED) return true;
    const ranks = this.#ranks.get(member) ?? new Map<string, number>();
    if (ranks.has(rank)) return true;
    return [...ranks.values()].every((count) => count < RANKED);
  }

  /** Whether the story has a “Miss” of the member's surname, who may be the member. */
  #hasMiss({ surname }: CastMember): boolean {
    return this.#members.some(
      (member) => member.surname === surname && (this.#styles.get(member)?.has("miss") ?? false),
    );
  }
}

/** A word seen once is a character only if it has a title or a full name, or does something. */
function isCharacter({ forms, count }: CastMember): boolean {
  const best = forms.filter(({ score }) => score > 0);
  if (count > 1 || best.length === 0) return best.length > 0;
  return best.some(
    ({ names, titles, evidence }) =>
      names.length > 1 || titles.length > 0 || evidence.speaks + evidence.acts + evidence.owns > 0,
  );
}

/** By titles, else by what the given name and the pronouns say. */
function genderOf({ titled, gender, forms }: CastMember): Gender {
  if (titled) return gender;
  return genderByPronouns(
    gender,
    forms.map(({ lean }) => lean),
  );
}

function narrated(forms: readonly WeighedForm[]): number {
  return forms.reduce((sum, { evidence }) => sum + evidence.narrated, 0);
}

function areBothNarrated(some: readonly WeighedForm[], others: readonly WeighedForm[]): boolean {
  return narrated(some) >= NARRATED && narrated(others) >= NARRATED;
}

/** “Mr. Alden” beside “George”: a narrator who uses both, and about as often, tells of father and son. */
function isElderNamesake({ form, style }: NameParts, { forms, givens }: CastMember): boolean {
  if (style !== "mr" && !form.titles.includes("lady")) return false;
  const formal = narrated([form]);
  const familiar = narrated(
    forms.filter(
      ({ names, titles }) =>
        titles.length === 0 && names.length === 1 && givens.has(names[0] ?? ""),
    ),
  );
  const fewest = Math.min(formal, familiar);
  return fewest >= NARRATED_TITLE && fewest >= Math.max(formal, familiar) * NARRATED_SHARE;
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
    if (held?.has("mr") === true) return 0;
    return held?.has("mrs") === true || held?.has("miss") === true ? 2 : 1;
  };
  return [...members].sort((a, b) => rank(a) - rank(b) || b.count - a.count);
}

function isSameGiven(one: string, other: string): boolean {
  if (one.length === 1 || other.length === 1) return one[0] === other[0];
  return areSameGivenName(one, other);
}
