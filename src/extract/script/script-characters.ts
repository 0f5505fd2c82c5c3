import { Case, type Tokens } from "../../text/tokens.ts";
import { titleCase } from "../../util/title-case.ts";
import type { CharacterDraft, Characters, NamePlace } from "../cast/character-draft.ts";
import { TITLES } from "../lexicon/titles.ts";
import { genderByPronouns, pronounLean } from "../names/gender.ts";
import { genderOfName } from "../names/gender-of-name.ts";
import { findNameWords } from "../names/name-words.ts";
import type { Quotations } from "../quotations/quotations.ts";
import type { Reading } from "../reading/reading.ts";
import { isGroupName } from "./group-name.ts";
import { findScriptPlaces, wordsOf } from "./script-places.ts";
import { readVoices, type Voice } from "./voices.ts";

/** Everybody who speaks in a script or is in its cast, and every place where the script names them. */
export function scriptCharacters(reading: Reading, quotations: Quotations): Characters {
  const voices = readVoices(reading);
  const list = voices.list.map((voice) => draft(reading, voice));
  const places = findScriptPlaces(reading, voices, list);
  const occurrencesOf: NamePlace[][] = list.map(() => []);
  for (const place of places) occurrencesOf[place.candidates[0] ?? -1]?.push(place);
  const nameWords = findNameWords(reading, quotations);
  const counted = list.map((character, number): CharacterDraft => {
    const occurrences = occurrencesOf[number] ?? [];
    const form = { key: "", titles: [], names: [], display: "", occurrences };
    const gender = isSettled(character, voices.list[number])
      ? character.gender
      : genderByPronouns(character.gender, [pronounLean(reading, quotations, nameWords, form)]);
    return { ...character, gender, count: occurrences.length, activity: occurrences.length };
  });
  return {
    list: counted,
    places,
    offices: new Map(),
    narrator: -1,
    narrations: [],
    isGiven: false,
  };
}

/** Whether the cast, or a title, says which gender somebody is. */
function isSettled({ titles, gender }: CharacterDraft, voice: Voice | undefined): boolean {
  if (voice?.entry !== null && voice?.entry !== undefined && gender !== "unknown") return true;
  return [...titles].some((title) => (TITLES.get(title)?.gender ?? "unknown") !== "unknown");
}

function draft(reading: Reading, { display, entry }: Voice): CharacterDraft {
  const words = wordsOf(display);
  const name = entry?.name ?? titleCase(fullName(reading, words) ?? display);
  const short = titleCase(display);
  const titles = words.filter((word) => TITLES.has(word));
  const names = words.filter((word) => /\p{L}/u.test(word) && !TITLES.has(word));
  return {
    name,
    aliases: entry?.aliases.map(titleCase) ?? (name === short ? [] : [short]),
    gender: entry === null || entry.gender === "unknown" ? genderOfName(words) : entry.gender,
    kind: entry?.kind ?? (isGroupName(display) ? "group" : "person"),
    isNarrator: false,
    activity: 0,
    surname: names.length > 1 ? (names.at(-1) ?? null) : null,
    count: 0,
    titles: new Set(titles),
    names: new Set(names),
  };
}

/** More words in capitals than this are no name. */
const LONGEST_NAME = 4;

/** A script introduces people in capitals: “MAUREEN PILLING, sixty-six” is the MAUREEN of the cues. */
function fullName({ tokens, text, paragraphs }: Reading, words: readonly string[]): string | null {
  const first = tokens.idOf(words[0] ?? "");
  for (const { kind, firstToken, endToken } of paragraphs) {
    if (kind !== "narration") continue;
    for (let token = firstToken; token < endToken; token++) {
      if (tokens.ids[token] !== first) continue;
      const length = capitalsAt(tokens, token, endToken);
      if (length > words.length && length <= LONGEST_NAME) {
        return text.slice(tokens.starts[token] ?? 0, tokens.ends[token + length - 1] ?? 0);
      }
    }
  }
  return null;
}

/** How many words in capitals follow each other from a token on. */
function capitalsAt({ cases }: Tokens, from: number, end: number): number {
  let token = from;
  while (token < end && cases[token] === Case.upper) token++;
  return token - from;
}
