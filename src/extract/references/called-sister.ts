import type { Characters } from "../cast/character-draft.ts";

/** Quotations on either side of a call among whose speakers is who is called. */
const AROUND = 6;

/**
 * Whom “Miss Holt” means to the face of a younger sister: the one Miss Holt who speaks around the call, where the eldest,
 * who is “Miss Holt” to the narration, is silent.
 *
 * @param name the word behind “Miss”: “Miss Lucy” is nobody else.
 * @param speaker for each quotation, who speaks it; -1 for nobody.
 * @param call the quotation that calls her.
 * @returns the character's number; -1 where it is the eldest, or may be several.
 */
export function calledSister(
  { list }: Characters,
  eldest: number,
  name: string,
  speaker: Int32Array,
  call: number,
): number {
  const surname = list[eldest]?.surname ?? null;
  const around = speaker.slice(Math.max(0, call - AROUND), call + AROUND + 1);
  if (surname !== name || around.includes(eldest)) return -1;
  const isSister = (character: number) => {
    const draft = list[character];
    if (draft === undefined || character === speaker[call]) return false;
    return draft.surname === surname && draft.gender === "female" && !draft.titles.has("mrs");
  };
  const [sister = -1, ...others] = new Set(around.filter(isSister));
  return others.length === 0 ? sister : -1;
}
