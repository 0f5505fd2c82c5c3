import { hasNobleTitle } from "../lexicon/titles.ts";
import type { NameParts } from "../names/name-parts.ts";
import type { WeighedForm } from "../names/person-names.ts";
import type { CastMember } from "./cast-member.ts";
import type { Meetings } from "./meetings.ts";

/** A bare given name that stands this many times oftener than a full name is somebody's whom the story knows well. */
const OFTENER = 15;

/**
 * Of those with a given name, the ones who can be meant by it alone: not who is named once, does nothing, and shares no
 * paragraph with it, where somebody else bears it; nor a noble like that, who would not be called so.
 */
export function acquainted(
  { form }: NameParts,
  owners: readonly CastMember[],
  meetings: Meetings,
): readonly CastMember[] {
  const known = owners.filter((member) => !isStranger(form, member, meetings));
  return known.length > 0 || owners.every(isNoble) ? known : owners;
}

function isStranger(form: WeighedForm, { forms, count }: CastMember, meetings: Meetings): boolean {
  return (
    count === 1 &&
    form.evidence.count >= OFTENER &&
    forms.every(({ evidence }) => evidence.acts + evidence.speaks === 0) &&
    meetings.inParagraphs([form], forms) === 0
  );
}

/** “Lady Mary Holt”. */
function isNoble({ forms }: CastMember): boolean {
  return forms.every(({ titles }) => hasNobleTitle(titles));
}
