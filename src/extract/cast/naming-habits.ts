import { TITLES } from "../lexicon/titles.ts";
import { singularsOf } from "../names/families.ts";
import type { NameParts } from "../names/name-parts.ts";
import type { WeighedForm } from "../names/person-names.ts";

/** How a story names its people, which no single form tells. */
export interface NamingHabits {
  /** How often the story has a Miss of each surname. */
  readonly misses: ReadonlyMap<string, number>;
  /** Surnames that several sisters have: “the Miss Holts”. */
  readonly sisters: ReadonlySet<string>;
  /** The given names that stand after Miss: “Miss Lucy”. */
  readonly givensOfMisses: ReadonlySet<string>;
  /** For the key of a form with a title, the title with which the story tells another of the surname from its bearer. */
  readonly rivals: ReadonlyMap<string, string>;
  /** How often the narration has a Sir of each given name. */
  readonly knights: ReadonlyMap<string, number>;
  /** How often the story has a Mrs. of each given name. */
  readonly wives: ReadonlyMap<string, number>;
  /** How often the narration has each name alone, without a title. */
  readonly narratedAlone: ReadonlyMap<string, number>;
}

/** Reads the habits from names with a title, names that stand alone, and families. */
export function readNamingHabits(
  titled: readonly NameParts[],
  single: readonly NameParts[],
  families: readonly WeighedForm[],
): NamingHabits {
  const misses = titled.filter(({ style }) => style === "miss");
  return {
    misses: countBySurname(misses),
    sisters: new Set(families.filter(isOfSisters).flatMap(({ names }) => names.flatMap(bothOf))),
    givensOfMisses: new Set(misses.flatMap(({ given }) => given ?? [])),
    rivals: findRivals(titled),
    knights: byGiven(
      titled.filter(({ form }) => form.titles.includes("sir")),
      ({ narrated }) => narrated,
    ),
    wives: byGiven(
      titled.filter(({ style }) => style === "mrs"),
      ({ count }) => count,
    ),
    narratedAlone: new Map(single.map(({ form }) => [form.key, form.evidence.narrated])),
  };
}

function countBySurname(parts: readonly NameParts[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { surname, form } of parts) {
    if (surname !== null) counts.set(surname, (counts.get(surname) ?? 0) + form.evidence.count);
  }
  return counts;
}

/** What is counted of each given name that stands behind a title. */
function byGiven(
  parts: readonly NameParts[],
  countOf: (evidence: WeighedForm["evidence"]) => number,
): ReadonlyMap<string, number> {
  return new Map(
    parts.flatMap(({ given, form }): [string, number][] =>
      given === null ? [] : [[given, countOf(form.evidence)]],
    ),
  );
}

function isOfSisters({ titles }: WeighedForm): boolean {
  return titles.includes("miss") || titles.includes("misses");
}

function bothOf(name: string): readonly string[] {
  return [name, ...singularsOf(name)];
}

/** How often the narration uses each of two titles with one surname, at least, and which share the rarer has, for two people. */
const NARRATED = 12;
const SHARE = 0.35;

/**
 * Narrators keep to one title for a person: where the narration has “Mr. Holt” and “Captain Holt” all the time, or
 * “Mrs. Holt” and “Aunt Holt”, they are two people.
 */
function findRivals(titled: readonly NameParts[]): ReadonlyMap<string, string> {
  const rivals = new Map<string, string>();
  const usual = titled.filter(({ form }) => form.evidence.narrated >= NARRATED);
  for (const one of usual) {
    const rival = usual.find((other) => areRivals(one, other) || areRivals(other, one));
    if (rival !== undefined) rivals.set(one.form.key, rival.form.titles.at(-1) ?? "");
  }
  return rivals;
}

function areRivals(civil: NameParts, other: NameParts): boolean {
  const [one, two] = [civil.form.evidence.narrated, other.form.evidence.narrated];
  const title = other.form.titles.at(-1) ?? "";
  return (
    civil.surname !== null &&
    civil.surname === other.surname &&
    other.form.titles.length === 1 &&
    Math.min(one, two) >= Math.max(one, two) * SHARE &&
    ((civil.form.titles.includes("mr") && TITLES.get(title)?.kind === "rank") ||
      (civil.form.titles.includes("mrs") && title === "aunt"))
  );
}
