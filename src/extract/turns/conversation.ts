import type { TurnEvidence } from "./turn-evidence.ts";
import { stepPoints } from "./turn-taking.ts";
import type { TurnWeights } from "./turn-weights.ts";

/** Who speaks a quotation. */
export interface SpokenTurn {
  readonly turn: TurnEvidence;
  /** The character's number; -1 for nobody in the cast. */
  readonly speaker: number;
  /** Who else speaks it with the speaker; only scripts know. */
  readonly together?: readonly number[];
  /** By how many points the speaker leads whoever else the conversation allows. */
  readonly margin: number;
}

/** How many candidates of a quotation stay in the search. */
const MOST_CANDIDATES = 8;

/** Stands for the speaker before the first of a conversation. */
const NOBODY_YET = -2;
/** The margin of a speaker whom the conversation leaves no other. */
const ALONE = 20;

/**
 * Decides who speaks the quotations of one conversation: of all ways to give them to the people present, the one with
 * the most points (Viterbi over pairs of the last two speakers). The margin of a quotation is what the best way loses
 * if somebody else must speak it: a pass forward and one back give the best way through each of its speakers.
 */
export function decideConversation(
  turns: readonly TurnEvidence[],
  weights: TurnWeights,
): readonly SpokenTurn[] {
  const columns: Column[] = [];
  turns.forEach((turn, index) => {
    columns.push(forwardColumn(turn, turns[index - 1], columns[index - 1], weights));
  });
  for (let index = columns.length - 1; index > 0; index--) {
    passBack(columns[index - 1], columns[index], turns[index - 1], turns[index], weights);
  }
  return turns.map((turn, index) => bestOf(turn, columns[index]));
}

/** The candidates of a turn, and for each pair (speaker before in another paragraph, speaker) the best points. */
interface Column {
  readonly candidates: readonly number[];
  readonly emission: readonly number[];
  /** Speakers of the last turn in an earlier paragraph than this one's; [NOBODY_YET] at the start. */
  readonly previous: readonly number[];
  /** points[p * candidates + c] */
  readonly forward: Float64Array;
  readonly backward: Float64Array;
}

function forwardColumn(
  turn: TurnEvidence,
  before: TurnEvidence | undefined,
  last: Column | undefined,
  weights: TurnWeights,
): Column {
  const ranked = [...turn.scores]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, MOST_CANDIDATES);
  const candidates = ranked.map(([character]) => character);
  const emission = ranked.map(([, points]) => points);
  const isSame = before?.paragraph === turn.paragraph;
  const previous = (isSame ? last?.previous : last?.candidates) ?? [NOBODY_YET];
  const size = previous.length * candidates.length;
  const forward = new Float64Array(size).fill(Number.NEGATIVE_INFINITY);
  if (last === undefined || before === undefined) {
    for (let c = 0; c < candidates.length; c++) forward[c] = emission[c] ?? 0;
  } else {
    eachStep(last, candidates, before, turn, weights, (state, next, points) => {
      const c = next % candidates.length;
      const value = (last.forward[state] ?? 0) + points + (emission[c] ?? 0);
      if (value > (forward[next] ?? 0)) {
        forward[next] = value;
      }
    });
  }
  return { candidates, emission, previous, forward, backward: new Float64Array(size) };
}

function passBack(
  last: Column | undefined,
  column: Column | undefined,
  before: TurnEvidence | undefined,
  turn: TurnEvidence | undefined,
  weights: TurnWeights,
): void {
  if (last === undefined || column === undefined || before === undefined || turn === undefined)
    return;
  last.backward.fill(Number.NEGATIVE_INFINITY);
  eachStep(last, column.candidates, before, turn, weights, (state, next, points) => {
    const c = next % column.candidates.length;
    const value = (column.backward[next] ?? 0) + points + (column.emission[c] ?? 0);
    if (value > (last.backward[state] ?? 0)) last.backward[state] = value;
  });
}

/** Calls back for each way from a state of the last column to one of the next, with the points of the step. */
function eachStep(
  last: Column,
  candidates: readonly number[],
  before: TurnEvidence,
  turn: TurnEvidence,
  weights: TurnWeights,
  visit: (state: number, next: number, points: number) => void,
): void {
  const isSame = before.paragraph === turn.paragraph;
  const width = last.candidates.length;
  for (let state = 0; state < last.forward.length; state++) {
    const lastSpeaker = last.candidates[state % width] ?? -1;
    const earlier = last.previous[Math.floor(state / width)] ?? NOBODY_YET;
    const row = isSame ? Math.floor(state / width) : state % width;
    for (let c = 0; c < candidates.length; c++) {
      const speaker = candidates[c] ?? -1;
      visit(
        state,
        row * candidates.length + c,
        stepPoints(before, turn, earlier, lastSpeaker, speaker, weights),
      );
    }
  }
}

/** The speaker of a turn on the best way, and by how much that way is better than the best with another speaker. */
function bestOf(turn: TurnEvidence, column: Column | undefined): SpokenTurn {
  if (column === undefined) return { turn, speaker: -1, margin: 0 };
  const best = bestByCandidate(column);
  const most = Math.max(...best);
  const first = Math.max(0, best.indexOf(most));
  const second = Math.max(...best.filter((_, candidate) => candidate !== first));
  const margin = Number.isFinite(second) ? most - second : ALONE;
  return { turn, speaker: column.candidates[first] ?? -1, margin };
}

/** For each candidate of a turn the points of the best way through it. */
function bestByCandidate({ candidates, forward, backward }: Column): Float64Array {
  const best = new Float64Array(candidates.length).fill(Number.NEGATIVE_INFINITY);
  forward.forEach((points, state) => {
    const candidate = state % candidates.length;
    const total = points + (backward[state] ?? 0);
    if (total > (best[candidate] ?? 0)) best[candidate] = total;
  });
  return best;
}
