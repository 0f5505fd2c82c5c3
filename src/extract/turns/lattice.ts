import type { TurnEvidence } from "./turn-evidence.ts";
import { type StepPoints, stepPoints } from "./turn-taking.ts";
import type { TurnWeights } from "./turn-weights.ts";

/** How many candidates of a quotation stay in the search. */
const MOST_CANDIDATES = 6;

/** Stands for the speaker before the first of a conversation. */
const NOBODY_YET = -2;

/**
 * The candidates of a turn, and for each pair (speaker before in another paragraph, speaker) the weight of all ways
 * to it from the start, and from it to the end; each of the two sums to 1.
 */
export interface Column {
  readonly candidates: readonly number[];
  /** For each candidate, e to the power of its points, the best of them being 1. */
  readonly emission: Float64Array;
  /** Speakers of the last turn in an earlier paragraph than this one's; [NOBODY_YET] at the start. */
  readonly previous: readonly number[];
  /** [p * candidates + c] */
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  /** From the column before; `null` for the first. */
  readonly step: Step | null;
}

/** How a turn follows the one before. */
interface Step {
  readonly isSameParagraph: boolean;
  /** The factor for one who speaks both; for two who alternate; whether nobody counts as one. */
  readonly same: number;
  readonly alternates: number;
  readonly alsoNobody: boolean;
}

/**
 * Weighs every way to give the quotations of a conversation to the people present. A way's points are those of its
 * turns and of its steps, which know the last two speakers; its weight is e to the power of its points (a
 * linear-chain conditional random field: Lafferty, McCallum and Pereira, 2001; the forward-backward algorithm sums).
 */
export function weighWays(turns: readonly TurnEvidence[], weights: TurnWeights): readonly Column[] {
  const columns: Column[] = [];
  turns.forEach((turn, index) => {
    columns.push(forwardColumn(turn, turns[index - 1], columns[index - 1], weights));
  });
  for (let index = columns.length - 1; index > 0; index--)
    passBack(columns[index - 1], columns[index]);
  return columns;
}

/** For each candidate of a turn, the share of all ways in which they speak it. */
export function sharesOf({ candidates, forward, backward }: Column): Float64Array {
  const shares = new Float64Array(candidates.length);
  forward.forEach((value, state) => {
    const c = state % candidates.length;
    shares[c] = (shares[c] ?? 0) + value * (backward[state] ?? 0);
  });
  normalize(shares);
  return shares;
}

/** The share of all ways in which one speaks both turns; in which two alternate. */
export function stepSharesOf(
  last: Column,
  column: Column,
): { readonly same: number; readonly alternates: number } {
  const { step, emission, backward } = column;
  let [same, alternates, other] = [0, 0, 0];
  if (step === null) return { same, alternates };
  eachState(last, column, step, (next, ways) => {
    const weight = (emission[next % emission.length] ?? 0) * (backward[next] ?? 0);
    same += ways.same * step.same * weight;
    alternates += ways.alternates * step.alternates * weight;
    other += ways.other * weight;
  });
  const total = same + alternates + other;
  return total === 0
    ? { same, alternates }
    : { same: same / total, alternates: alternates / total };
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
  const most = ranked[0]?.[1] ?? 0;
  const candidates = ranked.map(([character]) => character);
  const emission = Float64Array.from(ranked, ([, points]) => Math.exp(points - most));
  if (before === undefined || last === undefined) {
    const backward = new Float64Array(emission.length).fill(1);
    return {
      candidates,
      emission,
      previous: [NOBODY_YET],
      step: null,
      forward: emission.slice(),
      backward,
    };
  }
  const isSameParagraph = before.paragraph === turn.paragraph;
  const previous = isSameParagraph ? last.previous : last.candidates;
  const step = { isSameParagraph, ...factorsOf(stepPoints(before, turn, weights)) };
  const forward = new Float64Array(previous.length * candidates.length);
  const backward = new Float64Array(forward.length).fill(1);
  const column = { candidates, emission, previous, step, forward, backward };
  eachState(last, column, step, (next, { same, alternates, other }) => {
    const ways = same * step.same + alternates * step.alternates + other;
    forward[next] = ways * (emission[next % emission.length] ?? 0);
  });
  normalize(forward);
  return column;
}

function factorsOf({ same, alternates, alsoNobody }: StepPoints): Omit<Step, "isSameParagraph"> {
  return { same: Math.exp(same), alternates: Math.exp(alternates), alsoNobody };
}

/** What each state of the last column leads to: all of a row, with factors for two of its candidates. */
function passBack(last: Column | undefined, column: Column | undefined): void {
  if (last === undefined || column === undefined || column.step === null) return;
  const { step, emission, candidates, previous } = column;
  const width = candidates.length;
  const ahead = column.backward.map((value, next) => value * (emission[next % width] ?? 0));
  const sums = previous.map((_, row) => sumOf(ahead, row * width, width, 1));
  for (let state = 0; state < last.backward.length; state++) {
    const { speaker, earlier, row } = stateOf(last, state, step);
    const again = placeOf(candidates, speaker, step);
    const back = earlier === speaker ? -1 : placeOf(candidates, earlier, step);
    const same = again === -1 ? 0 : (step.same - 1) * (ahead[row * width + again] ?? 0);
    const turns = back === -1 ? 0 : (step.alternates - 1) * (ahead[row * width + back] ?? 0);
    last.backward[state] = (sums[row] ?? 0) + same + turns;
  }
  normalize(last.backward);
}

/** The last two speakers of a state, and the row of the next column that it leads to. */
function stateOf({ candidates, previous }: Column, state: number, { isSameParagraph }: Step) {
  const place = state % candidates.length;
  const row = Math.floor(state / candidates.length);
  return {
    speaker: candidates[place] ?? -1,
    earlier: previous[row] ?? NOBODY_YET,
    row: isSameParagraph ? row : place,
  };
}

function sumOf(values: Float64Array, from: number, count: number, stride: number): number {
  let sum = 0;
  for (let at = 0; at < count; at++) sum += values[from + at * stride] ?? 0;
  return sum;
}

/** The place of somebody among candidates who may speak again or in turn; -1 for others. */
function placeOf(candidates: readonly number[], character: number, step: Step): number {
  return character < 0 && !step.alsoNobody ? -1 : candidates.indexOf(character);
}

function normalize(values: Float64Array): void {
  let total = 0;
  for (const value of values) total += value;
  if (total > 0) for (let at = 0; at < values.length; at++) values[at] = (values[at] ?? 0) / total;
}

/** The weight of the ways that lead to a state, by how they do. */
interface Ways {
  readonly same: number;
  readonly alternates: number;
  readonly other: number;
}

/** Calls back for each state of a column with the ways to it from the last column. */
function eachState(
  last: Column,
  { candidates, previous }: Pick<Column, "candidates" | "previous">,
  step: Step,
  visit: (next: number, ways: Ways) => void,
): void {
  const width = candidates.length;
  const lastWidth = last.candidates.length;
  for (let row = 0; row < previous.length; row++) {
    const all = step.isSameParagraph
      ? sumOf(last.forward, row * lastWidth, lastWidth, 1)
      : sumOf(last.forward, row, last.previous.length, lastWidth);
    for (let c = 0; c < width; c++) {
      const speaker = candidates[c] ?? -1;
      const ways = step.isSameParagraph
        ? waysInside(last, row, all, step, speaker)
        : waysAcross(last, row, all, step, speaker);
      visit(row * width + c, ways);
    }
  }
}

/** From one paragraph to the next: the row of a state is the last speaker. */
function waysAcross(
  { candidates, previous, forward }: Column,
  row: number,
  all: number,
  step: Step,
  speaker: number,
): Ways {
  if (speaker === candidates[row] && (speaker >= 0 || step.alsoNobody))
    return { same: all, alternates: 0, other: 0 };
  const earlier = placeOf(previous, speaker, step);
  const alternates = earlier === -1 ? 0 : (forward[earlier * candidates.length + row] ?? 0);
  return { same: 0, alternates, other: all - alternates };
}

/** Inside a paragraph: the row of a state is whoever spoke before the paragraph. */
function waysInside(
  { candidates, previous, forward }: Column,
  row: number,
  all: number,
  step: Step,
  speaker: number,
): Ways {
  const again = placeOf(candidates, speaker, step);
  const same = again === -1 ? 0 : (forward[row * candidates.length + again] ?? 0);
  const isBack = speaker === previous[row] && (speaker >= 0 || step.alsoNobody);
  return isBack
    ? { same, alternates: all - same, other: 0 }
    : { same, alternates: 0, other: all - same };
}
