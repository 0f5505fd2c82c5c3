import { goesOn, sharesOf, stepSharesOf, weighWays } from "../../src/extract/turns/lattice.ts";
import { stepFeatures } from "../../src/extract/turns/turn-taking.ts";
import type { TurnFeature, TurnWeights } from "../../src/extract/turns/turn-weights.ts";
import type { Conversation, TurnExample } from "./turn-examples.ts";

/**
 * Adds the gradient of the log-likelihood of the right speakers of a conversation: what is seen in the right ways,
 * less what is seen in all. Where several candidates stand for the right speaker, or nothing is known, their ways are
 * summed.
 */
export function addGradient(
  conversation: Conversation,
  weights: TurnWeights,
  slopes: Map<TurnFeature, number>,
): void {
  addExpectation(conversation, weights, 1, true, slopes);
  addExpectation(conversation, weights, -1, false, slopes);
}

/** How many turns of known speaker there are, and how many would get theirs. */
function countRight(
  conversation: Conversation,
  weights: TurnWeights,
): { readonly right: number; readonly known: number } {
  const columns = weighWays(
    conversation.map((example) => weighed(example, weights, false)),
    weights,
  );
  let right = 0;
  let known = 0;
  conversation.forEach((example, index) => {
    const column = columns[index];
    if (example.right === null || column === undefined) return;
    known++;
    const shares = sharesOf(column);
    const best = column.candidates[shares.indexOf(Math.max(...shares))];
    if (best !== undefined && example.right.has(best)) right++;
  });
  return { right, known };
}

/** How many turns of some conversations would get their speaker: “1173 of 1448”. */
export function describeRight(
  conversations: readonly Conversation[],
  weights: TurnWeights,
): string {
  const counts = conversations.map((conversation) => countRight(conversation, weights));
  const sum = (of: (count: (typeof counts)[number]) => number) =>
    counts.reduce((total, count) => total + of(count), 0);
  return `${sum(({ right }) => right)} of ${sum(({ known }) => known)}`;
}

function addExpectation(
  conversation: Conversation,
  weights: TurnWeights,
  sign: number,
  rightOnly: boolean,
  slopes: Map<TurnFeature, number>,
): void {
  const add = (feature: TurnFeature, value: number) =>
    slopes.set(feature, (slopes.get(feature) ?? 0) + sign * value);
  const turns = conversation.map((example) => weighed(example, weights, rightOnly));
  const columns = weighWays(turns, weights);
  columns.forEach((column, index) => {
    const shares = sharesOf(column);
    const turn = turns[index];
    // Nothing that is seen of it counts.
    const isCarried = index > 0 && turn !== undefined && goesOn(turn);
    const seen = isCarried ? undefined : conversation[index]?.seen;
    column.candidates.forEach((character, place) => {
      for (const [feature, value] of seen?.get(character) ?? [])
        add(feature, value * (shares[place] ?? 0));
    });
    const last = columns[index - 1];
    const before = turns[index - 1];
    if (last === undefined || before === undefined || turn === undefined) return;
    const steps = stepSharesOf(last, column);
    const features = stepFeatures(before, turn);
    for (const feature of features.same) add(feature, steps.same);
    for (const feature of features.alternates) add(feature, steps.alternates);
  });
}

/** A turn with points by these weights, of the right candidates alone or of all. */
function weighed({ turn, seen, right }: TurnExample, weights: TurnWeights, rightOnly: boolean) {
  const candidates: number[] = [];
  const scored: number[] = [];
  for (const [character, features] of seen) {
    if (rightOnly && right !== null && !right.has(character)) continue;
    let points = 0;
    for (const [feature, value] of features) points += weights[feature] * value;
    candidates.push(character);
    scored.push(points);
  }
  return { ...turn, scores: { candidates, points: scored } };
}
