import { areSameGivenName, fullNamesOf, isCutShort } from "../lexicon/nicknames.ts";
import { gendersAgree } from "../names/gender.ts";
import type { CastDraft } from "./cast-draft.ts";
import type { CastMember } from "./cast-member.ts";
import type { Meetings } from "./meetings.ts";
import { genderOf } from "./member-gender.ts";
import { areBothNarrated, narrated } from "./narrated-forms.ts";

/** Letters of a name that is cut short, at least. */
const SHORTEST = 3;
/** The narration calls “Margaret” at most this share as often who is Meg to it. */
const SOLEMN = 0.04;

/**
 * Joins “Lizzy” to the one “Elizabeth” there is, unless the narration has both or they are met together. “Art” and
 * “Arthur” may both be in the narration, if never in one sentence.
 */
export function joinPetForms(draft: CastDraft, meetings: Meetings): void {
  const small = draft.members.filter(({ surname, forms }) => surname === null && forms.length > 0);
  for (const member of small.sort((a, b) => a.count - b.count)) {
    const like = likeOf(draft, member);
    if (like === null) continue;
    const bare = like.forms.filter(
      ({ names }) => names.length === 1 && like.givens.has(names[0] ?? ""),
    );
    const met = meetings.inSentences(member.forms, like.forms);
    const isCut = met === 0 && [...like.givens].some((given) => isPartOf(member.givens, given));
    const isSolemn = isWhole(member, like) && narrated(member.forms) < narrated(bare) * SOLEMN;
    if (met < 2 && (isCut || isSolemn || !areBothNarrated(member.forms, bare)))
      draft.merge(member, like);
  }
}

/**
 * Joins names that nobody but the people themselves uses, and that are another's cut short, or drawn out: “Ness” to the
 * one Nessa there is, “Renata” to the one Ren.
 */
export function joinCalledShort(draft: CastDraft): void {
  for (const member of draft.members.filter(isCalledOnly)) {
    const [called = ""] = member.givens;
    const [whole, ...others] = draft.members.filter(
      (other) =>
        other !== member &&
        other.count >= member.count &&
        (other.count > member.count || !isCalledOnly(other)) &&
        gendersAgree(genderOf(member), genderOf(other)) &&
        givenNames(other).some((name) => isCutShort(called, name) || isCutShort(name, called)),
    );
    if (whole !== undefined && others.length === 0) draft.merge(member, whole);
  }
}

/** Whether a name of one word is called, and the narration has it nowhere. */
function isCalledOnly({ forms, surname }: CastMember): boolean {
  const [form] = forms;
  if (forms.length !== 1 || form === undefined || surname !== null) return false;
  const { addressed, hailed, narrated } = form.evidence;
  return form.names.length === 1 && narrated === 0 && addressed + hailed > 0;
}

/** The given names of somebody, or the name that stands alone. */
function givenNames({ givens, forms }: CastMember): readonly string[] {
  const alone = forms.flatMap(({ names, titles }) =>
    names.length === 1 && titles.length === 0 ? names : [],
  );
  return [...new Set([...givens, ...alone])];
}

/** Whether the one has a name that the other has a pet form of. */
function isWhole({ givens }: CastMember, { givens: pets }: CastMember): boolean {
  return [...pets].some((pet) => fullNamesOf(pet).some((name) => givens.has(name)));
}

/** Whether one of the names is the beginning or the end of another: “Art” of “Arthur”, “Tony” of “Antony”. */
function isPartOf(names: ReadonlySet<string>, other: string): boolean {
  return [...names].some((name) => {
    const [short = "", long = ""] = name.length < other.length ? [name, other] : [other, name];
    return short.length >= SHORTEST && (long.startsWith(short) || long.endsWith(short));
  });
}

/** The one whose given name a pet form stands for; `null` where several may be meant. */
function likeOf({ members }: CastDraft, member: CastMember): CastMember | null {
  const [name] = member.givens;
  if (name === undefined) return null;
  const isLike = (word: string) => word !== name && areSameGivenName(word, name);
  const likes = members
    .filter(
      (other) =>
        other !== member &&
        other.forms.length > 0 &&
        gendersAgree(member.gender, other.gender) &&
        (isLike(other.surname ?? "") || [...other.givens].some(isLike)),
    )
    .sort((a, b) => b.count - a.count);
  const [like, ...others] = likes;
  if (like === undefined) return null;
  const isRival = (other: CastMember) =>
    other.count * 3 > like.count &&
    (!areAlike(other, like) || areBothNarrated(other.forms, like.forms));
  return others.some(isRival) ? null : like;
}

/** Whether two have names that can be one's: “Mitya” and “Dmitri”. */
function areAlike(one: CastMember, other: CastMember): boolean {
  return [...one.givens].some((name) =>
    [...other.givens].some((word) => areSameGivenName(name, word)),
  );
}
