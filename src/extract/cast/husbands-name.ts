import { genderOfGiven } from "../names/name-parts.ts";
import type { WeighedForm } from "../names/person-names.ts";

/** Whether a form is a wife's, with her husband's given name: “Mrs. Edward Holt”. */
export function isHusbandsName({ titles, names }: Pick<WeighedForm, "titles" | "names">): boolean {
  return names.length > 1 && titles.includes("mrs") && genderOfGiven(names[0] ?? null) === "male";
}
