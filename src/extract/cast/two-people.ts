import type { NameRoles } from "../names/name-parts.ts";
import type { WeighedForm } from "../names/person-names.ts";
import type { Meetings } from "./meetings.ts";

/** A run of two names that stands this often at most may be two people. */
const FEWEST = 2;
/** Each of them stands alone this many times more often. */
const OFTENER = 10;

/**
 * Finds runs of two names that are two people side by side, for want of a comma: “To Ines Lucy was kind.” Both stand
 * alone all the time, and are met together elsewhere.
 */
export function findTwoPeople(
  forms: readonly WeighedForm[],
  { surname }: NameRoles,
  meetings: Meetings,
): ReadonlySet<WeighedForm> {
  const bare = new Map<string, WeighedForm>();
  for (const form of forms) {
    const [only = ""] = form.names;
    if (form.names.length === 1 && form.titles.length === 0) bare.set(only, form);
  }
  return new Set(
    forms.filter(({ names, titles, evidence }) => {
      if (names.length !== 2 || titles.length > 0 || evidence.count > FEWEST) return false;
      const own = surname.get(names[1] ?? "") ?? 0;
      if (own > evidence.count) return false;
      const [one, other] = names.map((name) => bare.get(name));
      if (one === undefined || other === undefined || one === other) return false;
      const fewest = Math.min(one.evidence.count, other.evidence.count);
      return fewest >= evidence.count * OFTENER && meetings.inSentences([one], [other]) >= 2;
    }),
  );
}
