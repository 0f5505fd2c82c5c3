import type { Gender } from "../../story/story.ts";
import type { Characters } from "../cast/character-draft.ts";
import type { Salience } from "./salience.ts";

/** What kin is meant: “wife”, “brother”. */
interface KinNoun {
  readonly noun: string;
  readonly gender: Gender;
}

/** The title that a spouse bears. */
const SPOUSES: Readonly<Record<string, string>> = { wife: "mrs", lady: "mrs", husband: "mr" };

/**
 * Whom “his wife” or “her brother” means: of those in mind with the owner's surname and the noun's gender, the most
 * salient; else the one Mrs. or Mr. of that surname.
 *
 * @returns the character's number, or -1 where nobody fits.
 */
export function kinOf(
  characters: Characters,
  inMind: Salience,
  sentence: number,
  whose: number,
  { noun, gender }: KinNoun,
): number {
  const surname = characters.list[whose]?.surname ?? null;
  if (surname === null) return -1;
  let best = -1;
  let most = 0;
  inMind.characters.forEach((character, place) => {
    const kin = characters.list[character];
    if (kin === undefined || character === whose || kin.surname !== surname) return;
    const fits = kin.gender === gender && canBeKin(kin.titles, noun);
    const salience = inMind.at(place, sentence);
    if (!fits || salience <= most) return;
    best = character;
    most = salience;
  });
  return best >= 0 ? best : spouseOf(characters, whose, surname, noun);
}

/** “his lady”, of whom nothing was said yet: the one Mrs. of his surname; -1 where there is none, or several. */
function spouseOf({ list }: Characters, whose: number, surname: string, noun: string): number {
  const title = SPOUSES[noun];
  if (title === undefined) return -1;
  const holders = list.flatMap((character, number) => {
    const isNamed = character.surname === surname && character.titles.has(title);
    return isNamed && number !== whose && character.count > 0 ? [number] : [];
  });
  return holders.length === 1 ? (holders[0] ?? -1) : -1;
}

function canBeKin(titles: ReadonlySet<string>, noun: string): boolean {
  return noun !== "wife" || titles.has("mrs") || titles.has("lady");
}
