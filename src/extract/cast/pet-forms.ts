import { areSameGivenName } from "../lexicon/nicknames.ts";
import { gendersAgree } from "../names/gender.ts";
import type { CastDraft } from "./cast-draft.ts";
import type { CastMember } from "./cast-member.ts";
import type { Meetings } from "./meetings.ts";
import { areBothNarrated } from "./narrated-forms.ts";

/** Letters of a name that is cut short, at least. */
const SHORTEST = 3;

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
    const isCut = met === 0 && [...like.givens].some((given) => isCutShort(member.givens, given));
    if (met < 2 && (isCut || !areBothNarrated(member.forms, bare))) draft.merge(member, like);
  }
}

/** Whether one of the names is the beginning or the end of another: “Art” of “Arthur”, “Tony” of “Antony”. */
function isCutShort(names: ReadonlySet<string>, other: string): boolean {
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
  const [like, next] = likes;
  if (like === undefined || (next !== undefined && next.count * 3 > like.count)) return null;
  return like;
}
