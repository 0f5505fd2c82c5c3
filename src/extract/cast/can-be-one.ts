import { gendersAgree } from "../names/gender.ts";
import type { CharacterDraft } from "./character-draft.ts";

/** Whether nothing that is known of two keeps the story from saying that they are one. */
export function canBeOne(
  one: CharacterDraft | undefined,
  other: CharacterDraft | undefined,
): boolean {
  return (
    one !== undefined &&
    other !== undefined &&
    one.count > 0 &&
    other.count > 0 &&
    one.kind === other.kind &&
    gendersAgree(one.gender, other.gender)
  );
}
