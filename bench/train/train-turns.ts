import {
  TURN_WEIGHTS,
  type TurnFeature,
  type TurnWeights,
} from "../../src/extract/turns/turn-weights.ts";
import { listPdncBooks } from "../accuracy/pdnc/read-pdnc.ts";
import { ascend } from "./ascend.ts";
import { addGradient, describeRight } from "./conversation-gradient.ts";
import { HAND_SET } from "./hand-set-turns.ts";
import { type Conversation, examplesOf, readTrainingBook } from "./turn-examples.ts";

/**
 * Learns `TURN_WEIGHTS` on the books that are read of the Project Dialogism Novel Corpus: the weights of a conditional
 * random field, by the gradient of its likelihood, held near values set by hand. Run as
 *
 *     npm run --silent train:turns -- PDNC_FOLDER [ROUNDS]
 *
 * and copy the printed table into `src/extract/turns/turn-weights.ts`. What is seen depends a little on the weights,
 * since pronouns and speakers are decided together: each round reads all books anew. The first starts from the values
 * set by hand, so that the same corpus and code give the same table.
 */

/** How strongly the weights are held near those set by hand: the inverse of the variance of a normal prior. */
const HOLD = 4;
const STEPS = 50;

function learn(conversations: readonly Conversation[], start: TurnWeights): TurnWeights {
  return ascend<TurnFeature>(start, STEPS, (weights) => {
    const slopes = new Map<TurnFeature, number>();
    for (const conversation of conversations) addGradient(conversation, weights, slopes);
    return (feature) => (slopes.get(feature) ?? 0) - HOLD * (weights[feature] - HAND_SET[feature]);
  });
}

const [folder = "", rounds = "2"] = process.argv.slice(2);
const books = listPdncBooks(folder).map((name) => readTrainingBook(folder, name));
let weights = HAND_SET;
for (let round = 1; round <= Number(rounds); round++) {
  const of = (kept: boolean) =>
    books.filter(({ isRead }) => isRead === kept).flatMap((book) => examplesOf(book, weights));
  const read = of(true);
  const unread = of(false);
  const learned = learn(read, weights);
  for (const [label, table] of Object.entries({
    before: weights,
    after: learned,
    "as in the code": TURN_WEIGHTS,
  }))
    console.error(
      `round ${round}, ${label}: read ${describeRight(read, table)}, unread ${describeRight(unread, table)}`,
    );
  weights = learned;
}
console.log(JSON.stringify(weights, null, 2));
