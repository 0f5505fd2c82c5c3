import { highest } from "../../util/highest.ts";
import type { TurnEvidence } from "./turn-evidence.ts";
import { stepPoints } from "./turn-taking.ts";
import type { TurnWeights } from "./turn-weights.ts";

/** How many candidates of a quotation stay in the search. */
const MOST_CANDIDATES = 6;
const MOST_STATES = MOST_CANDIDATES ** 2;

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
  /** The weights of all columns, and where this one's begin: [start + p * candidates + c]. */
  readonly sums: Sums;
  readonly start: number;
  /** From the column before; `null` for the first. */
  readonly step: Step | null;
}

/** The weights of the columns of a conversation, one column after another: a novel has too many for an array each. */
interface Sums {
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  /** Of one column while one passes back from it: the ways from each state to the end, with its own turn; by row. */
  readonly ahead: Float64Array;
  readonly rows: Float64Array;
  readonly ways: Ways;
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
  const sums: Sums = {
    forward: new Float64Array(turns.length * MOST_STATES),
    backward: new Float64Array(turns.length * MOST_STATES).fill(1),
    ahead: new Float64Array(MOST_STATES),
    rows: new Float64Array(MOST_CANDIDATES),
    ways: noWays(),
  };
  turns.forEach((turn, index) => {
    columns.push(forwardColumn(turn, turns[index - 1], columns[index - 1], weights, sums));
  });
  for (let index = columns.length - 1; index > 0; index--)
    passBack(columns[index - 1], columns[index]);
  return columns;
}

/** For each candidate of a turn, the share of all ways in which they speak it. */
export function sharesOf(column: Column): readonly number[] {
  const { candidates, sums, start } = column;
  const width = candidates.length;
  const end = start + statesOf(column);
  const shares = candidates.map((_, place) => {
    let share = 0;
    for (let state = start + place; state < end; state += width)
      share += (sums.forward[state] ?? 0) * (sums.backward[state] ?? 0);
    return share;
  });
  normalize(shares, 0, width);
  return shares;
}

/** The share of all ways in which one speaks both turns; in which two alternate. */
export function stepSharesOf(
  last: Column,
  column: Column,
): { readonly same: number; readonly alternates: number } {
  const { step, emission, sums, start } = column;
  let [same, alternates, other] = [0, 0, 0];
  if (step === null) return { same, alternates };
  const ways = waysTo(last, column, step);
  for (let state = 0; state < statesOf(column); state++) {
    const weight = (emission[state % emission.length] ?? 0) * (sums.backward[start + state] ?? 0);
    same += (ways.same[state] ?? 0) * step.same * weight;
    alternates += (ways.alternates[state] ?? 0) * step.alternates * weight;
    other += (ways.other[state] ?? 0) * weight;
  }
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
  sums: Sums,
): Column {
  const { candidates, emission } =
    last !== undefined && goesOn(turn) ? carried(last) : weighed(turn);
  if (before === undefined || last === undefined) {
    sums.forward.set(emission);
    return { candidates, emission, previous: [NOBODY_YET], sums, start: 0, step: null };
  }
  const previous = before.paragraph === turn.paragraph ? last.previous : last.candidates;
  const step = stepBetween(before, turn, weights);
  const start = last.start + statesOf(last);
  const column: Column = { candidates, emission, previous, sums, start, step };
  goForward(column, step, waysTo(last, column, step));
  return column;
}

/** Weighs all ways to each state of a column, with its own turn. */
function goForward({ emission, previous, sums, start }: Column, step: Step, ways: Ways): void {
  const { forward } = sums;
  const width = emission.length;
  for (let row = 0; row < previous.length; row++) {
    for (let place = 0; place < width; place++) {
      const state = row * width + place;
      const same = (ways.same[state] ?? 0) * step.same;
      const alternates = (ways.alternates[state] ?? 0) * step.alternates;
      forward[start + state] =
        (same + alternates + (ways.other[state] ?? 0)) * (emission[place] ?? 0);
    }
  }
  normalize(forward, start, start + previous.length * width);
}

/** The speech of the turn before goes on, and nothing stands beside it: whoever spoke that speaks this. */
export function goesOn(turn: TurnEvidence): boolean {
  return turn.continues && turn.cue === null;
}

function carried({ candidates }: Column): Pick<Column, "candidates" | "emission"> {
  return { candidates, emission: candidates.map(() => 1) };
}

/** The likeliest by their points. */
function weighed({ scores }: TurnEvidence): Pick<Column, "candidates" | "emission"> {
  const all = { numbers: scores.candidates, values: scores.points };
  const { numbers, values } = highest(all, MOST_CANDIDATES);
  const most = values[0] ?? 0;
  return { candidates: numbers, emission: values.map((value) => Math.exp(value - most)) };
}

function statesOf({ candidates, previous }: Pick<Column, "candidates" | "previous">): number {
  return candidates.length * previous.length;
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
  const { step, candidates, sums } = column;
  const { candidates: speakers, previous: before, start } = last;
  const { backward, ahead, rows } = sums;
  const width = candidates.length;
  lookAhead(column);
  const again = speakers.map((speaker) => placeOf(candidates, speaker, step));
  for (let line = 0; line < before.length; line++) {
    const back = placeOf(candidates, before[line] ?? NOBODY_YET, step);
    for (let place = 0; place < speakers.length; place++) {
      const row = step.isSameParagraph ? line : place;
      const isOther = before[line] !== speakers[place];
      const same = gained(ahead, row * width, again[place] ?? -1, step.same);
      const turns = isOther ? gained(ahead, row * width, back, step.alternates) : 0;
      backward[start + line * speakers.length + place] = (rows[row] ?? 0) + same + turns;
    }
  }
  normalize(backward, start, start + statesOf(last));
}

/** What a factor adds to the weight of a candidate's ways; nothing where the candidate is none of the row. */
function gained(ahead: Float64Array, row: number, place: number, factor: number): number {
  return place === -1 ? 0 : (factor - 1) * (ahead[row + place] ?? 0);
}

/** Weighs all ways from each state of a column to the end, with its own turn, and sums them by row. */
function lookAhead({ candidates, previous, emission, sums, start }: Column): void {
  const { backward, ahead, rows } = sums;
  const width = candidates.length;
  for (let row = 0; row < previous.length; row++) {
    for (let place = 0; place < width; place++) {
      const state = row * width + place;
      ahead[state] = (backward[start + state] ?? 0) * (emission[place] ?? 0);
    }
    rows[row] = sumOf(ahead, row * width, width, 1);
  }
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

function normalize(values: { [index: number]: number }, start: number, end: number): void {
  let total = 0;
  for (let at = start; at < end; at++) total += values[at] ?? 0;
  if (total > 0) for (let at = start; at < end; at++) values[at] = (values[at] ?? 0) / total;
}

/** The weights of the ways that lead to each state of one column, by how they do; filled anew for the next column. */
interface Ways {
  readonly same: Float64Array;
  readonly alternates: Float64Array;
  readonly other: Float64Array;
}

function noWays(): Ways {
  return {
    same: new Float64Array(MOST_STATES),
    alternates: new Float64Array(MOST_STATES),
    other: new Float64Array(MOST_STATES),
  };
}

/** Sums the ways from the last column to each state of a column. */
function waysTo(last: Column, { candidates, previous }: Column, step: Step): Ways {
  const { sums, start } = last;
  const { forward } = sums;
  const width = last.candidates.length;
  const among = candidates.map((speaker) => placeOf(last.candidates, speaker, step));
  const earlier = candidates.map((speaker) => placeOf(last.previous, speaker, step));
  for (let row = 0; row < previous.length; row++) {
    const first = row * candidates.length;
    if (step.isSameParagraph) {
      const all = sumOf(forward, start + row * width, width, 1);
      fillInside(last, row, all, first, among, earlier);
    } else {
      const all = sumOf(forward, start + row, last.previous.length, width);
      fillAcross(last, row, all, first, among, earlier);
    }
  }
  return sums.ways;
}

/**
 * From one paragraph to the next: the row of a state is the last speaker.
 *
 * @param first the first state of the row; `among`, each speaker's place among those of the last turn; `earlier`,
 * among those before.
 */
function fillAcross(
  { candidates, sums, start }: Column,
  row: number,
  all: number,
  first: number,
  among: readonly number[],
  earlier: readonly number[],
): void {
  const { forward, ways } = sums;
  const width = candidates.length;
  for (let place = 0; place < among.length; place++) {
    const isSame = among[place] === row;
    const back = earlier[place] ?? -1;
    const alternates = isSame || back === -1 ? 0 : (forward[start + back * width + row] ?? 0);
    ways.same[first + place] = isSame ? all : 0;
    ways.alternates[first + place] = alternates;
    ways.other[first + place] = isSame ? 0 : all - alternates;
  }
}

/** Inside a paragraph: the row of a state is whoever spoke before the paragraph. */
function fillInside(
  { candidates, sums, start }: Column,
  row: number,
  all: number,
  first: number,
  among: readonly number[],
  earlier: readonly number[],
): void {
  const { forward, ways } = sums;
  const line = start + row * candidates.length;
  for (let place = 0; place < among.length; place++) {
    const own = among[place] ?? -1;
    const isBack = earlier[place] === row;
    const same = own === -1 ? 0 : (forward[line + own] ?? 0);
    ways.same[first + place] = same;
    ways.alternates[first + place] = isBack ? all - same : 0;
    ways.other[first + place] = isBack ? 0 : all - same;
  }
}
