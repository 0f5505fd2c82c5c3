import type { Characters } from "../../src/extract/cast/character-draft.ts";
import { findCharacters } from "../../src/extract/cast/characters.ts";
import { extract } from "../../src/extract/extract.ts";
import { findQuotations, type Quotations } from "../../src/extract/quotations/quotations.ts";
import { type Reading, readText } from "../../src/extract/reading/reading.ts";
import { TURN_WEIGHTS, type TurnWeights } from "../../src/extract/turns/turn-weights.ts";
import { readSource } from "../../src/ingest/read-source.ts";
import type { Span } from "../../src/story/story.ts";
import { type Half, halfOf } from "../accuracy/halves.ts";
import { listPdncBooks, readPdncBook } from "../accuracy/pdnc/read-pdnc.ts";
import { matchBook } from "../accuracy/pdnc/scored-book.ts";
import { climb } from "./climb.ts";
import { decideTwice } from "./decide-twice.ts";

/**
 * Learns `TURN_WEIGHTS` by coordinate ascent: each weight in turn is moved as long as more lines of the development
 * half get their speaker. Run as
 *
 *     npm run --silent train:turns -- PDNC_FOLDER [ROUNDS]
 *
 * and copy the printed table into `src/extract/turns/turn-weights.ts`. It climbs from the table that stands there;
 * the same corpus, code and table give the same result.
 */

interface Book {
  readonly half: Half;
  readonly reading: Reading;
  readonly quotations: Quotations;
  readonly characters: Characters;
  /** For each scored quotation, the middle of its first part, and the gold speaker. */
  readonly lines: readonly { readonly offset: number; readonly speaker: string }[];
  /** For each character number, the gold character it stands for by name. */
  readonly standsFor: readonly (string | null)[];
}

function readBook(folder: string, name: string): Book {
  const gold = readPdncBook(folder, name);
  const source = readSource(gold.textBytes, `${name}.txt`);
  const scored = matchBook(gold, extract(source));
  const byName = new Map(
    scored.story.characters.map(({ id, name: label }) => [label, scored.namedStandIns.get(id)]),
  );
  const reading = readText(source);
  const quotations = findQuotations(reading);
  const characters = findCharacters(reading, quotations);
  return {
    half: halfOf(name),
    reading,
    quotations,
    characters,
    lines: scored.quotations.map(({ spans, speaker }) => ({ offset: middle(spans), speaker })),
    standsFor: characters.list.map((character) => byName.get(character.name) ?? null),
  };
}

function middle(spans: readonly Span[]): number {
  const [start, end] = spans[0] ?? [0, 0];
  return (start + end) >> 1;
}

/** How many lines get the right speaker. */
function score(book: Book, weights: TurnWeights): number {
  const { speeches } = decideTwice(book.reading, book.quotations, book.characters, weights);
  const spans = speeches
    .flatMap(({ spans: parts, speaker }) => parts.map((part) => ({ part, speaker })))
    .sort((a, b) => a.part[0] - b.part[0]);
  let right = 0;
  let at = 0;
  for (const { offset, speaker } of book.lines) {
    while (at < spans.length && (spans[at]?.part[1] ?? 0) <= offset) at++;
    const found = spans[at];
    if (found === undefined || found.part[0] > offset) continue;
    if (book.standsFor[found.speaker] === speaker) right++;
  }
  return right;
}

function total(books: readonly Book[], weights: TurnWeights): number {
  return books.reduce((sum, book) => sum + score(book, weights), 0);
}

const [folder = "", rounds = "4"] = process.argv.slice(2);
const books = listPdncBooks(folder).map((name) => readBook(folder, name));
const develop = books.filter(({ half }) => half === "development");
const confirm = books.filter(({ half }) => half === "confirmation");
const lines = (some: readonly Book[]) => some.reduce((sum, { lines: own }) => sum + own.length, 0);
const learned = climb<keyof TurnWeights>({
  start: TURN_WEIGHTS,
  score: (weights) => total(develop, weights),
  step: (weight) => [weight + 1.2, weight - 1.2, weight + 0.4, weight - 0.4],
  leastGain: 6,
  rounds: Number(rounds),
});
for (const [label, weights] of Object.entries({ before: TURN_WEIGHTS, learned })) {
  console.error(
    `${label}: development ${total(develop, weights)} of ${lines(develop)}, confirmation ${total(confirm, weights)} of ${lines(confirm)}`,
  );
}
console.log(JSON.stringify(learned, null, 2));
