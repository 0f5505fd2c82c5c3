import type { CastDraft } from "./cast-draft.ts";
import type { CastMember } from "./cast-member.ts";
import type { Meetings } from "./meetings.ts";
import { genderOf } from "./member-gender.ts";

/** How much oftener a woman is named than a namesake of another surname who is she, at least. */
const OFTENER = 10;
/** How often the story calls her by her given name alone, at least. */
const FAMILIAR = 20;

/** In what share of the rarer name's places one may explain the other: “Lady Marsh, once Clara Holt”. */
const EXPLAINED = 0.1;

/**
 * Joins a woman's names before and after her wedding: “Clara Holt” is “Clara Marsh” where a Mr. Marsh is known too
 * and the two Claras never meet; or where the whole story is about one Clara, and the other surname hardly stands in it;
 * or where both surnames stand together.
 */
export function joinMarriedNames(draft: CastDraft, meetings: Meetings): void {
  const women = draft.members.filter(
    ({ surname, givens, forms }) => surname !== null && givens.size > 0 && forms.length > 0,
  );
  joinNamesakes(draft, women, meetings);
  joinBothSurnames(draft, women, meetings);
  for (const married of women) {
    if (married.forms.length === 0 || !hasHusband(draft, married)) continue;
    const [maiden, ...others] = women.filter(
      (other) => other !== married && isSameWoman(married, other) && !hasHusband(draft, other),
    );
    if (maiden === undefined || others.length > 0) continue;
    if (meetings.inSentences(ownForms(married), ownForms(maiden)) > 0) continue;
    const [from, into] = married.count > maiden.count ? [maiden, married] : [married, maiden];
    draft.merge(from, into);
  }
}

/** Joins a surname that hardly stands in the story to the one woman of the given name. */
function joinNamesakes(draft: CastDraft, women: readonly CastMember[], meetings: Meetings): void {
  for (const rare of women) {
    const [known, ...others] = women.filter((other) => other !== rare && isSameWoman(rare, other));
    if (known === undefined || others.length > 0 || !outshines(known, rare)) continue;
    if (areHardlyMet(rare, known, meetings)) draft.merge(rare, known);
  }
}

/** Joins “Clara Holt” and “Clara Marsh” where the story has “Clara Holt Marsh” too. */
function joinBothSurnames(
  draft: CastDraft,
  women: readonly CastMember[],
  meetings: Meetings,
): void {
  for (const married of women) {
    const whole = married.forms.find(({ names }) => names.length === 3)?.names ?? [];
    const [given = "", surname] = whole;
    const maiden = women.find(
      (other) => other !== married && other.surname === surname && other.givens.has(given),
    );
    if (maiden === undefined || !isSameWoman(married, maiden)) continue;
    const [from, into] = married.count > maiden.count ? [maiden, married] : [married, maiden];
    if (areHardlyMet(from, into, meetings)) draft.merge(from, into);
  }
}

/** Whether two names never stand in one sentence, but where the one may explain the other. */
function areHardlyMet(rare: CastMember, known: CastMember, meetings: Meetings): boolean {
  const met = meetings.inSentences(ownForms(rare), ownForms(known));
  return met <= rare.count * EXPLAINED;
}

/** Whether somebody is named by the given name alone all the time, and the namesake hardly at all. */
function outshines({ forms, givens, count }: CastMember, rare: CastMember): boolean {
  const bare = forms
    .filter(({ names }) => names.length === 1 && givens.has(names[0] ?? ""))
    .reduce((sum, { evidence }) => sum + evidence.count, 0);
  return count >= rare.count * OFTENER && bare >= FAMILIAR;
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
