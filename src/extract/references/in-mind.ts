import { highest } from "../../util/highest.ts";
import type { Salience } from "./salience.ts";
import type { WhoIsHere } from "./who-is-here.ts";

/** Somebody in mind, and how much so. */
export interface InMind {
  readonly character: number;
  readonly salience: number;
  /** Whether they are there, or only talked of. */
  readonly isHere: boolean;
}

/** How many are in mind at a quotation, at most. */
const MOST = 7;

/**
 * Who is in mind at a sentence, the most salient first.
 *
 * @param here who is there; `null` where that cannot be told yet: then everybody is.
 */
export function whoIsInMind(
  salience: Salience,
  sentence: number,
  here: WhoIsHere | null,
): readonly InMind[] {
  const numbers: number[] = [];
  const values: number[] = [];
  const { characters } = salience;
  for (let place = 0; place < characters.length; place++) {
    const value = salience.at(place, sentence);
    if (value === 0) continue;
    numbers.push(characters[place] ?? -1);
    values.push(value);
  }
  const ranked = highest({ numbers, values }, MOST);
  return ranked.numbers.map((character, place) => ({
    character,
    salience: ranked.values[place] ?? 0,
    isHere: here === null || here.has(character, sentence),
  }));
}
