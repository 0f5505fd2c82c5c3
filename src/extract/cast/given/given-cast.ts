import { wordAt } from "../../../text/tokens.ts";
import { TITLES } from "../../lexicon/titles.ts";
import { findNameWords } from "../../names/name-words.ts";
import type { Quotations } from "../../quotations/quotations.ts";
import type { Reading } from "../../reading/reading.ts";
import type { CharacterDraft, Characters, NamePlace } from "../character-draft.ts";
import { findCharacters } from "../characters.ts";
import { findAliasPlaces, wordsOfName } from "./alias-places.ts";
import type { GivenCast, GivenCharacter } from "./given-character.ts";
import { type Matches, matchCast } from "./match-cast.ts";

/**
 * Finds where the story names the characters of a given cast. Whom the story shows is found as always, and each of
 * those found is matched with the given one whose names they bear; whoever bears none is nobody. Names that stand in
 * the story word for word are found besides. Characters have the numbers of the given cast.
 */
export function placeGivenCast(
  reading: Reading,
  quotations: Quotations,
  cast: GivenCast,
): Characters {
  const found = findCharacters(reading, quotations);
  const names = found.places.map((place) => nameAt(reading, place));
  const matches = matchCast(found, names, cast);
  const nameWords = findNameWords(reading, quotations);
  const places = mergePlaces(
    found.places.map((place, index) => matchPlace(place, names[index] ?? "", matches)),
    findAliasPlaces(reading, nameWords, cast, matches.shadows),
  );
  const narrator = cast.findIndex(({ isNarrator }) => isNarrator);
  const offices = [...found.offices].map(([office, number]): [string, number] => [
    office,
    matches.given[number] ?? -1,
  ]);
  return {
    list: cast.map((given, number) => draft(given, castOf(number, found, matches), places, number)),
    places,
    offices: new Map(offices.filter(([, number]) => number >= 0)),
    narrator:
      found.narrator < 0 ? -1 : narrator >= 0 ? narrator : (matches.given[found.narrator] ?? -1),
    narrations: found.narrations.flatMap(({ firstToken, narrator: number }) => {
      const given = matches.given[number] ?? -1;
      return given < 0 ? [] : [{ firstToken, narrator: given }];
    }),
    isGiven: true,
  };
}

/** The name at a place, as `wordsOfName` makes it. */
function nameAt({ tokens }: Reading, { firstToken, endToken }: NamePlace): string {
  const words: string[] = [];
  for (let token = firstToken; token < endToken; token++) words.push(wordAt(tokens, token));
  return wordsOfName(words.join(" ")).join(" ");
}

/** Those who were given the very name before those whom it was found to mean. */
function matchPlace(place: NamePlace, name: string, { given, bearers }: Matches): NamePlace {
  const others = place.candidates.map((number) => given[number] ?? -1);
  const candidates = [...new Set([...(bearers.get(name) ?? []), ...others])];
  return { ...place, candidates: candidates.filter((number) => number >= 0) };
}

/** Both in text order; where two overlap, the longer. Places that mean nobody are left out. */
function mergePlaces(
  found: readonly NamePlace[],
  exact: readonly NamePlace[],
): readonly NamePlace[] {
  const length = ({ firstToken, endToken }: NamePlace) => endToken - firstToken;
  const all = [...found.filter(({ candidates }) => candidates.length > 0), ...exact].sort(
    (a, b) => a.firstToken - b.firstToken || length(b) - length(a),
  );
  const places: NamePlace[] = [];
  for (const place of all) {
    const last = places.at(-1);
    if (last === undefined || last.endToken <= place.firstToken) places.push(place);
    else if (length(place) > length(last)) places[places.length - 1] = place;
  }
  return places;
}

/** Those found who turned out to be a given character. */
function castOf(
  number: number,
  { list }: Characters,
  { given }: Matches,
): readonly CharacterDraft[] {
  return list.filter((_, index) => given[index] === number);
}

function draft(
  { name, aliases, gender, isNarrator }: GivenCharacter,
  found: readonly CharacterDraft[],
  places: readonly NamePlace[],
  number: number,
): CharacterDraft {
  const words = [name, ...aliases].map(wordsOfName);
  const isTitle = (word: string) => TITLES.has(word);
  const full = words.find((own) => own.length > 1)?.at(-1) ?? null;
  return {
    name,
    aliases: aliases.filter((alias) => alias !== name),
    gender: gender === "unknown" ? (found[0]?.gender ?? "unknown") : gender,
    kind: "person",
    isNarrator,
    activity: found.reduce((sum, { activity }) => sum + activity, 0),
    surname: found.find(({ surname }) => surname !== null)?.surname ?? full,
    count: places.filter(({ candidates }) => candidates[0] === number).length,
    titles: new Set([
      ...words.flat().filter(isTitle),
      ...found.flatMap(({ titles }) => [...titles]),
    ]),
    names: new Set(words.flat().filter((word) => !isTitle(word))),
  };
}
