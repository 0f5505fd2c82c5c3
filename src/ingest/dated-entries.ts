import type { Span } from "../story/story.ts";
import type { Paragraph } from "./paragraphs.ts";

/** What heads an entry of a diary or a letter. */
export interface EntryHead {
  /** The date and the place above it, or the salutation of a letter that has neither. */
  readonly span: Span;
  /** Where the text of the entry begins in the same paragraph; `null` where the head is the whole of it. */
  readonly textStart: number | null;
}

/** Fewest entries that tell a story. */
const FEWEST = 4;
/** An entry of fewer characters is a note within another. */
const SHORTEST = 600;
/** Most characters before the first entry: a title page. A diary that the story comes upon later heads nothing. */
const FRONT = 3000;
/** A story that is told by its entries has no more than this share of its text below one of them. */
const LARGEST = 0.5;

/**
 * Finds the heads of the entries where a whole story is told in letters or in a diary:
 *
 *     May 7th.--It rained.     3 June, Monday     AVERIL HOUSE,
 *
 *                              It rained.         Tuesday.
 *
 *                                                 Dear Ines:
 */
export function findEntries(text: string, paragraphs: readonly Paragraph[]): readonly EntryHead[] {
  const letters = told(paragraphs, (index) => letterHead(text, paragraphs, index), text.length);
  if (letters.length > 0) return letters;
  return told(paragraphs, (index) => dateHead(text, paragraphs[index]), text.length);
}

/** The heads of one form, those of short notes left out; none where they do not tell the story. */
function told(
  paragraphs: readonly Paragraph[],
  headAt: (index: number) => EntryHead | null,
  end: number,
): readonly EntryHead[] {
  const found = paragraphs.flatMap((_, index) => headAt(index) ?? []);
  const startAfter = (heads: readonly EntryHead[], at: number) => heads[at + 1]?.span[0] ?? end;
  const kept = found.filter(({ span }, at) => startAfter(found, at) - span[1] >= SHORTEST);
  const largest = Math.max(...kept.map(({ span }, at) => startAfter(kept, at) - span[1]));
  const first = kept[0]?.span[0] ?? end;
  return kept.length >= FEWEST && first <= FRONT && largest <= LARGEST * end ? kept : [];
}

const MONTH =
  "(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|apr|aug|sept?|oct|nov|dec)\\b\\.?)";
const WEEKDAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)day";
const DAY = "\\d{1,2}(?:st|nd|rd|th)?";
const DATE = `(?:${WEEKDAY},? )?(?:the )?(?:${MONTH} (?:the )?${DAY}|${DAY} (?:of )?${MONTH})\\b(?:,? ${WEEKDAY})?(?:,? \\d{4})?`;
const TIME = `(?:${DATE}|${WEEKDAY}(?:,? (?:morning|noon|afternoon|evening|night))?)`;
const DATED_LINE = new RegExp(`^_?${TIME}[.:,]?_?$`, "i");
/** “May 7th.--It rained.”, “Monday.--It rained.” */
const RUN_IN = new RegExp(`^(_?(?:${DATE}|${WEEKDAY})[.:,]?_?)\\s?(?:--|[—–])\\s?(?=\\S)`, "i");
const LONGEST_DATE = 60;

function dateHead(text: string, paragraph: Paragraph | undefined): EntryHead | null {
  if (paragraph === undefined) return null;
  const [start, end] = paragraph.span;
  const line = text.slice(start, Math.min(end, start + LONGEST_DATE));
  if (line.length === end - start && DATED_LINE.test(line)) {
    return { span: [start, end], textStart: null };
  }
  const [head, date] = RUN_IN.exec(line) ?? [];
  if (head === undefined || date === undefined) return null;
  return {
    span: [start, start + date.length],
    textStart: start + head.length,
  };
}

/** “My dear Otto,” on a line of its own. */
const SALUTATION =
  /^_?(?:my (?:own )?)?(?:very )?(?:dear(?:est)?|darling)\b(?:[^.?!"“”]|\. )*(?:[,:;]|--|—)_?$/i;
const LONGEST_SALUTATION = 50;
/** The last line above a salutation: “Averil, May 3.”, “Saturday at noon!” */
const PLACE_AND_DATE = new RegExp(`(?:^_?${TIME}|\\b${TIME}[.:,]?_?$)`, "i");

/** The place and date above a salutation, or where it has none the salutation itself. */
function letterHead(
  text: string,
  paragraphs: readonly Paragraph[],
  index: number,
): EntryHead | null {
  const content = shortLine(text, paragraphs[index], LONGEST_SALUTATION);
  const span = paragraphs[index]?.span;
  if (content === null || span === undefined || !/^_?\p{Lu}/u.test(content)) return null;
  if (!SALUTATION.test(content)) return null;
  const above = shortLine(text, paragraphs[index - 1], LONGEST_DATE);
  const date = paragraphs[index - 1]?.span;
  if (above === null || date === undefined || !PLACE_AND_DATE.test(above)) {
    return { span: [span[0], span[1] - trailing(content)], textStart: null };
  }
  const start = addressStart(text, paragraphs, index - 1);
  return { span: [start, date[1]], textStart: null };
}

/** Where the lines of an address begin that stand above a date, each with a comma at its end. */
function addressStart(text: string, paragraphs: readonly Paragraph[], date: number): number {
  let first = date;
  while (shortLine(text, paragraphs[first - 1], LONGEST_DATE)?.endsWith(",")) first--;
  return paragraphs[first]?.span[0] ?? 0;
}

function shortLine(text: string, paragraph: Paragraph | undefined, longest: number): string | null {
  if (paragraph === undefined || paragraph.lines > 1) return null;
  const [start, end] = paragraph.span;
  return end - start <= longest ? text.slice(start, end) : null;
}

/** The length of the marks that end a salutation. */
function trailing(salutation: string): number {
  return /[,:;—_-]+$/.exec(salutation)?.[0].length ?? 0;
}
