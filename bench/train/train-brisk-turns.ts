import { TURN_WEIGHTS, type TurnFeature } from "../../src/extract/turns/turn-weights.ts";
import { readKeyedStories } from "../stories/read-keyed-story.ts";
import { ascend } from "./ascend.ts";
import { addGradient, describeRight } from "./conversation-gradient.ts";
import { examplesOf, trainingBookOf } from "./turn-examples.ts";

/**
 * Learns `BRISK_WEIGHTS` on the short stories that were written for this project: the weights of turns of stories told
 * in short turns, held near those that are learned on novels. Run as
 *
 *     npm run --silent train:brisk-turns
 *
 * and copy the printed table into `src/extract/turns/brisk-weights.ts`. The same stories and code give the same table.
 */

/** How strongly the weights are held near those of novels: the inverse of the variance of a normal prior. */
const HOLD = 10;
const STEPS = 40;

const examplesIn = (folder: string) =>
  readKeyedStories(`${import.meta.dirname}/../stories/${folder}`).flatMap((story) =>
    examplesOf(trainingBookOf(story, true), TURN_WEIGHTS),
  );

const learned = examplesIn("learned");
const unread = examplesIn("unread");
const weights = ascend<TurnFeature>(TURN_WEIGHTS, STEPS, (table) => {
  const slopes = new Map<TurnFeature, number>();
  for (const conversation of learned) addGradient(conversation, table, slopes);
  return (feature) => (slopes.get(feature) ?? 0) - HOLD * (table[feature] - TURN_WEIGHTS[feature]);
});
for (const [label, table] of Object.entries({ "as for novels": TURN_WEIGHTS, learned: weights }))
  console.error(
    `${label}: learned from ${describeRight(learned, table)}, unread ${describeRight(unread, table)}`,
  );
console.log(JSON.stringify(weights, null, 2));
