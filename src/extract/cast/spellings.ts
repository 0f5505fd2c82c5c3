import { gendersAgree } from "../names/gender.ts";
import type { CastDraft } from "./cast-draft.ts";
import type { CastMember } from "./cast-member.ts";

/** A spelling that stands this often at most, and this much more rarely than another, is a slip of that. */
const SLIPS = 5;
const RARER = 15;
/** Shorter names differ by a letter and are two: “Anne” and “Anna”. */
const SHORTEST = 5;

/** Joins a spelling that is hardly used to the usual one: “Izabel” beside “Isabel”, “Em'ly” beside “Emily”. */
export function joinSpellings(draft: CastDraft): void {
  for (const spoken of draft.members.filter(({ forms }) => forms.length > 0)) {
    const [usual, ...others] = draft.members.filter((member) => isSpoken(spoken, member));
    if (usual !== undefined && others.length === 0) draft.merge(spoken, usual);
  }
  const rare = draft.members.filter(({ count, forms }) => forms.length > 0 && count <= SLIPS);
  for (const slip of rare) {
    const [usual, ...others] = draft.members.filter((member) => isUsual(slip, member));
    if (usual !== undefined && others.length === 0) draft.merge(slip, usual);
  }
}

function isUsual(slip: CastMember, usual: CastMember): boolean {
  if (slip === usual || usual.count < slip.count * RARER) return false;
  if (!gendersAgree(slip.gender, usual.gender)) return false;
  return slip.forms.every(({ names }) =>
    usual.forms.some((form) => isSlip(names.join(" "), form.names.join(" "))),
  );
}

/** Whether all names of one are written as they sound, and are those of the other. */
function isSpoken(spoken: CastMember, usual: CastMember): boolean {
  return (
    spoken !== usual &&
    gendersAgree(spoken.gender, usual.gender) &&
    spoken.forms.some(({ names }) => names.some((name) => WRITTEN_AS_SPOKEN.test(name))) &&
    spoken.forms.every(({ names }) =>
      usual.forms.some(
        (form) =>
          form.names.length === names.length &&
          names.every((name, index) => sounds(name, form.names[index] ?? "")),
      ),
    )
  );
}

/** Letters left out, or syllables told apart: “Em'ly”, “Is-a-bel”. */
const WRITTEN_AS_SPOKEN = /^\p{L}{2,}['’]\p{L}{2,}$|^\p{L}+-\p{L}{1,2}-\p{L}+$/u;
/** Letters that an apostrophe stands for, at most. */
const LEFT_OUT = 2;

function sounds(spoken: string, usual: string): boolean {
  if (spoken === usual) return true;
  const [start = "", end] = spoken.split(/['’]/);
  if (end === undefined) {
    const whole = spoken.replaceAll("-", "");
    return whole !== spoken && (whole === usual || isSlip(whole, usual));
  }
  const left = usual.length - start.length - end.length;
  return usual.startsWith(start) && usual.endsWith(end) && left > 0 && left <= LEFT_OUT;
}

/** Whether one letter more, less or other turns the one into the other; the first stays. */
function isSlip(one: string, other: string): boolean {
  if (one[0] !== other[0] || Math.min(one.length, other.length) < SHORTEST) return false;
  if (Math.abs(one.length - other.length) > 1 || one === other) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  const [skipOne, skipOther] =
    one.length === other.length ? [1, 1] : one.length > other.length ? [1, 0] : [0, 1];
  return one.slice(start + skipOne) === other.slice(start + skipOther);
}
