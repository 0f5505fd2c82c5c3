import { Case, wordAt } from "../../text/tokens.ts";
import { hasNobleTitle } from "../lexicon/titles.ts";
import { gendersAgree } from "../names/gender.ts";
import type { WeighedForm } from "../names/person-names.ts";
import type { Reading } from "../reading/reading.ts";
import type { CastDraft } from "./cast-draft.ts";
import type { CastMember } from "./cast-member.ts";
import { genderOf } from "./member-gender.ts";

/**
 * Joins a noble's title to the name it stands behind, between commas:
 *
 *     Otto Marsh, Lord Averil, had come.
 *     ^^^^^^^^^^  ^^^^^^^^^^^
 *
 * Not in a list (“Otto Marsh, Lord Averil, and Ines”), nor where the title's bearer has another name.
 */
export function joinNobleNames(reading: Reading, draft: CastDraft): void {
  for (const noble of draft.members) {
    const forms = noble.forms.filter(isNoble);
    if (forms.length === 0 || noble.forms.some(isFull)) continue;
    const before = new Set(forms.flatMap((form) => apposedPlaces(reading, form)));
    if (before.size === 0) continue;
    const bearer = draft.members.find((member) => canBe(member, noble) && endsAt(member, before));
    if (bearer !== undefined) draft.merge(noble, bearer);
  }
}

function isNoble({ titles, names }: WeighedForm): boolean {
  return names.length > 0 && hasNobleTitle(titles);
}

function isFull({ names }: WeighedForm): boolean {
  return names.length > 1;
}

/** The tokens of the commas before a form, where another ends it and the sentence goes on in small letters. */
function apposedPlaces({ tokens }: Reading, { occurrences }: WeighedForm): readonly number[] {
  return occurrences
    .filter(({ firstToken, endToken }) => {
      const next = wordAt(tokens, endToken + 1);
      return (
        wordAt(tokens, firstToken - 1) === "," &&
        wordAt(tokens, endToken) === "," &&
        tokens.cases[endToken + 1] === Case.lower &&
        !/^(?:and|or|the|a|an|his|her|my|our|their)$/.test(next)
      );
    })
    .map(({ firstToken }) => firstToken - 1);
}

function canBe(member: CastMember, noble: CastMember): boolean {
  return (
    member !== noble &&
    member.forms.length > 0 &&
    member.givens.size > 0 &&
    !member.forms.every(isNoble) &&
    gendersAgree(genderOf(member), genderOf(noble))
  );
}

function endsAt({ forms }: CastMember, tokens: ReadonlySet<number>): boolean {
  return forms.some(({ occurrences }) => occurrences.some(({ endToken }) => tokens.has(endToken)));
}
