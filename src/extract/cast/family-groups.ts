import { titleCase } from "../../util/title-case.ts";
import type { WeighedForm } from "../names/person-names.ts";
import type { CastMember } from "./cast-member.ts";
import type { CharacterDraft } from "./character-draft.ts";

/** Families that the story names as one. */
export interface FamilyGroups {
  readonly members: readonly CastMember[];
  /** For each form of a family's name, its family. */
  readonly candidates: ReadonlyMap<string, readonly CastMember[]>;
}

/** Makes a group of each family: “the Holts”. */
export function gatherFamilies(forms: readonly WeighedForm[]): FamilyGroups {
  const members = forms.map(
    (form): CastMember => ({
      forms: [form],
      givens: new Set(),
      surname: null,
      gender: "unknown",
      titled: false,
      count: form.occurrences.length,
    }),
  );
  const candidates = new Map(
    members.map((member) => [member.forms[0]?.key ?? "", [member] as const]),
  );
  return { members, candidates };
}

/** A family does nothing that makes it likely to speak where nobody is named. */
export function draftOfFamily({ forms, count }: CastMember): CharacterDraft {
  return {
    name: `the ${titleCase(forms[0]?.display ?? "")}`,
    aliases: [],
    gender: "unknown",
    kind: "group",
    isNarrator: false,
    activity: 0,
    surname: null,
    count,
    titles: new Set(),
    names: new Set(),
  };
}
