import { classesOf, WordClass } from "../../text/word-classes.ts";
import type { NameRoles } from "../names/name-parts.ts";
import type { WeighedForm } from "../names/person-names.ts";
import type { Meetings } from "./meetings.ts";

/** A run of two names that stands this often at most may be two people. */
const FEWEST = 2;
/** Each of them stands alone this many times more often. */
const OFTENER = 10;

/** Whoever scores less is no person, and whoever scores more is one. */
const NOBODY = -1.2;
const SOMEBODY = 1.5;

/**
 * Finds runs of two names that are not one person's, for want of a comma: two people side by side, who both stand alone
 * all the time and are met together elsewhere (“To Ines Lucy was kind.”), or somebody behind a place (“At Averil Ines
 * was kind.”).
 *
 * @param forms all of them, those of places too.
 */
export function findTwoInOne(
  forms: readonly WeighedForm[],
  roles: NameRoles,
  meetings: Meetings,
): ReadonlySet<WeighedForm> {
  const bare = new Map<string, WeighedForm>();
  for (const form of forms) {
    const [only = ""] = form.names;
    if (form.names.length === 1 && form.titles.length === 0) bare.set(only, form);
  }
  return new Set(
    forms.filter((form) => {
      const { names, titles, evidence } = form;
      if (names.length !== 2 || titles.length > 0 || evidence.count > FEWEST) return false;
      const [one, other] = names.map((name) => bare.get(name));
      if (one === undefined || other === undefined || one === other) return false;
      return isPlaceBefore(one, other) || areTwoPeople(form, one, other, roles, meetings);
    }),
  );
}

function isPlaceBefore(one: WeighedForm, other: WeighedForm): boolean {
  const isGiven = (classesOf(one.names[0] ?? "") & WordClass.givenName) !== 0;
  return (
    !isGiven &&
    one.score < NOBODY &&
    other.score > SOMEBODY &&
    Math.min(one.evidence.count, other.evidence.count) > FEWEST &&
    other.evidence.count >= OFTENER
  );
}

function areTwoPeople(
  { names, evidence }: WeighedForm,
  one: WeighedForm,
  other: WeighedForm,
  { surname }: NameRoles,
  meetings: Meetings,
): boolean {
  const own = surname.get(names[1] ?? "") ?? 0;
  const fewest = Math.min(one.evidence.count, other.evidence.count);
  return (
    own <= evidence.count &&
    Math.min(one.score, other.score) > NOBODY &&
    fewest >= evidence.count * OFTENER &&
    meetings.inSentences([one], [other]) >= 2
  );
}
