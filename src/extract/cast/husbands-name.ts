import { genderOfGiven } from "../names/name-parts.ts";
import type { WeighedForm } from "../names/person-names.ts";

/** Whether a form is a wife's, with her husband's given name or initial: “Mrs. Edward Holt”, “Mrs. E. Holt”. */
export function isHusbandsName({ titles, names }: Pick<WeighedForm, "titles" | "names">): boolean {
  const [given = ""] = names;
  return (
    names.length > 1 &&
    titles.includes("mrs") &&
    (given.length === 1 || genderOfGiven(given) === "male")
  );
}
