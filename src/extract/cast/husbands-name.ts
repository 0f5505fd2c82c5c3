import { genderOfGiven, type NameParts } from "../names/name-parts.ts";
import type { WeighedForm } from "../names/person-names.ts";
import type { CastMember } from "./cast-member.ts";

/** Whether a form is a wife's, with her husband's given name or initial: “Mrs. Edward Holt”, “Mrs. E. Holt”. */
export function isHusbandsName({ titles, names }: Pick<WeighedForm, "titles" | "names">): boolean {
  const [given = ""] = names;
  return (
    names.length > 1 &&
    titles.includes("mrs") &&
    (given.length === 1 || genderOfGiven(given) === "male")
  );
}

/** Whether somebody is the “Mrs. Edward Holt” whom “Mrs. Edward” means. */
export function isKnownByHusband({ forms }: CastMember, { style, given }: NameParts): boolean {
  return style === "mrs" && given !== null && forms.some((form) => isWifeOf(form, given));
}

function isWifeOf({ titles, names }: WeighedForm, husband: string): boolean {
  return names.length > 1 && names[0] === husband && titles.includes("mrs");
}

/** How much oftener the story has “Mrs. Holt” than a Mrs. Holt who goes by her husband's given name, at least. */
const OFTENER = 3;

/**
 * Whether somebody is called “Mrs. Edward” to tell her from the “Mrs. Holt” of whom the story tells: only where a family has
 * several is a wife called by her husband's given name alone.
 *
 * @param byHusbands how often the story has a Mrs. of each given name.
 */
export function isToldFromOther(
  { forms, count }: CastMember,
  { style, form }: NameParts,
  byHusbands: ReadonlyMap<string, number>,
): boolean {
  if (style !== "mrs") return false;
  const husband = forms.find(isHusbandsName)?.names[0] ?? "";
  const short = byHusbands.get(husband) ?? 0;
  return short > 0 && form.evidence.count >= OFTENER * (count + short);
}
