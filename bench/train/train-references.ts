import type { Characters } from "../../src/extract/cast/character-draft.ts";
import { findCharacters } from "../../src/extract/cast/characters.ts";
import { findQuotations, type Quotations } from "../../src/extract/quotations/quotations.ts";
import { type Reading, readText } from "../../src/extract/reading/reading.ts";
import type { KnownSpeakers } from "../../src/extract/references/known-speakers.ts";
import type { PersonPhrases } from "../../src/extract/references/person-phrase.ts";
import {
  REFERENCE_WEIGHTS,
  type ReferenceWeights,
} from "../../src/extract/references/reference-weights.ts";
import { resolveReferences } from "../../src/extract/references/references.ts";
import { readSource } from "../../src/ingest/read-source.ts";
import { type Half, halfOf } from "../accuracy/halves.ts";
import {
  type LitbankBook,
  listLitbankBooks,
  readLitbankBook,
} from "../accuracy/litbank/read-litbank.ts";
import { climb } from "./climb.ts";
import { decideTwice } from "./decide-twice.ts";

/**
 * Learns `REFERENCE_WEIGHTS` on the development half of LitBank: how many of the pronouns of named persons are linked
 * to them. Run as
 *
 *     npm run --silent train:references -- LITBANK_FOLDER
 *
 * and copy the printed table into `src/extract/references/reference-weights.ts`. It climbs from the table that stands there;
 * the same corpus, code and table give the same result.
 */

interface Book {
  readonly half: Half;
  readonly reading: Reading;
  readonly quotations: Quotations;
  readonly characters: Characters;
  /** Those of the annotated stretch and before it. */
  readonly phrases: PersonPhrases;
  readonly speakers: KnownSpeakers;
  /** For each phrase that is such a pronoun, its person; for each name, too. */
  readonly personOf: readonly (string | null)[];
}

const PRONOUNS = new Set(["he", "she", "him", "her", "his", "hers"]);

function readBook(gold: LitbankBook): Book {
  const reading = readText(readSource(gold.textBytes, gold.name));
  const quotations = findQuotations(reading);
  const found = findCharacters(reading, quotations);
  const dialogue = decideTwice(reading, quotations, found);
  const { starts, ends } = reading.tokens;
  const inside = dialogue.phrases.list.filter(
    ({ firstToken }) => (starts[firstToken] ?? 0) < gold.stretch[1],
  );
  const persons = new Map(gold.mentions.map(({ span, person }) => [span.join("-"), person]));
  const named = new Set(
    gold.mentions.filter(({ kind }) => kind === "PROP").map(({ person }) => person),
  );
  return {
    half: halfOf(gold.name),
    reading,
    quotations,
    characters: dialogue.characters,
    phrases: { list: inside, at: dialogue.phrases.at },
    speakers: dialogue.known,
    personOf: inside.map(({ firstToken, endToken }) => {
      const person = persons.get(`${starts[firstToken] ?? 0}-${ends[endToken - 1] ?? 0}`);
      return person !== undefined && named.has(person) ? person : null;
    }),
  };
}

/** How many pronouns go to a character most of whose names are the pronoun's person's. */
function score({ phrases, personOf, ...book }: Book, weights: ReferenceWeights): number {
  const { referent } = resolveReferences(
    book.reading,
    book.quotations,
    phrases,
    book.characters,
    book.speakers,
    weights,
  );
  const votes = new Map<number, Map<string, number>>();
  phrases.list.forEach(({ kind }, index) => {
    const person = personOf[index];
    if (kind !== "name" || person === null || person === undefined) return;
    const own = votes.get(referent[index] ?? -1) ?? new Map<string, number>();
    votes.set(referent[index] ?? -1, own.set(person, (own.get(person) ?? 0) + 1));
  });
  const standsFor = new Map(
    [...votes].map(([character, own]) => [
      character,
      [...own].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null,
    ]),
  );
  return phrases.list.filter(({ head }, index) => {
    const person = personOf[index] ?? null;
    return PRONOUNS.has(head) && person !== null && standsFor.get(referent[index] ?? -1) === person;
  }).length;
}

function total(books: readonly Book[], weights: ReferenceWeights): number {
  return books.reduce((sum, book) => sum + score(book, weights), 0);
}

const [folder = ""] = process.argv.slice(2);
const books = listLitbankBooks(folder).map((name) => readBook(readLitbankBook(folder, name)));
const develop = books.filter(({ half }) => half === "development");
const confirm = books.filter(({ half }) => half === "confirmation");
const learned = climb<keyof ReferenceWeights>({
  start: REFERENCE_WEIGHTS,
  score: (weights) => total(develop, weights),
  step: (weight) => [weight * 1.6, weight / 1.6, weight * 1.15, weight / 1.15],
  leastGain: 3,
  rounds: 6,
});
for (const [label, weights] of Object.entries({ before: REFERENCE_WEIGHTS, learned })) {
  console.error(
    `${label}: development ${total(develop, weights)}, confirmation ${total(confirm, weights)}`,
  );
}
console.log(JSON.stringify(learned, null, 2));
