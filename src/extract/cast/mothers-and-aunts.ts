import { TITLES } from "../lexicon/titles.ts";
import type { NameParts } from "../names/name-parts.ts";
import type { WeighedForm } from "../names/person-names.ts";
import type { CastDraft } from "./cast-draft.ts";
import type { CastMember } from "./cast-member.ts";
import type { Meetings } from "./meetings.ts";
import { genderOf } from "./member-gender.ts";
import { bareGivens, NARRATED_TITLE, narrated } from "./narrated-forms.ts";

/** In how many sentences of the narration both stand, at least, and in which share of the rarer's, for two people. */
const MET = 3;
const MET_SHARE = 0.04;

/** Whether “Mrs. Alden” or “Aunt Alden” is not the Clara Alden that the narration tells of, but her mother or her aunt. */
export function isSomebodyElses(
  draft: CastDraft,
  member: CastMember,
  part: NameParts,
  meetings: Meetings,
): boolean {
  return (
    isMetAsOther(part, member, meetings) ||
    isToldAsKin(part, member) ||
    isDaughter(draft, member, part, meetings)
  );
}

/** “Mrs. Alden” beside “Clara”, who come into one sentence again and again. */
function isMetAsOther({ form, style }: NameParts, member: CastMember, meetings: Meetings): boolean {
  if (style !== "mrs") return false;
  const bare = bareGivens(member);
  const met = meetings.inSentences([form], bare);
  return met >= MET && met >= Math.min(narrated([form]), narrated(bare)) * MET_SHARE;
}

/** “Aunt Alden”. */
function isKinOf({ titles }: WeighedForm): boolean {
  return TITLES.get(titles.at(-1) ?? "")?.kind === "kin";
}

const KIN_OF_SOMEBODY = /^(?:aunt|uncle|cousin)$/;

/** The narration's “Aunt Alden” is no Clara Alden. */
function isToldAsKin({ form }: NameParts, { givens }: CastMember): boolean {
  return (
    KIN_OF_SOMEBODY.test(form.titles.at(-1) ?? "") &&
    givens.size > 0 &&
    narrated([form]) >= NARRATED_TITLE
  );
}

/** In what share of the paragraphs of a Mrs. the given name stands too, at least, where it is another's. */
const TOGETHER = 0.5;

/**
 * “Mrs. Alden” beside “Clara”, of whom the narration tells all the time, and who is rather her daughter: there is a Miss Alden,
 * who can be nobody else; or hardly anything gives Clara the surname; or the Mrs. stands where Clara does, and is rarer.
 */
function isDaughter(
  draft: CastDraft,
  member: CastMember,
  { form, style, surname }: NameParts,
  meetings: Meetings,
): boolean {
  if (style !== "mrs" && !isKinOf(form)) return false;
  const bare = bareGivens(member);
  const [formal, familiar] = [narrated([form]), narrated(bare)];
  if (familiar < NARRATED_TITLE) return false;
  const whole = member.forms.filter(({ names }) => names.length > 1);
  const isHardlyKnown = whole.reduce((sum, { evidence }) => sum + evidence.count, 0) <= 1;
  return (
    (isHardlyKnown && formal >= NARRATED_TITLE) ||
    (formal <= familiar && meetings.inParagraphs([form], bare) >= TOGETHER) ||
    (draft.habits.misses.has(surname ?? "") && !hasSister(draft, member))
  );
}

/** Whether another woman with a given name has the surname. */
function hasSister({ members }: CastDraft, member: CastMember): boolean {
  return members.some(
    (other) =>
      other !== member &&
      other.surname === member.surname &&
      other.givens.size > 0 &&
      genderOf(other) === "female",
  );
}
