import { tokensOfWords } from "../../text/word-places.ts";
import { COURT_WORDS } from "../lexicon/courts.ts";
import type { Quotations } from "../quotations/quotations.ts";
import type { Reading } from "../reading/reading.ts";

/** A court that sits: its first and its last paragraph. */
export interface Hearing {
  readonly first: number;
  readonly last: number;
}

/** Tokens between two words of a court, at most, while it sits. */
const PAUSE = 500;
/** Tokens after the last of them for which it goes on sitting, unless the chapter ends. */
const RISING = 250;
/** How many such words the narration of a hearing has, at least, and how many different ones. */
const FEWEST = 12;
const FEWEST_DIFFERENT = 7;

/**
 * Finds where a court sits: stretches of a chapter whose narration speaks of a court again and again, in many words. Who
 * only talks about a case does so in quotations.
 */
export function findHearings(reading: Reading, quotations: Quotations): readonly Hearing[] {
  const { tokens, paragraphOf } = reading;
  const places = tokensOfWords(tokens, COURT_WORDS).filter(
    (token) => (quotations.quotationOf[token] ?? -1) < 0 && (paragraphOf[token] ?? -1) >= 0,
  );
  const hearings: Hearing[] = [];
  for (let from = 0, to = 0; from < places.length; from = to) {
    to = endOfSitting(reading, places, from);
    const different = new Set(places.subarray(from, to).map((token) => tokens.ids[token] ?? -1));
    const [first = 0, last = 0] = [places[from], places[to - 1]];
    if (to - from < FEWEST || different.size < FEWEST_DIFFERENT) continue;
    hearings.push({ first: paragraphOf[first] ?? 0, last: lastParagraph(reading, last) });
  }
  return hearings;
}

/** The hearing that a paragraph belongs to, if any. */
export function hearingAt(hearings: readonly Hearing[], paragraph: number): Hearing | undefined {
  return hearings.find(({ first, last }) => first <= paragraph && paragraph <= last);
}

/** One past the last of the places that belong to the sitting that begins at one. */
function endOfSitting(reading: Reading, places: Int32Array, from: number): number {
  const end = chapterEnd(reading, places[from] ?? 0);
  let to = from + 1;
  for (; to < places.length; to++) {
    const token = places[to] ?? 0;
    if (token - (places[to - 1] ?? 0) > PAUSE) break;
    if ((reading.tokens.starts[token] ?? 0) >= end) break;
  }
  return to;
}

/** The paragraph in which a court rises that is spoken of for the last time at a token. */
function lastParagraph(reading: Reading, token: number): number {
  const { tokens, paragraphOf } = reading;
  const end = chapterEnd(reading, token);
  let last = Math.min(token + RISING, tokens.count - 1);
  while (last > token && ((tokens.starts[last] ?? 0) >= end || (paragraphOf[last] ?? -1) < 0))
    last--;
  return paragraphOf[last] ?? 0;
}

/** The offset at which the chapter of a token ends. */
function chapterEnd({ chapters, tokens }: Reading, token: number): number {
  const offset = tokens.starts[token] ?? 0;
  return chapters.find(({ end }) => offset < end)?.end ?? offset;
}
