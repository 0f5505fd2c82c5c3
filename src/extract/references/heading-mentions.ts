import { isCapitalAt, type Tokens, wordAt } from "../../text/tokens.ts";
import { classesOf, FUNCTION_WORD, WordClass } from "../../text/word-classes.ts";
import { lowerBound } from "../../util/sorted.ts";
import type { CharacterDraft, Characters } from "../cast/character-draft.ts";
import { TITLES } from "../lexicon/titles.ts";
import { DOUBLE_NAMES } from "../names/double-names.ts";
import type { Reading } from "../reading/reading.ts";
import type { PlacedMention } from "./mentions.ts";

/** Tokens of the longest name that is looked for. */
const LONGEST = 8;

const CONFIDENCE = 0.9;

/**
 * Finds the names of the cast in the headings of chapters, which belong to no scene: “In which Otto Marsh is born”, in
 * capitals or not. Nobody new is named there, and a word alone that means something else (“Grace”, “the Captain”) is no
 * name in a heading, where any word may have a capital.
 */
export function placeInHeadings(reading: Reading, { list }: Characters): readonly PlacedMention[] {
  const { source, tokens, chapters, sentenceOf } = reading;
  if (source.kind !== "prose") return [];
  const known = bearersByName(list);
  const mentions: PlacedMention[] = [];
  for (const { start, end } of chapters) {
    let token = pastParagraphs(reading, lowerBound(tokens.starts, start));
    for (; (tokens.starts[token] ?? end) < end; token = pastParagraphs(reading, token + 1)) {
      if (!isCapitalAt(tokens, token)) continue;
      const found = longestName(tokens, sentenceOf, known, token);
      if (found === null) continue;
      const { character, endToken } = found;
      mentions.push({
        character,
        start: tokens.starts[token] ?? 0,
        end: tokens.ends[endToken - 1] ?? 0,
        paragraph: -1,
        isQuoted: false,
        kind: "name",
        confidence: CONFIDENCE,
      });
      token = endToken - 1;
    }
  }
  return mentions;
}

/** The first token from a given one on that stands in no paragraph of a scene. */
function pastParagraphs({ paragraphs, paragraphOf }: Reading, from: number): number {
  let token = from;
  for (let own = paragraphs[paragraphOf[token] ?? -1]; own !== undefined; ) {
    token = own.endToken;
    own = paragraphs[paragraphOf[token] ?? -1];
  }
  return token;
}

/** The number of whoever is named most by each name, in lower case, one space between its words and marks. */
function bearersByName(list: readonly CharacterDraft[]): ReadonlyMap<string, number> {
  const bearers = new Map<string, number>();
  list.forEach(({ name, aliases, count }, character) => {
    for (const one of [name, ...aliases]) {
      const key = (one.match(/[\p{L}\p{N}'’-]+|\S/gu) ?? [])
        .join(" ")
        .toLowerCase()
        .replace(/’/g, "'");
      const bearer = list[bearers.get(key) ?? -1];
      if (isTelling(key) && (bearer === undefined || bearer.count < count))
        bearers.set(key, character);
    }
  });
  return bearers;
}

const COMMON =
  FUNCTION_WORD |
  WordClass.verb |
  WordClass.noun |
  WordClass.adjective |
  WordClass.adverb |
  WordClass.time |
  WordClass.number;

/** Whether nothing but the name can be meant. */
function isTelling(key: string): boolean {
  if (key.startsWith("the ")) return /^the [^ ]+s$/.test(key);
  if (key.includes(" ")) return true;
  return !TITLES.has(key) && !DOUBLE_NAMES.has(key) && (classesOf(key) & COMMON) === 0;
}

function longestName(
  tokens: Tokens,
  sentenceOf: Int32Array,
  known: ReadonlyMap<string, number>,
  firstToken: number,
): { readonly character: number; readonly endToken: number } | null {
  let key = "";
  let found: { character: number; endToken: number } | null = null;
  for (let token = firstToken; token < firstToken + LONGEST; token++) {
    if (sentenceOf[token] !== -1 || (token > firstToken && isNewLine(tokens, token))) break;
    key = key === "" ? wordAt(tokens, token) : `${key} ${wordAt(tokens, token)}`;
    const character = known.get(key);
    if (character !== undefined) found = { character, endToken: token + 1 };
  }
  return found;
}

function isNewLine({ text, starts, ends }: Tokens, token: number): boolean {
  return text.slice(ends[token - 1], starts[token]).includes("\n");
}
