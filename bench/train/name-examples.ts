import { PLACE_NOUNS } from "../../src/extract/lexicon/places.ts";
import { tellFamilies } from "../../src/extract/names/families.ts";
import { findNameForms } from "../../src/extract/names/name-forms.ts";
import type { NameOccurrence } from "../../src/extract/names/name-runs.ts";
import { findNameWords, type NameWords } from "../../src/extract/names/name-words.ts";
import { type WeighedForm, weighNames } from "../../src/extract/names/person-names.ts";
import { findQuotations } from "../../src/extract/quotations/quotations.ts";
import { type Reading, readText } from "../../src/extract/reading/reading.ts";
import { readSource } from "../../src/ingest/read-source.ts";
import type { Span } from "../../src/story/story.ts";
import { classesOf, WordClass } from "../../src/text/word-classes.ts";
import { isRead } from "../accuracy/halves.ts";
import type { LitbankBook } from "../accuracy/litbank/read-litbank.ts";

/** The names of a book of LitBank. */
export interface NamedBook {
  readonly name: string;
  readonly isRead: boolean;
  readonly reading: Reading;
  readonly nameWords: NameWords;
  /** Without those of families. */
  readonly forms: readonly WeighedForm[];
  readonly gold: LitbankBook;
}

export function readNamedBook(gold: LitbankBook): NamedBook {
  const reading = readText(readSource(gold.textBytes, gold.name));
  const quotations = findQuotations(reading);
  const nameWords = findNameWords(reading, quotations);
  const all = weighNames(reading, quotations, nameWords, findNameForms(reading, nameWords));
  const { forms } = tellFamilies(reading, all);
  return { name: gold.name, isRead: isRead(gold.name), reading, nameWords, forms, gold };
}

/**
 * Whether a form is a person's as far as its title, the lists of words and its score are sure; `null` where they are
 * not.
 */
export function surelyPerson({ titles, names, score }: WeighedForm): boolean | null {
  const first = classesOf(names[0] ?? "");
  const classes = first | classesOf(names.at(-1) ?? "");
  const isGiven = (first & WordClass.givenName) !== 0;
  const isPlace = (classes & WordClass.place) !== 0 || PLACE_NOUNS.has(names.at(-1) ?? "");
  const isPeople = (first & (WordClass.demonym | WordClass.organization)) !== 0;
  if ((titles.length > 0 && !/^(?:st|saint)$/.test(titles[0] ?? "")) || score > 2) return true;
  if (isGiven && !isPlace && score > 1.2) return true;
  if (score < -1.5 || ((isPlace || isPeople) && !isGiven && score < 0)) return false;
  return null;
}

/**
 * Whether the annotators have a name of a person at a place; `null` outside of what they read, and where they have a
 * description of a person whose head it is (“Ines, who laughed”), which says neither.
 */
export function goldPerson(
  { gold, reading: { tokens } }: NamedBook,
  { firstToken, endToken }: NameOccurrence,
): boolean | null {
  const start = tokens.starts[firstToken] ?? 0;
  const end = tokens.ends[endToken - 1] ?? 0;
  if (start < gold.stretch[0] || end > gold.stretch[1]) return null;
  const names = gold.mentions.filter(({ kind }) => kind === "PROP");
  if (names.some(({ span }) => span[0] < end && start < span[1])) return true;
  const around = gold.mentions.find(
    ({ kind, span }) => kind === "NOM" && span[0] <= start && end <= span[1],
  );
  return around !== undefined && isHead(tokens.text, around.span, [start, end]) ? null : false;
}

function isHead(text: string, around: Span, name: Span): boolean {
  const before = text.slice(around[0], name[0]).trim();
  const after = text.slice(name[1], around[1]).trim();
  return /^(?:$|['’]s$|(?:['’]s?\s*)?,)/.test(after) && !INDEFINITE.test(before);
}

const INDEFINITE = /^(?:an?|every|no|any|all|three|two)\b/i;
