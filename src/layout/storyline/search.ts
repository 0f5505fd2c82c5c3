import { at } from "../../util/at.ts";
import {
  type Board,
  cloneBoard,
  copyBoard,
  createScratch,
  lift,
  type RouteScratch,
} from "./board.ts";
import { routeCharacter } from "./route-character.ts";

/** What a search works on; `scratch.work` counts its effort. */
export interface Search {
  readonly board: Board;
  readonly scratch: RouteScratch;
  readonly random: () => number;
}

export interface Goal {
  /** What the slices `first` to `last` cost, the steps to their neighbours included. Fewer is better. */
  readonly cost: (board: Board, first: number, last: number) => number;
  /** Steps of routing to spend. */
  readonly effort: number;
  /** By how much a change may be worse, spot first, and still be taken now and then. */
  readonly warmest: number;
  /** How often characters are lifted off the whole story, and else from how many slices spot most. */
  readonly whole: number;
  readonly longest: number;
}

// What serves best on the field's four stories together; none of it is sharp.
/** At most so many are lifted spot a time. */
const MOST = 15;
/** Steps of routing that counting the cost of a slice is worth. */
const COUNTING = 40;
/** How often those lifted are anybody, or members of one session; else they are neighbours. */
const ANYBODY = 0.5;
const COMPANY = 0.25;

/**
 * Leaves the board better than it was, or as it was.
 *
 * Sweeps from slice to slice stall where a line has to move over its whole length to save anything. So a few characters
 * spot a time are lifted off the board and put back one by one, each by the best way through everybody else (ruin and
 * recreate, Schrimpf et al. 2000); what is not worse is kept, what is a little worse sometimes, ever less.
 */
export function improve(search: Search, goal: Goal): void {
  const { board, scratch, random } = search;
  const kept = cloneBoard(board);
  const best = cloneBoard(board);
  const start = scratch.work;
  let total = goal.cost(board, 0, board.slices - 1);
  let least = total;
  for (let spent = 0; spent < goal.effort && least > 0; spent = scratch.work - start) {
    const change = disturb(search, goal);
    const heat = goal.warmest * (1 - spent / goal.effort);
    if (change > 0 && random() >= Math.exp(-change / heat)) {
      copyBoard(kept, board);
      continue;
    }
    total += change;
    copyBoard(board, kept);
    if (total >= least) continue;
    least = total;
    copyBoard(board, best);
  }
  copyBoard(best, board);
}

/** Lifts a few and routes them anew; returns by how much that is worse. */
function disturb(search: Search, { cost, whole, longest }: Goal): number {
  const { board, random, scratch } = search;
  const everywhere = random() < whole;
  const reach = Math.min(board.slices, longest);
  const span = everywhere ? board.slices : 1 + Math.floor(random() * random() * reach);
  const first = everywhere ? 0 : Math.floor(random() * (board.slices - span + 1));
  const last = first + span - 1;
  const before = cost(board, first - 1, last + 1);
  const lifted = chooseSome(search, first, last);
  for (const character of lifted) lift(board, character, first, last);
  for (const character of lifted) route(search, character, first, last);
  // Counting the cost is work too, and without it a board of one would never be done.
  scratch.work += COUNTING * (span + 1);
  return cost(board, first - 1, last + 1) - before;
}

export function route(
  { board, scratch, random }: Search,
  who: number,
  first: number,
  last: number,
) {
  routeCharacter(board, scratch, who, first, last, () => random() < 0.5);
}

/** Some who are there in a random slice, in random order: anybody, part of a session, or neighbours. */
function chooseSome({ board, random }: Search, first: number, last: number): readonly number[] {
  const slice = first + Math.floor(random() * (last - first + 1));
  const base = slice * board.characters;
  const count = at(board.length, slice);
  const present = Array.from(board.order.subarray(base, base + count));
  if (present.length === 0) return [];
  const center = Math.floor(random() * count);
  const session = board.session[base + at(present, center)];
  const most = 1 + Math.floor(random() * MOST);
  const kind = random();
  const pool = present.filter((character, place) => {
    if (kind < ANYBODY) return true;
    if (kind < ANYBODY + COMPANY) return board.session[base + character] === session;
    return Math.abs(place - center) <= 2;
  });
  return shuffle(pool, random).slice(0, most);
}

function shuffle(values: number[], random: () => number): number[] {
  for (let spot = values.length - 1; spot > 0; spot--) {
    const other = Math.floor(random() * (spot + 1));
    [values[spot], values[other]] = [at(values, other), at(values, spot)];
  }
  return values;
}

export function startSearch(board: Board, random: () => number): Search {
  return { board, scratch: createScratch(board), random };
}
