import { surroundings } from "../../src/extract/names/name-surroundings.ts";
import { PersonFeatureReader } from "../../src/extract/names/person-features.ts";
import { PERSON_WEIGHTS, type PersonFeature } from "../../src/extract/names/person-weights.ts";
import type { SurroundingWeights } from "../../src/extract/names/surrounding-weights.ts";
import { isOpen } from "../../src/extract/names/tell-persons.ts";
import { listLitbankBooks, readLitbankBook } from "../accuracy/litbank/read-litbank.ts";
import { fitLogistic, type LogisticExample, likelihood } from "./logistic.ts";
import { goldPerson, type NamedBook, readNamedBook, surelyPerson } from "./name-examples.ts";

/**
 * Learns which names are persons' on the books of LitBank that are read. Run as
 *
 *     npm run --silent train:names -- LITBANK_FOLDER
 *
 * and copy the first table into `src/extract/names/surrounding-weights.ts`, the second into `person-weights.ts`. The
 * same corpus and code give the same tables.
 *
 * - The words beside a name are learned without the annotation, from the whole novels: beside names that titles, lists
 *   and scores are sure of, each form counting by the root of its number, like Collins and Singer (1999).
 * - How they, the score and the rest decide is learned from the annotated stretches.
 */

/**
 * A word is looked at beside this many forms at least, and kept with this weight at least. Not “then”: an object with
 * such a property could be taken for a promise.
 */
const FEWEST_FORMS = 25;
const LEAST_WEIGHT = 0.5;

function learnSurroundings(books: readonly NamedBook[]): SurroundingWeights {
  const sets = books.flatMap(surroundingExamples);
  const examples = sets.flat();
  const forms = new Map<string, number>();
  for (const set of sets) {
    for (const key of new Set(set.flatMap(({ seen }) => seen.map(([name]) => name))))
      forms.set(key, (forms.get(key) ?? 0) + 1);
  }
  let names = [...forms]
    .filter(([name, count]) => count >= FEWEST_FORMS && !name.endsWith(" then"))
    .map(([name]) => name);
  for (const least of [LEAST_WEIGHT * 0.6, LEAST_WEIGHT]) {
    const weights = fitLogistic(examples, names, 3);
    names = names.filter((name) => name === "bias" || Math.abs(weights[name] ?? 0) >= least);
  }
  return inSides(fitLogistic(examples, names, 3));
}

/** “before asked” → asked, before; the least first. */
function inSides(weights: Readonly<Record<string, number>>): SurroundingWeights {
  const sorted = Object.entries(weights).sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1));
  const side = (name: string) =>
    Object.fromEntries(
      sorted
        .filter(([key]) => key.startsWith(name))
        .map(([key, weight]) => [key.slice(name.length), weight]),
    );
  const { bias = 0, start = 0 } = weights;
  return { bias, start, before: side("before "), after: side("after ") };
}

/** What is beside each place of the names that are surely persons', or surely not; a list a form. */
function surroundingExamples({
  reading,
  nameWords,
  forms,
}: NamedBook): readonly (readonly LogisticExample<string>[])[] {
  return forms.flatMap((form) => {
    const isSo = form.names.length === 0 ? null : surelyPerson(form);
    if (isSo === null) return [];
    const weight = 1 / Math.sqrt(form.occurrences.length);
    const examples = form.occurrences.map((place): LogisticExample<string> => {
      const isStart = nameWords.startsSentence[place.firstToken] === 1;
      const { before, after } = surroundings(reading.tokens, place);
      const keys = [
        "bias",
        ...(isStart ? ["start"] : before.map((key) => `before ${key}`)),
        ...after.map((key) => `after ${key}`),
      ];
      return { seen: keys.map((key) => [key, 1]), isSo, weight };
    });
    return [examples];
  });
}

interface DecisionExample extends LogisticExample<PersonFeature> {
  readonly book: string;
}

function decisionExamples(
  book: NamedBook,
  weights: SurroundingWeights,
): readonly DecisionExample[] {
  const reader = new PersonFeatureReader(book.reading, book.nameWords, book.forms, weights);
  return book.forms.filter(isOpen).flatMap((form) => {
    const golds = form.occurrences.map((place) => goldPerson(book, place));
    if (golds.every((isSo) => isSo === null)) return [];
    return reader.of(form).flatMap((features, index): readonly DecisionExample[] => {
      const isSo = golds[index] ?? null;
      const seen = Object.entries(features) as [PersonFeature, number][];
      return isSo === null ? [] : [{ seen, isSo, weight: 1, book: book.name }];
    });
  });
}

const FEATURES = Object.keys(PERSON_WEIGHTS) as PersonFeature[];

const learnDecision = (examples: readonly DecisionExample[]) => fitLogistic(examples, FEATURES, 1);

function right(
  weights: Readonly<Record<PersonFeature, number>>,
  examples: readonly DecisionExample[],
): number {
  return examples.filter(({ seen, isSo }) => likelihood(weights, seen) > 0.6 === isSo).length;
}

/** How many are right by weights that are learned on nine tenths of the books, each tenth once. */
function rightElsewhere(examples: readonly DecisionExample[]): number {
  const books = [...new Set(examples.map(({ book }) => book))].sort();
  return [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].reduce((sum, tenth) => {
    const isHeld = ({ book }: DecisionExample) => books.indexOf(book) % 10 === tenth;
    const weights = learnDecision(examples.filter((example) => !isHeld(example)));
    return sum + right(weights, examples.filter(isHeld));
  }, 0);
}

const [folder = ""] = process.argv.slice(2);
const books = listLitbankBooks(folder).map((name) => readNamedBook(readLitbankBook(folder, name)));
const read = books.filter((book) => book.isRead);
const unread = books.filter((book) => !book.isRead);
const surrounding = learnSurroundings(read);
const examples = read.flatMap((book) => decisionExamples(book, surrounding));
const others = unread.flatMap((book) => decisionExamples(book, surrounding));
const decision = learnDecision(examples);
console.error(`read: ${right(decision, examples)} of ${examples.length} right,`);
console.error(`by weights from other books ${rightElsewhere(examples)};`);
console.error(`unread: ${right(decision, others)} of ${others.length}`);
console.log(JSON.stringify(surrounding, null, 2));
console.log(JSON.stringify(decision, null, 2));
