import type { WeighedForm } from "../names/person-names.ts";
import type { CastMember } from "./cast-member.ts";

/** Narrators keep to one name for a person: two that the narration uses this often belong to two people. */
export const NARRATED = 4;

/** How often the narration uses a name with a title and a given name alone, each, where it tells of two people by them. */
export const NARRATED_TITLE = 12;

/** How often the narration uses some forms. */
export function narrated(forms: readonly WeighedForm[]): number {
  return forms.reduce((sum, { evidence }) => sum + evidence.narrated, 0);
}

/** Whether the narration uses the one name and the other, so that they belong to two people. */
export function areBothNarrated(
  some: readonly WeighedForm[],
  others: readonly WeighedForm[],
): boolean {
  return narrated(some) >= NARRATED && narrated(others) >= NARRATED;
}

/** The forms of a given name that stands alone. */
export function bareGivens({ forms, givens }: CastMember): readonly WeighedForm[] {
  return forms.filter(
    ({ names, titles }) => titles.length === 0 && names.length === 1 && givens.has(names[0] ?? ""),
  );
}
