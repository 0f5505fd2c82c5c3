import type { Gender } from "../../story/story.ts";
import type { CharacterDraft, Characters } from "../cast/character-draft.ts";
import { sameElder } from "../lexicon/titles.ts";
import { words } from "../lexicon/words.ts";
import type { Salience } from "./salience.ts";

/** What kin is meant: “wife”, “brother”. */
interface KinNoun {
  readonly noun: string;
  readonly gender: Gender;
}

/** Who is there, and when. */
interface Now {
  readonly inMind: Salience;
  readonly sentence: number;
}

/** Titles of a woman who has her husband's surname. */
const WED = words("mrs lady madame countess comtesse duchess baroness marchioness mistress queen");
/** Titles of a father that are none of his sons', as a rule. */
const RANKS = words(
  "sir lord earl doctor professor reverend squire colonel general admiral major captain",
);
const WIVES = words("wife lady");
const MOTHERS = words("mother mamma mama mum mom");
const FATHERS = words("father papa dad");
/** Whose surname is another as a rule; of a wife, also whom she was born to. */
const AUNTS = words("aunt uncle");
const BORN_TO = words("mother mamma mama mum mom father papa dad sister brother");

/**
 * Whom “his wife” or “her brother” means: of those in mind with the owner's surname and the noun's gender, the most
 * salient, a mother or a husband rather one with the title than without; else the one Mrs. or Mr. of that surname. An
 * aunt is a Mrs. of another surname. Who is no Mrs. has no husband of her surname.
 *
 * @returns the character's number, or -1 where nobody fits.
 */
export function kinOf(characters: Characters, now: Now, whose: number, kin: KinNoun): number {
  const owner = characters.list[whose];
  if (owner === undefined) return -1;
  const title = titleOf(kin.noun);
  if (kin.noun === "husband" && ![...owner.titles].some((held) => WED.has(held))) return -1;
  if (hasAnotherSurname(owner, kin)) {
    if (title === null || WIVES.has(kin.noun)) return -1;
    return mostSalient(characters, now, (character, draft) => {
      const isAnother = owner.surname === null || draft.surname !== owner.surname;
      return character !== whose && isAnother && draft.titles.has(title) && canBe(draft, kin);
    });
  }
  const isKin: Claim = (character, draft) =>
    character !== whose && draft.surname === owner.surname && canBe(draft, kin);
  const isTitled: Claim = (character, draft) =>
    isKin(character, draft) && (title === null || holds(draft, title, kin.noun));
  const titled = mostSalient(characters, now, isTitled);
  if (titled >= 0) return titled;
  const only = onlyOne(characters, isKin, title);
  return only >= 0 ? only : mostSalient(characters, now, isKin);
}

function hasAnotherSurname({ surname, titles }: CharacterDraft, { noun }: KinNoun): boolean {
  return surname === null || AUNTS.has(noun) || (titles.has("mrs") && BORN_TO.has(noun));
}

/** Whether a noun means the parents of a wife, of whom stories tell less than of her husband's. */
export function areWifesParents(owner: CharacterDraft | undefined, noun: string): boolean {
  return owner?.titles.has("mrs") === true && (MOTHERS.has(noun) || FATHERS.has(noun));
}

/** Whom the one who tells the story means by “my mother”: Mum, if there is one in the cast; -1 where there is none. */
export function ownElder({ list }: Characters, { noun }: KinNoun): number {
  const words = sameElder(noun);
  return list.findIndex(
    ({ titles, count }) => count > 0 && [...titles].some((title) => words.has(title)),
  );
}

/** Whom “the mother” or “the father” means: the most salient Mrs. or Mr. in mind; -1 where there is none. */
export function parentNear(characters: Characters, now: Now, kin: KinNoun): number {
  const title = titleOf(kin.noun);
  if (title === null || WIVES.has(kin.noun) || AUNTS.has(kin.noun)) return -1;
  return mostSalient(characters, now, (_, draft) => draft.titles.has(title) && canBe(draft, kin));
}

type Claim = (character: number, draft: CharacterDraft) => boolean;

function mostSalient({ list }: Characters, { inMind, sentence }: Now, fits: Claim): number {
  return inMind.most(sentence, (character) => {
    const draft = list[character];
    return draft !== undefined && fits(character, draft);
  });
}

/** “his lady”, of whom nothing was said yet: the one Mrs. of his surname; -1 where there is none, or several. */
function onlyOne({ list }: Characters, fits: Claim, title: string | null): number {
  if (title === null) return -1;
  const isHolder = (draft: CharacterDraft, number: number) =>
    draft.titles.has(title) && draft.count > 0 && fits(number, draft);
  const first = list.findIndex(isHolder);
  return first === list.findLastIndex(isHolder) ? first : -1;
}

/** The title that a spouse or an elder bears. */
function titleOf(noun: string): "mrs" | "mr" | null {
  if (WIVES.has(noun) || MOTHERS.has(noun) || noun === "aunt") return "mrs";
  return noun === "husband" || noun === "uncle" || FATHERS.has(noun) ? "mr" : null;
}

/** Whether somebody has the title of a spouse or an elder; a father may have any rank. */
function holds({ titles }: CharacterDraft, title: string, noun: string): boolean {
  return titles.has(title) || (FATHERS.has(noun) && [...titles].some((held) => RANKS.has(held)));
}

function canBe({ gender, titles }: CharacterDraft, kin: KinNoun): boolean {
  if (gender !== kin.gender) return false;
  if (kin.noun === "wife") return titles.has("mrs") || titles.has("lady");
  if (MOTHERS.has(kin.noun)) return !titles.has("miss");
  if (kin.noun === "daughter") return !titles.has("mrs");
  return !(FATHERS.has(kin.noun) && titles.has("master"));
}
