import { classesOf, WordClass } from "../../text/word-classes.ts";
import { titleCase } from "../../util/title-case.ts";
import type { WeighedForm } from "../names/person-names.ts";
import { isHusbandsName } from "./husbands-name.ts";

/**
 * The name to show: the full name without its titles if there is one, else the form used most.
 *
 * @param hasGiven whether a given name is known; in “Mrs. Edward Holt” it is the husband's.
 * @param shared the surnames that several people have.
 */
export function displayName(
  forms: readonly WeighedForm[],
  hasGiven: boolean,
  shared: ReadonlySet<string>,
): string {
  const [most] = forms;
  const full = forms
    .filter((form) => hasGiven && isFullName(form) && isBorneOut(form, forms, shared))
    .sort((a, b) => b.evidence.count - a.evidence.count || b.names.length - a.names.length)[0];
  const bare = forms.find(
    ({ names, titles }) =>
      titles.length === 0 && full !== undefined && names.join(" ") === full.names.join(" "),
  );
  const chosen = bare ?? full ?? most;
  if (chosen === undefined) return "";
  const { names, titles, evidence } = chosen;
  const shown = full !== undefined && bare === undefined ? withoutTitles(chosen) : chosen.display;
  const hasArticle = evidence.determined > evidence.count * (names.length === 0 ? 0.25 : 0.6);
  const isRole = hasArticle && (titles.length === 0 || names.length === 0);
  return isRole ? `the ${shown}` : titleCase(shown);
}

/** A given name and a surname, unless they are a husband's: not “de Averil”, whose one capital is the surname's. */
function isFullName(form: WeighedForm): boolean {
  const { names, titles, evidence } = form;
  return (
    names.length >= 2 &&
    withoutTitles(form)
      .split(" ")
      .filter((word) => /^(?:[dl]['’])?\P{Ll}/u.test(word)).length >= 2 &&
    !isHusbandsName({ titles, names }) &&
    names.every((name) => name.length > 1) &&
    names[0] !== names.at(-1) &&
    (names.length === 2 || evidence.count > 1)
  );
}

/** A full name that is so many times rarer than one word of it is doubtful. */
const RARE = 50;
/** One that is there so often is not. */
const SURE = 3;

/**
 * Whether the other forms of a name bear out a full one that is rare. “Yeoman Tarrel” begins with no given name: he is Tarrel.
 * “Lucy Quill”, of a Lucy, where no Quill is named otherwise, is half of a longer name, or two people side by side.
 */
function isBorneOut(
  { key, names, evidence }: WeighedForm,
  forms: readonly WeighedForm[],
  shared: ReadonlySet<string>,
): boolean {
  const [given = ""] = names;
  const surname = names.at(-1) ?? "";
  const countOf = (name: string) =>
    forms.reduce((sum, form) => sum + (form.names.join(" ") === name ? form.evidence.count : 0), 0);
  const isRareBeside = (name: string) => evidence.count * RARE < countOf(name);
  const isGiven = (classesOf(given) & WordClass.givenName) !== 0 || countOf(given) > 0;
  if (!isGiven && isRareBeside(surname)) return false;
  const isOther = (form: WeighedForm) => form.key !== key && form.names.at(-1) === surname;
  const isSurname = shared.has(surname) || forms.some(isOther);
  return isSurname || evidence.count >= SURE || !isRareBeside(given);
}

/** The last words of the display, as many as the form has names: “Captain Adriana Ferrell” → “Adriana Ferrell”. */
function withoutTitles({ display, names }: WeighedForm): string {
  return display.split(" ").slice(-names.length).join(" ");
}
