import type { CastDraft } from "./cast-draft.ts";
import type { CastMember } from "./cast-member.ts";
import type { Meetings } from "./meetings.ts";
import { genderOf } from "./member-gender.ts";

/**
 * Joins a woman's names before and after her wedding: “Clara Holt” is “Clara Marsh” where a Mr. Marsh is known too
 * and the two Claras never meet.
 */
export function joinMarriedNames(draft: CastDraft, meetings: Meetings): void {
  const women = draft.members.filter(
    ({ surname, givens, forms }) => surname !== null && givens.size > 0 && forms.length > 0,
  );
  for (const married of women) {
    if (!hasHusband(draft, married)) continue;
    const [maiden, ...others] = women.filter(
      (other) => other !== married && isSameWoman(married, other) && !hasHusband(draft, other),
    );
    if (maiden === undefined || others.length > 0) continue;
    if (meetings.inSentences(ownForms(married), ownForms(maiden)) > 0) continue;
    const [from, into] = married.count > maiden.count ? [maiden, married] : [married, maiden];
    draft.merge(from, into);
  }
}

/** The forms that hold the surname: the bare given name stands for either. */
function ownForms({ forms, surname }: CastMember) {
  return forms.filter(({ names }) => names.at(-1) === surname);
}

function isSameWoman(one: CastMember, other: CastMember): boolean {
  return (
    one.forms.length > 0 &&
    other.forms.length > 0 &&
    genderOf(one) === "female" &&
    genderOf(other) === "female" &&
    one.surname !== other.surname &&
    [...one.givens].some((given) => given.length > 1 && other.givens.has(given))
  );
}

/** Whether a man of her surname is known. */
function hasHusband({ members }: CastDraft, { surname }: CastMember): boolean {
  return members.some(
    (member) =>
      member.surname === surname && member.forms.length > 0 && genderOf(member) === "male",
  );
}
