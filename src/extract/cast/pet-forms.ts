import { areSameGivenName } from "../lexicon/nicknames.ts";
import { gendersAgree } from "../names/gender.ts";
import type { CastDraft } from "./cast-draft.ts";
import type { CastMember } from "./cast-member.ts";
import type { Meetings } from "./meetings.ts";
import { areBothNarrated } from "./narrated-forms.ts";

/** Joins “Lizzy” to the one “Elizabeth” there is, unless the narration has both or they are met together. */
export function joinPetForms(draft: CastDraft, meetings: Meetings): void {
  const small = draft.members.filter(({ surname, forms }) => surname === null && forms.length > 0);
  for (const member of small.sort((a, b) => a.count - b.count)) {
    const like = likeOf(draft, member);
    if (like === null) continue;
    const bare = like.forms.filter(
      ({ names }) => names.length === 1 && like.givens.has(names[0] ?? ""),
    );
    const apart =
      areBothNarrated(member.forms, bare) || meetings.inSentences(member.forms, like.forms) >= 2;
    if (!apart) draft.merge(member, like);
  }
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
