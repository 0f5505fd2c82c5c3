import { Case, wordAt } from "../../text/tokens.ts";
import { classesOf, WordClass } from "../../text/word-classes.ts";
import type { Reading } from "../reading/reading.ts";
import { countNameRoles, type NameRoles } from "./name-parts.ts";
import type { NameOccurrence } from "./name-runs.ts";
import type { WeighedForm } from "./person-names.ts";

/** The forms of a story's names: those that may be one person's, and those of a whole family. */
export interface NamesApart {
  readonly forms: readonly WeighedForm[];
  /** With the occurrences that mean them all. */
  readonly families: readonly WeighedForm[];
}

/**
 * Tells families from persons.
 *
 *     The Holts lived at the mill.     the Miss Hales     Messrs. Ferrell
 *     ^^^^^^^^^                            ^^^^^^^^^^     ^^^^^^^^^^^^^^^
 *
 * A plural is a family's if somebody bears the name and the text mostly puts an article before it; “three Holts” are
 * any three of them, and nobody in particular.
 */
export function tellFamilies(reading: Reading, all: readonly WeighedForm[]): NamesApart {
  const roles = countNameRoles(all);
  const forms: WeighedForm[] = [];
  const families: WeighedForm[] = [];
  for (const form of all) {
    if (isStyledFamily(form, roles)) {
      families.push(form);
    } else if (isPluralFamily(form, roles)) {
      const occurrences = form.occurrences.filter((place) => hasArticle(reading, place));
      if (occurrences.length > 0) families.push({ ...form, occurrences });
    } else {
      forms.push(form);
    }
  }
  return { forms, families };
}

/** “the Miss Hales”, “Messrs. Hale”. */
function isStyledFamily({ titles, names }: WeighedForm, { surname, single }: NameRoles): boolean {
  if (names.length === 0) return false;
  if (titles.includes("misses") || titles.includes("messrs")) return true;
  if (!titles.includes("miss") || names.length !== 1) return false;
  return singularsOf(names[0] ?? "").some((name) => surname.has(name) || single.has(name));
}

/** Share of a plural's occurrences that have an article. */
const DETERMINED = 0.5;

function isPluralFamily(form: WeighedForm, { surname, single }: NameRoles): boolean {
  const { titles, names, evidence } = form;
  const [name = ""] = names;
  if (titles.length > 0 || names.length !== 1) return false;
  if (evidence.determined < evidence.count * DETERMINED || surname.has(name)) return false;
  return singularsOf(name).some((one) => {
    const isGiven = (classesOf(one) & WordClass.givenName) !== 0;
    return surname.has(one) || (single.has(one) && !isGiven);
  });
}

/** What a plural may be the plural of: “hales” → “hal”, “hale”. */
export function singularsOf(name: string): readonly string[] {
  const [, one] = /^(.{2,}?)(?:es|s)$/.exec(name) ?? [];
  return one === undefined ? [] : [one, `${one}e`];
}

/** “the Holts”, “the young Holts”. */
function hasArticle({ tokens }: Reading, { firstToken }: NameOccurrence): boolean {
  const before = wordAt(tokens, firstToken - 1);
  if (before === "the") return true;
  const isBetween = tokens.cases[firstToken - 1] === Case.lower;
  return isBetween && wordAt(tokens, firstToken - 2) === "the";
}
