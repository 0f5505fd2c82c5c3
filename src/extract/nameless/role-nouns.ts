import type { Gender } from "../../story/story.ts";
import { WordClass } from "../../text/word-classes.ts";
import {
  FEMALE_NOUNS,
  HUMAN_POSSESSIONS,
  isPersonNoun,
  KIN_NOUNS,
  MALE_NOUNS,
} from "../lexicon/people.ts";
import { words } from "../lexicon/words.ts";

/** Nouns for one and the same person, as the story calls them by turns. */
const ALIKE: readonly ReadonlySet<string>[] = [
  words("boy lad child youngster urchin infant youth"),
  words("girl child lass lassie maid maiden damsel"),
  words("lady woman dame matron female"),
  words("man gentleman fellow stranger chap"),
];

const GIRLS = words("girl lady woman");
const CHILDREN = words("child infant youngster");
const GROWN = words("lady woman man gentleman");

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

/** Nouns for people that no list of trades has, and for what speaks like them in tales. */
const PEOPLE = words(
  `creature wretch rascal rogue knave villain scoundrel ruffian blackguard wag sage savant boor bore lout urchin imp brat
  scamp yokel rustic bumpkin peasant villager native savage negro gipsy gypsy pedlar convict culprit captive victim slave
  serf spinster bachelor heir heiress suitor swain dandy fop belle invalid patient cripple hunchback newcomer bystander
  assistant attendant informant aspirant defendant penitent private cadet recruit sentinel aide aide-de-camp navvy cabby
  spy hermit pilgrim prophet patriarch prelate beadle sultan heathen pagan orphan oracle drone worthy lodger chap giant
  dwarf gnome elf fairy ghost spectre phantom apparition spirit goblin demon devil fiend angel hag crone witch nymph god
  goddess horse pony mare ox cow dog hound cat fox wolf bear lion tiger ape monkey bird owl raven crow parrot rabbit hare
  mouse rat frog toad snake serpent dragon donkey pig sheep goat swan goose duck`,
);

/** What people are called by what they do, and things that are called alike. */
const AGENT = /(?:man|woman|maid|boy|girl|master|mistress|er|or|ist|[^l]ess|ian|eer|[^r]ary)$/;
const NO_AGENT = words(
  `leather splinter horror terror error anger danger power matter chamber shower thunder corner quarter murmur fever
  order wonder water weather river number member timber supper dinner letter manner humor clamor tremor odor kindness
  prayer blunder question likeness business loneliness goodness madness sadness illness dress distress success process ogress`,
);

/** Whether the noun of a tag can be a person's: of those that no list knows, any that is one, and no thing or crowd. */
export function canSpeak(noun: string): boolean {
  if (KIN_NOUNS.has(noun)) return false;
  if (isPersonNoun(noun)) return true;
  const isPlural =
    /[^s]s$/.test(noun) || noun.endsWith("men") || /^(?:people|children)$/.test(noun);
  return !(isPlural || /(?:ing|ed|ness)$/.test(noun) || NOBODY_IN_PARTICULAR.has(noun));
}

/**
 * How many quotations of a story a noun must tag to be a person's; infinitely many where it is a thing or no noun.
 *
 * @param classes what compromise's lexicon knows the noun as.
 */
export function tagsAsked(noun: string, classes: number): number {
  if (isPersonNoun(noun) || PEOPLE.has(noun) || isListedAlike(noun)) return 1;
  if ((classes & WordClass.actor) !== 0) return 1;
  if (HUMAN_POSSESSIONS.has(noun) || NO_AGENT.has(noun)) return Number.POSITIVE_INFINITY;
  if (AGENT.test(noun)) return 1;
  const isThing =
    classes & (WordClass.noun | WordClass.verb | WordClass.adjective | WordClass.time);
  return isThing === 0 ? 2 : 3;
}

/** Whether the noun is a child's of either sex. */
export function isChild(noun: string): boolean {
  return CHILDREN.has(noun);
}

export function isGrown(noun: string): boolean {
  return GROWN.has(noun);
}

export function isFamily(noun: string): boolean {
  return FAMILY.has(noun);
}

function isListedAlike(noun: string): boolean {
  return ALIKE.some((alike) => alike.has(noun));
}

/** The nouns that may take up another, itself among them. A young girl is a young lady too. */
export function nounsLike(noun: string, isYoung = false): ReadonlySet<string> {
  return new Set([
    noun,
    ...(isYoung && GIRLS.has(noun) ? GIRLS : []),
    ...ALIKE.filter((alike) => alike.has(noun)).flatMap((alike) => [...alike]),
  ]);
}

export function genderOfRole(noun: string): Gender {
  const isFemale = FEMALE_NOUNS.has(noun) || noun === "female" || noun.endsWith("woman");
  const isMale = MALE_NOUNS.has(noun) || /(?<!wo)man$/.test(noun);
  if (isFemale === isMale) return "unknown";
  return isFemale ? "female" : "male";
}
