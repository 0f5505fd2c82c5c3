import { at } from "../../util/at.ts";
import type { Board, RouteScratch } from "./board.ts";

/** More than any story's crossings. */
const NEVER = 1 << 29;

/** Steps that looking at a slice is worth. */
const SLICE = 40;

/**
 * Puts a character who was lifted off the slices `first` to `last` back by the way with the fewest crossings, all
 * others staying where they are: a shortest path over the gaps between the others, exact and over the whole stretch at
 * once. A gap is open to the character that tears no session apart. `coin` decides between ways that are as good.
 *
 *     slice     1    2    3            gaps of a slice with the others x, y:  0 x 1 y 2
 *               x    x    y
 *               y    y    x            after Tanahashi and Ma 2012 and Gronemann et al. 2016, who ask for the same
 */
export function routeCharacter(
  board: Board,
  scratch: RouteScratch,
  character: number,
  first: number,
  last: number,
  coin: () => boolean,
): void {
  const { characters, session } = board;
  const isPresent = (slice: number) => at(session, slice * characters + character) >= 0;
  for (let slice = first; slice <= last; slice++) {
    if (!isPresent(slice)) continue;
    const start = slice;
    while (slice < last && isPresent(slice + 1)) slice++;
    routeRun(board, scratch, character, start, slice, coin);
  }
}

function routeRun(
  board: Board,
  scratch: RouteScratch,
  character: number,
  start: number,
  end: number,
  coin: () => boolean,
): void {
  const { characters, slices, session } = board;
  const isPresent = (slice: number) =>
    slice >= 0 && slice < slices && at(session, slice * characters + character) >= 0;
  const first = isPresent(start - 1) ? start - 1 : start;
  const last = isPresent(end + 1) ? end + 1 : end;
  for (let slice = first; slice <= last; slice++) {
    openGaps(board, scratch, character, slice);
    if (slice > first) joinGaps(board, scratch, slice, coin());
  }
  let gap = cheapestGap(board, scratch, last, coin());
  for (let slice = last; slice >= first; slice--) {
    const previous = at(scratch.from, slice * (characters + 1) + gap);
    if (slice >= start && slice <= end) insert(board, character, slice, gap);
    gap = previous;
  }
}

/** Ranks the others of a slice; a closed gap costs `NEVER`, an open one nothing yet. */
function openGaps(board: Board, scratch: RouteScratch, character: number, slice: number): void {
  const { characters, session, order, length } = board;
  const { rank, cost, others } = scratch;
  const base = slice * characters;
  const gaps = slice * (characters + 1);
  const own = at(session, base + character);
  rank.fill(-1, base, base + characters);
  let count = 0;
  let fixed = -1;
  let company = false;
  for (let spot = base; spot < base + at(length, slice); spot++) {
    const other = at(order, spot);
    if (other === character) fixed = count;
    else {
      company ||= session[base + other] === own;
      rank[base + other] = count++;
    }
  }
  others[slice] = count;
  const side = (gap: number) => {
    if (gap < 0 || gap >= count) return -2 - gap;
    return at(session, base + at(order, base + gap + (fixed >= 0 && gap >= fixed ? 1 : 0)));
  };
  for (let gap = 0; gap <= count; gap++) {
    const [above, below] = [side(gap - 1), side(gap)];
    let isOpen = above !== below;
    if (company) isOpen = above === own || below === own;
    if (fixed >= 0) isOpen = gap === fixed;
    cost[gaps + gap] = isOpen ? 0 : NEVER;
  }
}

/** Adds to each open gap of a slice the cheapest way to it from the slice before. */
function joinGaps(board: Board, scratch: RouteScratch, slice: number, late: boolean): void {
  const { characters, order, length } = board;
  const { rank, others, closed, cost } = scratch;
  const base = slice * characters;
  const gaps = slice * (characters + 1);
  const last = at(others, slice);
  for (let q = 0; q <= last; q++) {
    closed[q] = at(cost, gaps + q) >= NEVER ? 1 : 0;
    cost[gaps + q] = NEVER;
  }
  startRow(board, scratch, slice, last);
  let gap = 0;
  relax(scratch, gaps - characters - 1 + gap, gaps, gap, last, late);
  for (let spot = base - characters; spot < base - characters + at(length, slice - 1); spot++) {
    const passed = at(order, spot);
    if (at(rank, base - characters + passed) < 0) continue;
    pass(scratch, at(rank, base + passed), last);
    gap++;
    relax(scratch, gaps - characters - 1 + gap, gaps, gap, last, late);
  }
  for (let q = 0; q <= last; q++) if (closed[q] === 1) cost[gaps + q] = NEVER;
  scratch.work += SLICE + (last + 1) * (at(others, slice - 1) + 1);
}

/** `row[q]` holds the crossings from gap p to gap q; it is carried from p to p + 1 by the one character passed. */
function pass({ row }: RouteScratch, place: number, last: number): void {
  if (place < 0) return;
  for (let q = 0; q <= last; q++) row[q] = at(row, q) + (q <= place ? 1 : -1);
}

function relax(
  { cost, from, row }: RouteScratch,
  before: number,
  gaps: number,
  gap: number,
  last: number,
  late: boolean,
): void {
  const sofar = at(cost, before);
  if (sofar >= NEVER) return;
  for (let q = 0; q <= last; q++) {
    const total = sofar + at(row, q);
    const best = at(cost, gaps + q);
    if (total < best || (late && total === best)) {
      cost[gaps + q] = total;
      from[gaps + q] = gap;
    }
  }
}

/** From above all: everybody common to both slices who stands above gap q is crossed. */
function startRow(board: Board, { rank, row }: RouteScratch, slice: number, last: number): void {
  const { characters, order, length } = board;
  const base = slice * characters;
  row.fill(0, 0, last + 1);
  for (let spot = 0; spot < at(length, slice); spot++) {
    const other = at(order, base + spot);
    const place = at(rank, base + other);
    if (place >= 0 && at(rank, base - characters + other) >= 0) row[place + 1] = 1;
  }
  for (let q = 1; q <= last; q++) row[q] = at(row, q) + at(row, q - 1);
}

function cheapestGap(board: Board, { others, cost }: RouteScratch, slice: number, late: boolean) {
  const gaps = slice * (board.characters + 1);
  const last = at(others, slice);
  let best = 0;
  for (let gap = 1; gap <= last; gap++) {
    const difference = at(cost, gaps + gap) - at(cost, gaps + best);
    if (difference < 0 || (late && difference === 0)) best = gap;
  }
  return best;
}

function insert(board: Board, character: number, slice: number, gap: number): void {
  const base = slice * board.characters;
  const count = at(board.length, slice);
  board.order.copyWithin(base + gap + 1, base + gap, base + count);
  board.order[base + gap] = character;
  board.length[slice] = count + 1;
}
