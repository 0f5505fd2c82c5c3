import { gendersAgree } from "../names/gender.ts";
import { genderOfTitles } from "../names/name-parts.ts";
import type { CastMember } from "./cast-member.ts";
import type { Meetings } from "./meetings.ts";
import { genderOf } from "./member-gender.ts";

/**
 * Of those that a form may mean, the ones that it does not meet in the sentences of the narration; first the one
 * whose paragraphs it shares most.
 */
export function orderCandidates(
  key: string,
  list: readonly CastMember[],
  meetings: Meetings,
): readonly CastMember[] {
  const form = list[0]?.forms.find((held) => held.key === key);
  if (list.length < 2 || form === undefined) return list;
  const others = (member: CastMember) => member.forms.filter((held) => held.key !== key);
  const gender = genderOfTitles(form.titles);
  const fitting = list.filter((member) => gendersAgree(genderOf(member), gender));
  const apart = (fitting.length > 0 ? fitting : list).filter(
    (member) => meetings.inSentences([form], others(member)) < 2,
  );
  const left = apart.length > 0 ? apart : fitting.length > 0 ? fitting : list;
  if (form.titles.length === 0) return left;
  const share = new Map(
    left.map((member) => [member, meetings.inParagraphs([form], others(member))]),
  );
  return [...left].sort((a, b) => (share.get(b) ?? 0) - (share.get(a) ?? 0));
}
