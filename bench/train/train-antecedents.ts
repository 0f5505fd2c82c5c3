import { ANTECEDENT_WEIGHTS } from "../../src/extract/antecedents/antecedent-table.ts";
import type {
  AntecedentFeature,
  AntecedentWeights,
} from "../../src/extract/antecedents/antecedent-weights.ts";
import { listLitbankBooks, readLitbankBook } from "../accuracy/litbank/read-litbank.ts";
import { examplesOf, type PronounExample, readPronounBook } from "./antecedent-examples.ts";
import { ascend } from "./ascend.ts";
import { addChainGradient, countRightInChain } from "./chain-gradient.ts";
import { HAND_SET } from "./hand-set-antecedents.ts";

/**
 * Learns `ANTECEDENT_WEIGHTS` on the books of LitBank that are read: the weights of a conditional random field, by the
 * gradient of its likelihood, held near values set by hand. Run as
 *
 *     npm run --silent train:antecedents -- LITBANK_FOLDER
 *
 * and copy the printed table into `src/extract/antecedents/antecedent-table.ts`. The same corpus and code give the
 * same table. It also prints how many pronouns of those books come out right where each fifth of its books is
 * left out of the learning.
 */

/** How strongly the weights are held near those set by hand: the inverse of the variance of a normal prior. */
const HOLD = 200;
const STEPS = 40;
const FOLDS = 5;

type Chains = readonly (readonly PronounExample[])[];

function learn(books: readonly Chains[]): AntecedentWeights {
  return ascend<AntecedentFeature>(HAND_SET, STEPS, (weights) => {
    const slopes = new Map<AntecedentFeature, number>();
    for (const chain of books.flat()) addChainGradient(chain, weights, slopes);
    return (feature) => (slopes.get(feature) ?? 0) - HOLD * (weights[feature] - HAND_SET[feature]);
  });
}

function countRight(books: readonly Chains[], weights: AntecedentWeights): number {
  return books.flat().reduce((sum, chain) => sum + countRightInChain(chain, weights), 0);
}

function countAsked(books: readonly Chains[]): number {
  return books.flat(2).filter(({ isAsked }) => isAsked).length;
}

const [folder = ""] = process.argv.slice(2);
const books = listLitbankBooks(folder).map((name) => {
  const book = readPronounBook(readLitbankBook(folder, name));
  return { isRead: book.isRead, chains: examplesOf(book) };
});
const read = books.filter((book) => book.isRead).map(({ chains }) => chains);
const unread = books.filter((book) => !book.isRead).map(({ chains }) => chains);
const learned = learn(read);
for (const [label, table] of Object.entries({
  "by hand": HAND_SET,
  learned,
  "as in the code": ANTECEDENT_WEIGHTS,
}))
  console.error(
    `${label}: read ${countRight(read, table)} of ${countAsked(read)}, unread ${countRight(unread, table)} of ${countAsked(unread)}`,
  );
const unseen = Array.from({ length: FOLDS }, (_, fold) => {
  const isOut = (_chains: Chains, index: number) => index % FOLDS === fold;
  const others = read.filter((chains, index) => !isOut(chains, index));
  return countRight(read.filter(isOut), learn(others));
});
console.error(
  `read, each fifth unseen: ${unseen.reduce((sum, right) => sum + right, 0)} of ${countAsked(read)}`,
);
console.log(JSON.stringify(learned, null, 2));
