import { gendersAgree } from "../names/gender.ts";
import { genderOfTitles } from "../names/name-parts.ts";
import type { WeighedForm } from "../names/person-names.ts";
import type { CastMember } from "./cast-member.ts";
import type { Meetings } from "./meetings.ts";
import { genderOf } from "./member-gender.ts";

/** Whoever is otherwise named this many times less often than another bearer is not meant by the bare name. */
const OUTSHONE = 10;
/** Whoever is otherwise named this many times less often than “Mr. Holt” may have missed it by chance. */
const RARE = 10;
/** In which share of her sentences “Miss Holt” stands beside one of the sisters, at least, who is not her. */
const SISTERS_MET = 0.1;

/**
 * Of those that a form may mean, the ones that it does not meet in the sentences of the narration; first the one
 * whose paragraphs it shares most, unless it is a bare surname.
 */
export function orderCandidates(
  key: string,
  list: readonly CastMember[],
  meetings: Meetings,
): readonly CastMember[] {
  const form = list[0]?.forms.find((held) => held.key === key);
  if (list.length < 2 || form === undefined) return list;
  const others = (member: CastMember) => member.forms.filter((held) => !isPartOf(held, form));
  const gender = genderOfTitles(form.titles);
  const known = form.titles.length === 0 ? wellKnown(list, others) : list;
  const fitting = known.filter((member) => gendersAgree(genderOf(member), gender));
  const possible = fitting.length > 0 ? fitting : known;
  const share = form.titles.includes("miss") ? SISTERS_MET : undefined;
  const apart = possible.filter((member) => !meetings.areMet([form], others(member), share));
  const isBare = form.titles.length === 0;
  const isTelling = apart.some((member) => named(others(member)) * RARE >= form.evidence.count);
  const left = (isBare ? apart.length > 0 : isTelling) ? apart : possible;
  if (isBare && !left.every(({ givens }) => givens.has(form.names[0] ?? ""))) return left;
  const together = new Map(
    left.map((member) => [member, meetings.inParagraphs([form], others(member))]),
  );
  return [...left].sort((a, b) => (together.get(b) ?? 0) - (together.get(a) ?? 0));
}

/** Whether a form is another, or without its title: “Holt” of “Mr. Holt” is nobody else. */
function isPartOf({ key, titles, names }: WeighedForm, form: WeighedForm): boolean {
  return key === form.key || (titles.length === 0 && names.join(" ") === form.names.join(" "));
}

/** Without those who are hardly ever named otherwise, where somebody else is all the time. */
function wellKnown(
  list: readonly CastMember[],
  others: (member: CastMember) => readonly WeighedForm[],
): readonly CastMember[] {
  const counts = list.map((member) => named(others(member)));
  const most = Math.max(...counts);
  return list.filter(
    (_, index) => (counts[index] ?? 0) > 2 || (counts[index] ?? 0) * OUTSHONE > most,
  );
}

function named(forms: readonly WeighedForm[]): number {
  return forms.reduce((sum, { evidence }) => sum + evidence.count, 0);
}
