import type { Reading } from "./reading.ts";
import type { TurnEvidence } from "./turn-evidence.ts";
import type { TurnWeights } from "./turn-weights.ts";

/** Who speaks a quotation. */
export interface SpokenTurn {
  readonly turn: TurnEvidence;
  /** The character's number; -1 for nobody in the cast. */
  readonly speaker: number;
  /** By how many points the speaker leads whoever else the conversation allows. */
  readonly margin: number;
}

/** Quotations this many paragraphs apart belong to two conversations. */
const CONVERSATION_GAP = 4;
/** How many candidates of a quotation stay in the search. */
const MOST_CANDIDATES = 8;

/**
 * Decides who speaks, a conversation at a time: of all ways to give its quotations to the people present, the one
 * with the most points (Viterbi over pairs of the last two speakers). The margin of a quotation is what the best way
 * loses if somebody else must speak it.
 */
export function attributeSpeakers(
  reading: Reading,
  turns: readonly TurnEvidence[],
  weights: TurnWeights,
): readonly SpokenTurn[] {
  const spoken: SpokenTurn[] = [];
  let from = 0;
  for (let index = 1; index <= turns.length; index++) {
    const turn = turns[index];
    const before = turns[index - 1];
    if (turn === undefined || before === undefined || isApart(reading, before, turn)) {
      spoken.push(...decide(turns.slice(from, index), weights));
      from = index;
    }
  }
  return spoken;
}

function isApart({ paragraphs }: Reading, before: TurnEvidence, turn: TurnEvidence): boolean {
  const isOtherScene = paragraphs[before.paragraph]?.scene !== paragraphs[turn.paragraph]?.scene;
  return isOtherScene || turn.paragraph - before.paragraph >= CONVERSATION_GAP;
}

/** The candidates of a turn, and for each pair (speaker before in another paragraph, speaker) the best points. */
interface Column {
  readonly candidates: readonly number[];
  readonly emission: readonly number[];
  /** Speakers of the last turn in an earlier paragraph than this one's; [-2] at the start. */
  readonly previous: readonly number[];
  /** points[p * candidates + c] */
  readonly forward: Float64Array;
  readonly backward: Float64Array;
}

function decide(turns: readonly TurnEvidence[], weights: TurnWeights): readonly SpokenTurn[] {
  const columns: Column[] = [];
  turns.forEach((turn, index) => {
    columns.push(forwardColumn(turn, turns[index - 1], columns[index - 1], weights));
  });
  for (let index = columns.length - 1; index > 0; index--) {
    passBack(columns[index - 1], columns[index], turns[index - 1], turns[index], weights);
  }
  return turns.map((turn, index) => bestOf(turn, columns[index]));
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
  const isSame = before !== undefined && before.paragraph === turn.paragraph;
  const previous = last === undefined ? [-2] : isSame ? last.previous : last.candidates;
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
    const earlier = last.previous[Math.floor(state / width)] ?? -2;
    const row = isSame ? Math.floor(state / width) : state % width;
    for (let c = 0; c < candidates.length; c++) {
      const speaker = candidates[c] ?? -1;
      visit(
        state,
        row * candidates.length + c,
        stepPoints(before, turn, lastSpeaker, earlier, speaker, weights),
      );
    }
  }
}

/** Two tags of one paragraph name two speakers, or one twice; either way the names decide. */
function isNamedAnew(before: TurnEvidence, turn: TurnEvidence): boolean {
  return before.isNamed && turn.isNamed && before.cue?.phrase !== turn.cue?.phrase;
}

function stepPoints(
  before: TurnEvidence,
  turn: TurnEvidence,
  lastSpeaker: number,
  earlier: number,
  speaker: number,
  weights: TurnWeights,
): number {
  const isSame = speaker === lastSpeaker;
  const distance = turn.paragraph - before.paragraph;
  if (distance === 0) return isSame && !isNamedAnew(before, turn) ? weights.sameParagraph : 0;
  if (turn.continues) return isSame ? weights.continues : 0;
  const alternates = speaker === earlier && speaker >= 0;
  if (speaker < 0) return 0;
  if (distance === 1) {
    if (isSame) return weights.nextSame + (before.asks ? weights.nextSameAfterQuestion : 0);
    return alternates ? weights.nextAlternates : 0;
  }
  if (distance === 2) return isSame ? weights.apartSame : alternates ? weights.apartAlternates : 0;
  return 0;
}

function bestOf(turn: TurnEvidence, column: Column | undefined): SpokenTurn {
  if (column === undefined) return { turn, speaker: -1, margin: 0 };
  const width = column.candidates.length;
  const best = new Float64Array(width).fill(Number.NEGATIVE_INFINITY);
  for (let state = 0; state < column.forward.length; state++) {
    const total = (column.forward[state] ?? 0) + (column.backward[state] ?? 0);
    const c = state % width;
    if (total > (best[c] ?? 0)) best[c] = total;
  }
  let first = 0;
  for (let c = 1; c < width; c++) if ((best[c] ?? 0) > (best[first] ?? 0)) first = c;
  let second = Number.NEGATIVE_INFINITY;
  for (let c = 0; c < width; c++) if (c !== first) second = Math.max(second, best[c] ?? second);
  const margin = Number.isFinite(second) ? (best[first] ?? 0) - second : 20;
  return { turn, speaker: column.candidates[first] ?? -1, margin };
}
