import type { WeighedForm } from "../names/person-names.ts";

/** Narrators keep to one name for a person: two that the narration uses this often belong to two people. */
export const NARRATED = 4;

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
