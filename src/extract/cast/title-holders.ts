import { genderByPronouns, gendersAgree } from "../names/gender.ts";
import type { NameParts } from "../names/name-parts.ts";
import type { CastDraft } from "./cast-draft.ts";
import type { CastMember } from "./cast-member.ts";
import { isToldFromOther } from "./husbands-name.ts";
import type { Meetings } from "./meetings.ts";
import { genderOf } from "./member-gender.ts";
import { isSomebodyElses } from "./mothers-and-aunts.ts";
import { bareGivens, NARRATED_TITLE, narrated } from "./narrated-forms.ts";

/** Two ranks with one surname, each used this often, are two officers. */
const RANKED = 5;
/** How often a Miss is named for each Mrs. of the surname, at least, for a given name to be the Miss's. */
const MISS_SHARE = 0.25;
/** Which share the rarer of “Mr. Alden” and “George” has, at least, where they are two people. */
const NARRATED_SHARE = 0.35;

/** Whether a bearer of the surname can be meant by a title with it. */
export function canHoldTitle(
  draft: CastDraft,
  member: CastMember,
  part: NameParts,
  meetings: Meetings,
): boolean {
  return (
    canBeStyled(draft, member, part) &&
    !hasRivalTitle(draft, member, part) &&
    !isYoungerSister(draft, member, part) &&
    !isToldFromOther(member, part, draft.habits.wives) &&
    canHoldRank(draft, member, part, meetings) &&
    !isElderNamesake(part, member, meetings) &&
    !isKnight(draft, member, part) &&
    !isSomebodyElses(draft, member, part, meetings)
  );
}

/** Whether a bearer of the surname is known by the title that another of the surname has. */
function hasRivalTitle({ habits }: CastDraft, { forms }: CastMember, { form }: NameParts): boolean {
  const rival = habits.rivals.get(form.key);
  return rival !== undefined && forms.some(({ titles }) => titles.at(-1) === rival);
}

/** Of sisters the eldest is “Miss Holt” to the narration, and the younger ones are “Miss Lucy” and the like. */
function isYoungerSister(
  { habits }: CastDraft,
  { givens }: CastMember,
  { style, surname, form }: NameParts,
): boolean {
  return (
    style === "miss" &&
    form.evidence.narrated >= NARRATED_TITLE &&
    habits.sisters.has(surname ?? "") &&
    [...givens].some((given) => habits.givensOfMisses.has(given))
  );
}

/** Whether a bearer of the surname can be meant by Mr., Mrs. or Miss. */
function canBeStyled(draft: CastDraft, member: CastMember, { style, form }: NameParts): boolean {
  const styles = draft.stylesOf(member);
  const isKnown = member.givens.size > 0 || styles.has(style);
  if (style === "mrs")
    return isKnown && !styles.has("miss") && !mayBeMiss(draft, member, form.evidence.count);
  if (style === "miss") return isKnown && !styles.has("mrs");
  return true;
}

/** Whether the surname's Miss, who may be the member, is named often enough beside its Mrs. */
function mayBeMiss({ habits }: CastDraft, { surname }: CastMember, wives: number): boolean {
  const count = habits.misses.get(surname ?? "") ?? 0;
  return count > 0 && count >= wives * MISS_SHARE;
}

/**
 * Whether a bearer of the surname can have the rank: not one who is known by another, and no Miss or Mrs. unless “she”
 * speaks for the rank.
 */
function canHoldRank(
  draft: CastDraft,
  member: CastMember,
  { rank, form }: NameParts,
  meetings: Meetings,
): boolean {
  const ranks = draft.ranksOf(member);
  if (rank === null || ranks.has(rank)) return true;
  const gender = genderByPronouns("unknown", [form.lean]);
  const styles = draft.stylesOf(member);
  if (!gendersAgree(gender, genderOf(member)) || !gendersAgree(gender, member.gender)) return false;
  if (gender !== "female" && (styles.has("miss") || styles.has("mrs"))) return false;
  if (meetings.inSentences([form], member.forms) >= 2) return false;
  if (form.evidence.count < RANKED) return true;
  return [...ranks].every(([held, count]) => count < RANKED || areLearned(held, rank));
}

const LEARNED = /^(?:doctor|professor)$/;

/** “Dr. Holt” may be “Professor Holt”. */
function areLearned(one: string, other: string): boolean {
  return LEARNED.test(one) && LEARNED.test(other);
}

/**
 * “Mr. Alden” beside “George”: a narrator who uses both, and about as often, tells of father and son, if the two stand in
 * one sentence anywhere.
 */
function isElderNamesake(
  { form, style }: NameParts,
  member: CastMember,
  meetings: Meetings,
): boolean {
  if (style !== "mr" && !form.titles.includes("lady")) return false;
  const bare = bareGivens(member);
  const formal = narrated([form]);
  const familiar = narrated(bare);
  const fewest = Math.min(formal, familiar);
  return (
    fewest >= NARRATED_TITLE &&
    fewest >= Math.max(formal, familiar) * NARRATED_SHARE &&
    meetings.inSentences([form], bare) > 0
  );
}

/** “Mr. Alden” beside “Sir George”: a narrator who uses both, and about as often, does not tell of one man. */
function isKnight(
  { habits }: CastDraft,
  { givens }: CastMember,
  { form, style }: NameParts,
): boolean {
  if (style !== "mr") return false;
  const formal = narrated([form]);
  const knighted = Math.max(0, ...[...givens].map((given) => habits.knights.get(given) ?? 0));
  const fewest = Math.min(formal, knighted);
  return fewest >= NARRATED_TITLE && fewest >= Math.max(formal, knighted) * NARRATED_SHARE;
}
