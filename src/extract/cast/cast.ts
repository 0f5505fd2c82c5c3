import { countNameRoles, takeApart } from "../names/name-parts.ts";
import type { WeighedForm } from "../names/person-names.ts";
import type { Quotations } from "../quotations/quotations.ts";
import type { Reading } from "../reading/reading.ts";
import { orderCandidates } from "./candidate-order.ts";
import { CastDraft } from "./cast-draft.ts";
import { addFull, addGiven, addSingle, addTitled } from "./cast-gathering.ts";
import type { Cast, CastMember } from "./cast-member.ts";
import { joinMarriedNames } from "./married-names.ts";
import { Meetings } from "./meetings.ts";
import { readNamingHabits } from "./naming-habits.ts";
import { joinNobleNames } from "./noble-names.ts";
import { joinCalledShort, joinPetForms } from "./pet-forms.ts";
import { joinShortenedNames } from "./shortened-names.ts";
import { joinSpellings } from "./spellings.ts";
import { findTwoInOne } from "./two-in-one.ts";

/** Lowest score with which a form still joins a character whose name it is. */
const JOIN_SCORE = -1.5;

/**
 * Gathers name forms into characters: full names first, then given names, titles with a surname, single names, and
 * pet forms last. Relatives who share a surname stay apart; a form that may mean several keeps them all, and its
 * place in the story decides.
 */
export function gatherCast(
  reading: Reading,
  quotations: Quotations,
  forms: readonly WeighedForm[],
  families: readonly WeighedForm[],
): Cast {
  const named = forms.filter(({ names, score }) => names.length > 0 && score > JOIN_SCORE);
  const roles = countNameRoles(named);
  const meetings = new Meetings(reading, quotations);
  const pairs = findTwoInOne(forms, roles, meetings);
  const parts = named
    .filter((form) => !pairs.has(form))
    .map((form) => takeApart(form, roles))
    .sort(
      (a, b) => b.form.evidence.count - a.form.evidence.count || compare(a.form.key, b.form.key),
    );
  const full = parts.filter(({ given, surname }) => given !== null && surname !== null);
  const single = parts.filter((part) => part.single !== null);
  const titled = parts.filter(({ given, surname }) => (given === null) !== (surname === null));
  const draft = new CastDraft(readNamingHabits(titled, single, families));
  for (const part of full) addFull(draft, part, meetings);
  for (const part of single) addGiven(draft, part, meetings);
  for (const part of titled) addTitled(draft, part, meetings);
  for (const part of single) addSingle(draft, part, meetings);
  joinShortenedNames(draft, meetings);
  joinPetForms(draft, meetings);
  joinCalledShort(draft);
  joinSpellings(draft);
  joinMarriedNames(draft, meetings);
  orderAllCandidates(draft, meetings);
  joinNobleNames(reading, draft);
  return settleCast(draft);
}

/** Gives each form to the likeliest of those whom it may mean. */
function orderAllCandidates(draft: CastDraft, meetings: Meetings): void {
  for (const [key, list] of draft.candidates) {
    draft.handOver(key, orderCandidates(key, list, meetings));
  }
}

/** Keeps those who are characters. */
function settleCast(draft: CastDraft): Cast {
  const members = draft.members.filter(isCharacter);
  const kept = new Set(members);
  const candidates = new Map<string, readonly CastMember[]>();
  for (const [key, list] of draft.candidates) {
    const left = list.filter((member) => kept.has(member));
    if (left.length > 0) candidates.set(key, left);
  }
  return { members, candidates };
}

function isCharacter({ forms }: CastMember): boolean {
  return forms.some(({ score }) => score > 0);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
