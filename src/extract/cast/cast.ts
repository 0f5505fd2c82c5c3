import { countNameRoles, type NameRoles, takeApart } from "../names/name-parts.ts";
import type { WeighedForm } from "../names/person-names.ts";
import type { Quotations } from "../quotations/quotations.ts";
import type { Reading } from "../reading/reading.ts";
import { CastGathering } from "./cast-gathering.ts";
import type { Cast } from "./cast-member.ts";
import { Meetings } from "./meetings.ts";

/** Lowest score with which a form still joins a character whose name it is. */
const JOIN_SCORE = -1.5;

/**
 * Gathers name forms into characters: full names first, then given names, titles with a surname, single names, and
 * pet forms last. Relatives who share a surname stay apart; a form that may mean several keeps them all, and its
 * place in the story decides.
 */
export function gatherCast(
  reading: Reading,
  quotations: Quotations,
  forms: readonly WeighedForm[],
): Cast {
  const named = forms.filter(({ names, score }) => names.length > 0 && score > JOIN_SCORE);
  const roles = countNameRoles(named);
  const parts = named
    .filter((form) => !isFamily(form, roles))
    .map((form) => takeApart(form, roles))
    .sort(
      (a, b) => b.form.evidence.count - a.form.evidence.count || compare(a.form.key, b.form.key),
    );
  const full = parts.filter(({ given, surname }) => given !== null && surname !== null);
  const single = parts.filter((part) => part.single !== null);
  const titled = parts.filter(({ given, surname }) => (given === null) !== (surname === null));
  const gathering = new CastGathering(new Meetings(reading, quotations));
  for (const part of full) gathering.addFull(part);
  for (const part of single) gathering.addGiven(part);
  for (const part of titled) gathering.addTitled(part);
  for (const part of single) gathering.addSingle(part);
  gathering.joinPetForms();
  return gathering.cast();
}

/** “the Miss Hales”, “Messrs. Hale”: several of a family, and nobody in particular. */
function isFamily({ titles, names }: WeighedForm, { surname, single }: NameRoles): boolean {
  if (titles.includes("misses") || titles.includes("messrs")) return true;
  const [, one] = /^(.{2,}?)(?:es|s)$/.exec(names.at(-1) ?? "") ?? [];
  if (one === undefined || !titles.includes("miss") || names.length !== 1) return false;
  return [one, `${one}e`].some((name) => surname.has(name) || single.has(name));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
