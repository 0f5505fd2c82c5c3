import type { Gender } from "../../story/story.ts";
import { FEMALE_NOUNS, KIN_NOUNS, MALE_NOUNS, ROLE_NOUNS } from "../lexicon/people.ts";
import { words } from "../lexicon/words.ts";

/** Nouns for one and the same person, as the story calls them by turns. */
const ALIKE: readonly ReadonlySet<string>[] = [
  words("boy lad child youngster urchin infant youth"),
  words("girl child lass lassie maid maiden damsel"),
  words("lady woman dame matron female"),
  words("man gentleman fellow stranger chap"),
];

/** Whom a narrator has one of: “my mother”. */
const FAMILY = words(
  `mother father sister brother wife husband son daughter uncle aunt cousin grandmother grandfather mamma papa mama
  mum dad mom nephew niece master mistress lady nurse`,
);

/** Subjects of a verb of speech, after an article, who are nobody in particular. */
const NOBODY_IN_PARTICULAR = words(
  `voice voices echo other others former latter first second third last same one two three rest whole whisper tone
  note letter paper book bible proverb poet song saying crowd company chorus mob party group family assembly audience
  multitude house world answer reply way morning evening night day moment time minute instant while bit thing least
  contrary end cry sigh laugh smile murmur groan scream shout flush silence door table window words speech half deep shrill face`,
);

/** Whether the noun of a tag can be a person's: of those that no list knows, any that is one, and no thing or crowd. */
export function canSpeak(noun: string): boolean {
  if (KIN_NOUNS.has(noun)) return false;
  if (isPerson(noun)) return true;
  const isPlural = /[^s]s$/.test(noun) || noun.endsWith("men") || noun === "people";
  return !(isPlural || /(?:ing|ed)$/.test(noun) || NOBODY_IN_PARTICULAR.has(noun));
}

export function isFamily(noun: string): boolean {
  return FAMILY.has(noun);
}

/** The nouns that may take up another, itself among them. */
export function nounsLike(noun: string): ReadonlySet<string> {
  return new Set([
    noun,
    ...ALIKE.filter((alike) => alike.has(noun)).flatMap((alike) => [...alike]),
  ]);
}

export function genderOfRole(noun: string): Gender {
  const isFemale = FEMALE_NOUNS.has(noun) || noun === "female";
  if (isFemale === MALE_NOUNS.has(noun)) return "unknown";
  return isFemale ? "female" : "male";
}

/** Whether a list knows a noun as one for people. */
export function isPerson(noun: string): boolean {
  return FEMALE_NOUNS.has(noun) || MALE_NOUNS.has(noun) || ROLE_NOUNS.has(noun);
}
