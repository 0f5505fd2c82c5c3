import { type CharacterDraft, type Characters, recast, redraft } from "./character-draft.ts";

/** A character turns out to be another: the number of the one, and of the one it is. */
export type Identity = readonly [who: number, is: number];

/** The first becomes the second, under both their names; its number stays, with nobody behind it. */
export function join(characters: Characters, [who, is]: Identity): Characters {
  const one = characters.list[who];
  const other = characters.list[is];
  if (one === undefined || other === undefined || one.count === 0) return characters;
  const name = fullName(one, other);
  const names = new Set([...other.aliases, other.name, one.name, ...one.aliases]);
  names.delete(name);
  const list = [...characters.list];
  list[is] = redraft(other, {
    name,
    gender: other.gender === "unknown" ? one.gender : other.gender,
    surname: other.surname ?? one.surname,
    aliases: [...names],
    titles: new Set([...other.titles, ...one.titles]),
    names: new Set([...other.names, ...one.names]),
    activity: other.activity + one.activity,
    count: other.count + one.count,
  });
  list[who] = redraft(one, { count: 0 });
  const rename = (number: number) => (number === who ? is : number);
  return recast(characters, {
    list,
    narrator: rename(characters.narrator),
    narrations: characters.narrations.map((narration) => ({
      ...narration,
      narrator: rename(narration.narrator),
    })),
    offices: new Map([...characters.offices].map(([office, number]) => [office, rename(number)])),
    places: characters.places.map((place) =>
      place.candidates.includes(who)
        ? { ...place, candidates: [...new Set(place.candidates.map(rename))] }
        : place,
    ),
  });
}

/**
 * Adriana and Captain Ferrell → Adriana Ferrell. Whoever has a full name keeps it; a name goes before an office, and
 * before none.
 */
function fullName(one: CharacterDraft, other: CharacterDraft): string {
  if (other.names.size === 0 && one.names.size > 0) return one.name;
  const given = [other, one].find(({ surname }) => surname === null);
  const named = [other, one].find(({ surname, names }) => surname !== null && names.size === 1);
  if (given === undefined || named === undefined || given.name.includes(" ")) return other.name;
  return `${given.name} ${named.name.split(" ").at(-1) ?? ""}`;
}
