import { SEXES, type Sex } from "./discourse.ts";
import type { PronounText } from "./pronoun-text.ts";

/** For each phrase and gender, the index of the first phrase from it on that names somebody of the gender; -1 for none. */
export type NamedNext = Readonly<Record<Sex, Int32Array>>;

export function findNamedNext({ phrases, characters, first }: PronounText): NamedNext {
  const { list } = phrases;
  const next = {
    female: new Int32Array(list.length + 1).fill(-1),
    male: new Int32Array(list.length + 1).fill(-1),
  };
  for (let index = list.length - 1; index >= 0; index--) {
    const gender = characters.list[first.referent[index] ?? -1]?.gender;
    for (const sex of SEXES) {
      const isNamed = list[index]?.kind === "name" && gender === sex;
      next[sex][index] = isNamed ? index : (next[sex][index + 1] ?? -1);
    }
  }
  return next;
}
