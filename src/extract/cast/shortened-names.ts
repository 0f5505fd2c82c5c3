import { gendersAgree } from "../names/gender.ts";
import type { CastDraft } from "./cast-draft.ts";
import type { CastMember } from "./cast-member.ts";
import type { Meetings } from "./meetings.ts";
import { genderOf } from "./member-gender.ts";

/** Joins a name to the one that goes on where it ends: “Mary Ann” to “Mary Ann Holt”, unless they are met together. */
export function joinShortenedNames(draft: CastDraft, meetings: Meetings): void {
  for (const short of draft.members) {
    const [whole, ...others] = draft.members.filter((member) => isShortened(short, member));
    if (whole === undefined || others.length > 0) continue;
    if (meetings.inSentences(short.forms, whole.forms) === 0) draft.merge(short, whole);
  }
}

function isShortened(short: CastMember, whole: CastMember): boolean {
  return (
    short !== whole &&
    short.forms.some(({ names }) => names.length > 1) &&
    gendersAgree(genderOf(short), genderOf(whole)) &&
    short.forms.every(({ names, titles }) => titles.length === 0 && isPartOf(names, whole))
  );
}

/** Whether a longer name goes on where this one ends; one word may stand anywhere in it. */
function isPartOf(names: readonly string[], { forms }: CastMember): boolean {
  return forms.some(
    (whole) =>
      names.length < whole.names.length &&
      (names.length === 1
        ? whole.names.includes(names[0] ?? "")
        : names.every((name, index) => name === whole.names[index])),
  );
}
