import { type NextByGender, nextByGender } from "../references/next-by-gender.ts";
import type { PronounText } from "./pronoun-text.ts";

/** For each phrase and gender, the first phrase from it on that names somebody of the gender. */
export function findNamedNext({ phrases, characters, first }: PronounText): NextByGender {
  const { list } = phrases;
  return nextByGender(list.length, (index) => {
    const named = list[index]?.kind === "name" ? (first.referent[index] ?? -1) : -1;
    return characters.list[named]?.gender ?? "unknown";
  });
}
