import type { Gender } from "../../story/story.ts";

export type Sex = Exclude<Gender, "unknown">;
export const SEXES: readonly Sex[] = ["female", "male"];

/** For each gender and place of a list, the first place from it on with somebody of the gender; -1 for none. */
export type NextByGender = Readonly<Record<Sex, Int32Array>>;

/** Looks from the end of a list of so many places; there is an entry for its end too. */
export function nextByGender(count: number, genderAt: (place: number) => Gender): NextByGender {
  const next = {
    female: new Int32Array(count + 1).fill(-1),
    male: new Int32Array(count + 1).fill(-1),
  };
  const { female, male } = next;
  for (let place = count - 1; place >= 0; place--) {
    const gender = genderAt(place);
    female[place] = gender === "female" ? place : (female[place + 1] ?? -1);
    male[place] = gender === "male" ? place : (male[place + 1] ?? -1);
  }
  return next;
}
