import { Case, wordAt } from "../../text/tokens.ts";
import type { CharacterDraft, NamePlace } from "../cast/character-draft.ts";
import { DETERMINERS } from "../lexicon/determiners.ts";
import { FEMALE_NOUNS, KIN_NOUNS, MALE_NOUNS, ROLE_NOUNS } from "../lexicon/people.ts";
import { TITLES } from "../lexicon/titles.ts";
import { words } from "../lexicon/words.ts";
import type { Reading } from "../reading/reading.ts";
import type { Voices } from "./voices.ts";

type NameForm = readonly [form: readonly string[], character: number];

/** Every place where a script names one of its people: in cues, in stage directions, in speeches. */
export function findScriptPlaces(
  reading: Reading,
  voices: Voices,
  list: readonly CharacterDraft[],
): readonly NamePlace[] {
  const { tokens, sentenceOf, paragraphOf, paragraphs } = reading;
  const byFirst = new Map<number, NameForm[]>();
  for (const form of nameForms(voices, list)) {
    const id = tokens.idOf(form[0][0] ?? "");
    byFirst.set(id, [...(byFirst.get(id) ?? []), form]);
  }
  const places: NamePlace[] = [];
  const add = (firstToken: number, endToken: number, character: number) =>
    places.push({ firstToken, endToken, candidates: [character], isTitle: false });
  for (let token = 0; token < tokens.count; token++) {
    const at = paragraphOf[token] ?? -1;
    const paragraph = paragraphs[at];
    const [only, ...others] = voices.speakersOf[at] ?? [];
    if (paragraph?.kind === "cue" && only !== undefined && others.length === 0) {
      add(token, paragraph.endToken, only);
      token = paragraph.endToken - 1;
      continue;
    }
    if (tokens.cases[token] === Case.lower || sentenceOf[token] === -1) continue;
    const form = byFirst
      .get(tokens.ids[token] ?? -1)
      ?.find(([form]) => form.every((word, part) => wordAt(tokens, token + part) === word));
    if (form === undefined) continue;
    add(token, token + form[0].length, form[1]);
    token += form[0].length - 1;
  }
  return places;
}

/** Each way to name somebody that means nobody else, longest first: the cue, the names, the first and the last name. */
function* nameForms({ list }: Voices, drafts: readonly CharacterDraft[]): Generator<NameForm> {
  const forms = new Map<string, Set<number>>();
  const add = (words: readonly string[], character: number) => {
    const key = words.join(" ");
    forms.set(key, (forms.get(key) ?? new Set()).add(character));
  };
  list.forEach((_, character) => {
    const { name = "", aliases = [] } = drafts[character] ?? {};
    for (const form of [name, ...aliases].flatMap(waysToName)) add(form, character);
  });
  list.forEach(({ display, entry }, character) => {
    for (const known of entry === null ? [display] : [entry.name]) {
      forms.set(wordsOf(known).join(" "), new Set([character]));
    }
  });
  const sorted = [...forms].sort((a, b) => b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1));
  for (const [key, characters] of sorted) {
    const [only] = characters;
    if (characters.size === 1 && only !== undefined && key !== "") yield [key.split(" "), only];
  }
}

/** A name, its first word and its last, where those are no ordinary words. */
function waysToName(name: string): readonly (readonly string[])[] {
  const parts = wordsOf(name);
  const ends = parts.length < 2 ? [] : [parts[0] ?? "", parts.at(-1) ?? ""];
  const short = ends.filter((word) => word.length > 2 && !isOrdinary(word));
  return [parts, ...short.map((word) => [word])];
}

/** As the tokens of the text are: in lower case, marks apart. */
export function wordsOf(name: string): readonly string[] {
  const straight = name.toLowerCase().replaceAll("’", "'");
  const apart = straight.replace(/(?<=[\p{L}\p{N}])'s(?![\p{L}\p{N}'-])/gu, " 's");
  return (
    apart.match(/'s(?!\S)|[\p{L}\p{M}\p{N}]+(?:['-][\p{L}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]/gu) ?? []
  );
}

const COUNTED = words(
  "first second third fourth fifth sixth seventh one two three four five six seven several other old young little poor",
);

/** Whether a word of a name (“First Sailor”, “Old Man”) would mean anybody when it stands alone. */
function isOrdinary(word: string): boolean {
  return [COUNTED, DETERMINERS, TITLES, FEMALE_NOUNS, MALE_NOUNS, ROLE_NOUNS, KIN_NOUNS].some(
    (list) => list.has(word),
  );
}
