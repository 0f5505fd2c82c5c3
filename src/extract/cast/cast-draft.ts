import { genderOfGiven, type NameParts, type Style } from "../names/name-parts.ts";
import type { CastMember } from "./cast-member.ts";
import type { NamingHabits } from "./naming-habits.ts";

/** The cast in the making: its members, what each is styled, and whom each form may mean. */
export class CastDraft {
  readonly members: CastMember[] = [];
  readonly candidates = new Map<string, readonly CastMember[]>();
  readonly #styles = new Map<CastMember, Set<Style>>();
  readonly #ranks = new Map<CastMember, Map<string, number>>();

  readonly habits: NamingHabits;
  constructor(habits: NamingHabits) {
    this.habits = habits;
  }

  stylesOf(member: CastMember): ReadonlySet<Style> {
    return this.#styles.get(member) ?? new Set();
  }

  /** How often the text gives a member each rank. */
  ranksOf(member: CastMember): ReadonlyMap<string, number> {
    return this.#ranks.get(member) ?? new Map();
  }

  create({ given, surname, single, titleGender }: NameParts): readonly CastMember[] {
    const name = given ?? single;
    const member: CastMember = {
      forms: [],
      givens: new Set(name === null ? [] : [name]),
      surname,
      gender: titleGender !== "unknown" ? titleGender : genderOfGiven(name),
      titled: titleGender !== "unknown",
      count: 0,
    };
    this.members.push(member);
    this.#styles.set(member, new Set());
    this.#ranks.set(member, new Map());
    return [member];
  }

  /** Gives a form to the first of those whom it may mean. */
  join(part: NameParts, candidates: readonly CastMember[]): void {
    const [member] = candidates;
    if (member === undefined) return;
    const { form, titleGender, style, rank, given } = part;
    member.forms.push(form);
    member.count += form.evidence.count;
    this.candidates.set(form.key, candidates);
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

  /**
   * Orders those whom a form may mean anew; a name without a title is the first one's from now on, and so is one with a
   * title that does not mean its holder after all.
   */
  handOver(key: string, candidates: readonly CastMember[]): void {
    const holder = this.candidates.get(key)?.[0];
    const [first] = candidates;
    this.candidates.set(key, candidates);
    if (holder === undefined || first === undefined || holder === first) return;
    const isMeant = candidates.includes(holder);
    const at = holder.forms.findIndex(
      (form) => form.key === key && (form.titles.length === 0 || !isMeant),
    );
    const [form] = holder.forms.splice(at, at < 0 ? 0 : 1);
    if (form === undefined) return;
    first.forms.push(form);
    first.count += form.evidence.count;
    holder.count -= form.evidence.count;
  }

  /** One member turns out to be another, and bears all its names. */
  merge(from: CastMember, into: CastMember): void {
    into.forms.push(...from.forms.splice(0));
    into.count += from.count;
    for (const given of from.givens) into.givens.add(given);
    if (into.gender === "unknown") into.gender = from.gender;
    into.surname ??= from.surname;
    for (const style of this.stylesOf(from)) this.#styles.get(into)?.add(style);
    for (const [key, list] of this.candidates) {
      if (!list.includes(from)) continue;
      const merged = list.map((member) => (member === from ? into : member));
      this.candidates.set(key, [...new Set(merged)]);
    }
  }
}
