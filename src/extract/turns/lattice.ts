import { highest } from "../../util/highest.ts";
import type { TurnEvidence } from "./turn-evidence.ts";
import { stepPoints } from "./turn-taking.ts";
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
  readonly emission: readonly number[];
  /** Speakers of the last turn in an earlier paragraph than this one's; [NOBODY_YET] at the start. */
  readonly previous: readonly number[];
  /** [p * candidates + c]; plain arrays, since thousands of short typed ones are slow to make. */
  readonly forward: readonly number[];
  readonly backward: number[];
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
export function sharesOf({ candidates, forward, backward }: Column): readonly number[] {
  const width = candidates.length;
  const shares = repeat(0, width);
  for (let state = 0; state < forward.length; state++) {
    const c = state % width;
    shares[c] = (shares[c] ?? 0) + (forward[state] ?? 0) * (backward[state] ?? 0);
  }
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
  let next = 0;
  eachState(last, column.candidates, column.previous, step, (place, ways) => {
    const weight = (emission[place] ?? 0) * (backward[next++] ?? 0);
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
  const { candidates: all, points } = turn.scores;
  const { numbers: candidates, values } = highest(
    { numbers: all, values: points },
    MOST_CANDIDATES,
  );
  const most = values[0] ?? 0;
  const emission = values.map((value) => Math.exp(value - most));
  if (before === undefined || last === undefined) {
    const previous = [NOBODY_YET];
    const backward = repeat(1, emission.length);
    return { candidates, emission, previous, forward: emission, backward, step: null };
  }
  const previous = before.paragraph === turn.paragraph ? last.previous : last.candidates;
  const step = stepBetween(before, turn, weights);
  const forward: number[] = [];
  eachState(last, candidates, previous, step, (c, { same, alternates, other }) => {
    const ways = same * step.same + alternates * step.alternates + other;
    forward.push(ways * (emission[c] ?? 0));
  });
  normalize(forward);
  const backward = repeat(1, forward.length);
  return { candidates, emission, previous, forward, backward, step };
}

function stepBetween(before: TurnEvidence, turn: TurnEvidence, weights: TurnWeights): Step {
  const { same, alternates, alsoNobody } = stepPoints(before, turn, weights);
  return {
    isSameParagraph: before.paragraph === turn.paragraph,
    same: Math.exp(same),
    alternates: Math.exp(alternates),
    alsoNobody,
  };
}

/** What each state of the last column leads to: all of a row, with factors for two of its candidates. */
function passBack(last: Column | undefined, column: Column | undefined): void {
  if (last === undefined || column === undefined || column.step === null) return;
  const { step, candidates, previous } = column;
  const { candidates: speakers, previous: before, backward } = last;
  const width = candidates.length;
  const ahead = aheadOf(column);
  const sums = previous.map((_, row) => sumOf(ahead, row * width, width, 1));
  const again = speakers.map((speaker) => placeOf(candidates, speaker, step));
  const back = before.map((speaker) => placeOf(candidates, speaker, step));
  for (let state = 0; state < backward.length; state++) {
    const place = state % speakers.length;
    const line = (state - place) / speakers.length;
    const row = step.isSameParagraph ? line : place;
    const isOther = before[line] !== speakers[place];
    const same = gained(ahead, row * width, again[place], step.same);
    const turns = isOther ? gained(ahead, row * width, back[line], step.alternates) : 0;
    backward[state] = (sums[row] ?? 0) + same + turns;
  }
  normalize(backward);
}

/** What a factor adds to the weight of a candidate's ways; nothing where the candidate is none of the row. */
function gained(ahead: readonly number[], row: number, place = -1, factor: number): number {
  return place === -1 ? 0 : (factor - 1) * (ahead[row + place] ?? 0);
}

/** The weight of all ways from each state of a column to the end, with its own turn. */
function aheadOf({ emission, backward }: Column): readonly number[] {
  const ahead: number[] = [];
  for (let state = 0; state < backward.length; state++)
    ahead.push((backward[state] ?? 0) * (emission[state % emission.length] ?? 0));
  return ahead;
}

function sumOf(values: readonly number[], from: number, count: number, stride: number): number {
  let sum = 0;
  for (let at = 0; at < count; at++) sum += values[from + at * stride] ?? 0;
  return sum;
}

/** The place of somebody among candidates who may speak again or in turn; -1 for others. */
function placeOf(candidates: readonly number[], character: number, step: Step): number {
  return character < 0 && !step.alsoNobody ? -1 : candidates.indexOf(character);
}

function repeat(value: number, count: number): number[] {
  const values: number[] = [];
  for (let at = 0; at < count; at++) values.push(value);
  return values;
}

function normalize(values: number[]): void {
  let total = 0;
  for (const value of values) total += value;
  if (total > 0) for (let at = 0; at < values.length; at++) values[at] = (values[at] ?? 0) / total;
}

/** The weight of the ways that lead to a state, by how they do. */
interface Ways {
  same: number;
  alternates: number;
  other: number;
}

/** Calls back for each state of a column, row by row, with its candidate's place and the ways to it from the last. */
function eachState(
  last: Column,
  candidates: readonly number[],
  previous: readonly number[],
  step: Step,
  visit: (place: number, ways: Readonly<Ways>) => void,
): void {
  const width = last.candidates.length;
  const among = candidates.map((speaker) => placeOf(last.candidates, speaker, step));
  const earlier = candidates.map((speaker) => placeOf(last.previous, speaker, step));
  const fill = step.isSameParagraph ? fillInside : fillAcross;
  // The same value for all states: there are hundreds of thousands in a novel.
  const ways: Ways = { same: 0, alternates: 0, other: 0 };
  for (let row = 0; row < previous.length; row++) {
    const all = step.isSameParagraph
      ? sumOf(last.forward, row * width, width, 1)
      : sumOf(last.forward, row, last.previous.length, width);
    for (let place = 0; place < candidates.length; place++) {
      fill(ways, last, row, all, among[place] ?? -1, earlier[place] ?? -1);
      visit(place, ways);
    }
  }
}

/**
 * From one paragraph to the next: the row of a state is the last speaker.
 *
 * @param among the speaker's place among those of the last turn; `earlier`, among those before.
 */
function fillAcross(
  ways: Ways,
  { candidates, forward }: Column,
  row: number,
  all: number,
  among: number,
  earlier: number,
): void {
  const isSame = among === row;
  const isBack = !isSame && earlier !== -1;
  ways.same = isSame ? all : 0;
  ways.alternates = isBack ? (forward[earlier * candidates.length + row] ?? 0) : 0;
  ways.other = isSame ? 0 : all - ways.alternates;
}

/** Inside a paragraph: the row of a state is whoever spoke before the paragraph. */
function fillInside(
  ways: Ways,
  { candidates, forward }: Column,
  row: number,
  all: number,
  among: number,
  earlier: number,
): void {
  const isBack = earlier === row;
  ways.same = among === -1 ? 0 : (forward[row * candidates.length + among] ?? 0);
  ways.alternates = isBack ? all - ways.same : 0;
  ways.other = isBack ? 0 : all - ways.same;
}
