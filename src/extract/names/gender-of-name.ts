import type { Gender } from "../../story/story.ts";
import { FEMALE_NOUNS, MALE_NOUNS } from "../lexicon/people.ts";
import { TITLES } from "../lexicon/titles.ts";
import { genderOfGiven } from "./name-parts.ts";

/**
 * What a name says by itself: by its title (“Queen Adela”), the noun at its end (“Old Woman”), the given name.
 *
 * @param words in lower case.
 */
export function genderOfName(words: readonly string[]): Gender {
  for (const word of words) {
    const gender = TITLES.get(word)?.gender ?? "unknown";
    if (gender !== "unknown") return gender;
  }
  const names = words.filter((word) => /\p{L}/u.test(word) && !TITLES.has(word));
  const noun = names.at(-1) ?? "";
  if (FEMALE_NOUNS.has(noun)) return "female";
  if (MALE_NOUNS.has(noun)) return "male";
  return genderOfGiven(names[0] ?? null);
}
