import { areSameGivenName } from "../lexicon/nicknames.ts";
import { genderByPronouns, gendersAgree } from "../names/gender.ts";
import { genderOfGiven, type NameParts } from "../names/name-parts.ts";
import { acquainted } from "./acquainted.ts";
import type { CastDraft } from "./cast-draft.ts";
import type { CastMember } from "./cast-member.ts";
import { isHusbandsName, isKnownByHusband } from "./husbands-name.ts";
import type { Meetings } from "./meetings.ts";
import { genderOf } from "./member-gender.ts";
import { areBothNarrated, NARRATED } from "./narrated-forms.ts";
import { canHoldTitle } from "./title-holders.ts";

/** Adds a name with a given name and a surname. */
export function addFull(draft: CastDraft, part: NameParts, meetings: Meetings): void {
  const { given, surname } = part;
  if (given === null || surname === null) return;
  if (isHusbandsName(part.form) || isWifeOfNamesake(draft, part)) {
    const wife = { ...part, given: null };
    draft.join(wife, draft.create(wife));
    return;
  }
  const match = draft.members.find(
    (member) =>
      member.surname === surname &&
      ([...member.givens].some((name) => isSameGiven(name, given)) || hasMiddle(member, part)) &&
      fits(member, part) &&
      (member.givens.has(given) || !isNamesake(draft, member, part, meetings)),
  );
  draft.join(part, match === undefined ? draft.create(part) : [match]);
}

/** Joins a single name that is the given name of somebody known in full, and nobody's surname. */
export function addGiven(draft: CastDraft, part: NameParts, meetings: Meetings): void {
  const word = part.single ?? "";
  if (draft.members.some(({ surname }) => surname === word)) return;
  const owners = draft.members.filter(
    ({ givens, surname }) => surname !== null && givens.has(word),
  );
  const known = acquainted(part, owners, meetings);
  if (known.length > 0) draft.join(part, known);
}

/** Adds a title with a surname or with a given name. A rank is whose full name has it, before all others. */
export function addTitled(draft: CastDraft, part: NameParts, meetings: Meetings): void {
  const { given, surname } = part;
  const namesakes = draft.members.filter(
    (member) =>
      (surname !== null
        ? member.surname === surname
        : member.givens.has(given ?? "") || isKnownByHusband(member, part)) && fits(member, part),
  );
  const holders =
    surname === null
      ? namesakes
      : namesakes.filter((member) => canHoldTitle(draft, member, part, meetings));
  const ranked = holders.filter((member) => draft.ranksOf(member).has(part.rank ?? ""));
  const fitting = ofSureGender(ranked.length > 0 ? ranked : holders, part);
  const isUnstyled = part.style === "neutral" && part.rank === null && surname !== null;
  const owners = isUnstyled ? byBareSurname(fitting, draft) : fitting;
  const [owner] = owners;
  if (owner === undefined) draft.join(part, draft.create(part));
  else draft.join(isKnownByHusband(owner, part) ? { ...part, given: null } : part, owners);
}

/** “Mrs. Holt” is the Mrs. Otto Holt there is before an Averil Holt who may be anything. */
function ofSureGender(
  owners: readonly CastMember[],
  { titleGender }: NameParts,
): readonly CastMember[] {
  if (titleGender !== "female") return owners;
  const sure = owners.filter((member) => genderOf(member) === titleGender);
  return sure.length > 0 ? sure : owners;
}

/** Adds a name that stands alone and has found no owner yet. */
export function addSingle(draft: CastDraft, part: NameParts, meetings: Meetings): void {
  if (draft.candidates.has(part.form.key)) return;
  const word = part.single ?? "";
  const [tail = word] = word.split("-").slice(-1);
  const bearers = draft.members.filter(({ givens }) => givens.has(word) || givens.has(tail));
  const asGiven = acquainted(part, bearers, meetings);
  const [afterParticle = word] = word.split(" ").slice(-1);
  const asSurname = draft.members.filter(
    ({ surname }) => surname === word || surname === afterParticle,
  );
  const isGiven = asGiven.length > 0 && weight(asGiven) >= weight(asSurname);
  const owners = isGiven ? asGiven : byLean(part, byBareSurname(asSurname, draft));
  draft.join(part, owners.length === 0 ? draft.create(part) : owners);
}

/** “Will Holt” beside “William Holt”: father and son, if the narration has both, and “Will” and “William” alone. */
function isNamesake(
  { habits }: CastDraft,
  { forms, givens }: CastMember,
  { form, given }: NameParts,
  meetings: Meetings,
): boolean {
  const isAlone = (name: string) => (habits.narratedAlone.get(name) ?? 0) >= NARRATED;
  return (
    areBothNarrated(forms, [form]) &&
    (meetings.inSentences(forms, [form]) > 0 || (isAlone(given ?? "") && [...givens].some(isAlone)))
  );
}

/** “Mrs. Averil Holt” beside an Averil Holt who is a man. */
function isWifeOfNamesake({ members }: CastDraft, { given, surname, style }: NameParts): boolean {
  return (
    style === "mrs" &&
    members.some(
      (member) =>
        member.surname === surname && member.givens.has(given ?? "") && genderOf(member) === "male",
    )
  );
}

/** “Lewis Amory Holt” beside “Amory Holt”: the one has the other's given name in the middle. */
function hasMiddle({ givens, forms }: CastMember, { given, form }: NameParts): boolean {
  const middle = form.names.slice(1, -1);
  return (
    middle.some((name) => name.length > 2 && givens.has(name)) ||
    forms.some(({ names }) => names.slice(1, -1).includes(given ?? ""))
  );
}

function fits(member: CastMember, { titleGender }: NameParts): boolean {
  return gendersAgree(genderOf(member), titleGender);
}

/** A bare name this many times oftener than all who have the surname, and of another gender, is somebody else's. */
const OFTENER = 5;

/**
 * Of several owners those whose gender the pronouns after the name agree with: “Morland said … he”. One “she” is not enough
 * where there is a Mr. Morland.
 */
function byLean({ form }: NameParts, owners: readonly CastMember[]): readonly CastMember[] {
  const isMister = owners.some(({ forms }) => forms.some(({ titles }) => titles.includes("mr")));
  const seeming = genderByPronouns("unknown", [form.lean]);
  const isHasty = isMister && genderByPronouns("male", [form.lean]) === "male";
  const gender = isHasty && seeming === "female" ? "unknown" : seeming;
  const fitting = owners.filter((member) => gendersAgree(genderOf(member), gender));
  if (fitting.length > 0) return fitting;
  const standsAlone = form.score > 0 && form.evidence.count > OFTENER * weight(owners);
  return standsAlone ? [] : owners;
}

function weight(members: readonly CastMember[]): number {
  return members.reduce((sum, { count }) => sum + count, 0);
}

/**
 * A surname without a style (“Holt”, “Comrade Holt”) means a man styled “Mr.” or of rank before his relatives, then
 * whoever is named most.
 */
function byBareSurname(members: readonly CastMember[], draft: CastDraft): readonly CastMember[] {
  const rank = (member: CastMember) => {
    const held = draft.stylesOf(member);
    if (held.has("mr")) return 0;
    return held.has("mrs") || held.has("miss") ? 2 : 1;
  };
  return [...members].sort((a, b) => rank(a) - rank(b) || b.count - a.count);
}

function isSameGiven(one: string, other: string): boolean {
  if (one.length === 1 || other.length === 1) return one[0] === other[0];
  return areSameGivenName(one, other) || goesOn(one, other) || goesOn(other, one);
}

/** Letters of a given name that is cut short, at least. */
const SHORTEST = 4;

/** “Robinson” beside “Robin”, of one surname; but not “Roberta” beside “Robert”. */
function goesOn(long: string, short: string): boolean {
  return (
    short.length >= SHORTEST &&
    long.startsWith(short) &&
    gendersAgree(genderOfGiven(long), genderOfGiven(short))
  );
}
