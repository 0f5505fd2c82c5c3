import type { Gender } from "../../story/story.ts";
import { Case, type Tokens, wordAt } from "../../text/tokens.ts";
import type { CharacterDraft, Characters, NamePlace } from "../cast/character-draft.ts";
import { TITLES } from "../lexicon/titles.ts";
import { genderByPronouns, pronounLean } from "../names/gender.ts";
import { genderOfGiven } from "../names/name-parts.ts";
import { findNameWords } from "../names/name-words.ts";
import { titleCase } from "../names/title-case.ts";
import type { Quotations } from "../quotations/quotations.ts";
import type { Reading } from "../reading/reading.ts";

/** Cues that are no one person. */
const GROUPS =
  /^(?:all|both|everyone|everybody|crowd|chorus|others|the others|voices|villagers|soldiers|guards|lords|ladies|servants|citizens)\b|\band\b|&/i;

interface Cue {
  /** In lower case, as tokens. */
  readonly words: readonly string[];
  readonly display: string;
}

/** Everybody who has a cue in a script, and every place where the script names them. */
export function scriptCharacters(reading: Reading, quotations: Quotations): Characters {
  const cues = readCues(reading);
  const list = cues.map((cue) => draft(reading, cue));
  const forms = [...nameForms(cues, list)];
  const places = findPlaces(reading, forms);
  const nameWords = findNameWords(reading, quotations);
  const gendered = list.map((character, number): CharacterDraft => {
    const occurrences = places.filter(({ candidates }) => candidates[0] === number);
    const form = { key: "", titles: [], names: [], display: "", occurrences };
    const lean = pronounLean(reading, quotations, nameWords, form);
    const [title = ""] = character.titles;
    const byTitle = TITLES.get(title)?.gender ?? "unknown";
    const gender: Gender =
      byTitle === "unknown" ? genderByPronouns(character.gender, [lean]) : byTitle;
    return { ...character, gender, count: occurrences.length, activity: occurrences.length };
  });
  return { list: gendered, places, offices: new Map(), narrator: -1, isGiven: false };
}

function wordsOf({ tokens }: Reading, from: number, to: number): readonly string[] {
  const words: string[] = [];
  for (let token = from; token < to; token++) words.push(wordAt(tokens, token));
  return words;
}

/** The distinct cues, in the order of their first speech. */
function readCues(reading: Reading): readonly Cue[] {
  const cues = new Map<string, Cue>();
  for (const { kind, start, end, firstToken, endToken } of reading.paragraphs) {
    if (kind !== "cue") continue;
    const words = wordsOf(reading, firstToken, endToken);
    const key = words.join(" ");
    if (!cues.has(key)) cues.set(key, { words, display: reading.text.slice(start, end) });
  }
  return [...cues.values()];
}

function draft(reading: Reading, { words, display }: Cue): CharacterDraft {
  const titles = words.filter((word) => TITLES.has(word));
  const names = words.filter((word) => /\p{L}/u.test(word) && !TITLES.has(word));
  const full = fullName(reading, words);
  const name = titleCase(full ?? display);
  const short = titleCase(display);
  return {
    name,
    aliases: name === short ? [] : [short],
    gender: genderOfGiven(names[0] ?? null),
    kind: GROUPS.test(display) ? "group" : "person",
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

/** Each way to name a character, longest first: the cue, the full name, and a first name that nobody else has. */
function* nameForms(
  cues: readonly Cue[],
  list: readonly CharacterDraft[],
): Generator<readonly [words: readonly string[], character: number]> {
  const forms = new Map<string, Set<number>>();
  const add = (words: readonly string[], character: number) => {
    const key = words.join(" ");
    forms.set(key, (forms.get(key) ?? new Set()).add(character));
  };
  cues.forEach(({ words }, character) => {
    const full = (list[character]?.name ?? "").toLowerCase().replaceAll("’", "'").split(/\s+/);
    add(full, character);
    const [first = ""] = words;
    if (words.length > 1 && !TITLES.has(first) && first.length > 2) add([first], character);
    const last = words.at(-1) ?? "";
    if (words.length > 1 && last.length > 2) add([last], character);
  });
  cues.forEach(({ words }, character) => {
    forms.set(words.join(" "), new Set([character]));
  });
  const sorted = [...forms].sort((a, b) => b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1));
  for (const [key, characters] of sorted) {
    const [only] = characters;
    if (characters.size === 1 && only !== undefined) yield [key.split(" "), only];
  }
}

function findPlaces(
  reading: Reading,
  forms: readonly (readonly [words: readonly string[], character: number])[],
): readonly NamePlace[] {
  const { tokens, sentenceOf } = reading;
  const byFirst = new Map<number, (readonly [words: readonly string[], character: number])[]>();
  for (const form of forms) {
    const id = tokens.idOf(form[0][0] ?? "");
    byFirst.set(id, [...(byFirst.get(id) ?? []), form]);
  }
  const places: NamePlace[] = [];
  for (let token = 0; token < tokens.count; token++) {
    if (tokens.cases[token] === Case.lower || sentenceOf[token] === -1) continue;
    const form = byFirst
      .get(tokens.ids[token] ?? -1)
      ?.find(([words]) => words.every((word, at) => wordAt(tokens, token + at) === word));
    if (form === undefined) continue;
    const endToken = token + form[0].length;
    places.push({ firstToken: token, endToken, candidates: [form[1]], isTitle: false });
    token = endToken - 1;
  }
  return places;
}
