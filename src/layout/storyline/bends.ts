import { at } from "../../util/at.ts";
import type { Board } from "./board.ts";

/** Space to count bends in, made once a search. */
export interface BendScratch {
  /** For each character of the slice before and of the slice: its block, and its place in it. */
  readonly block: Int16Array;
  readonly place: Int16Array;
  readonly blockBefore: Int16Array;
  readonly placeBefore: Int16Array;
  /** Lines that run straight when two blocks are level: `straight[before * stride + after]`. */
  readonly straight: Int16Array;
  readonly best: Int16Array;
}

export function createBendScratch({ characters }: Board): BendScratch {
  const cells = (characters + 1) * (characters + 1);
  return {
    block: new Int16Array(characters),
    place: new Int16Array(characters),
    blockBefore: new Int16Array(characters),
    placeBefore: new Int16Array(characters),
    straight: new Int16Array(cells),
    best: new Int16Array(cells),
  };
}

/** Lines that have to bend between the slices `first` and `last`: what `alignBlocks` will find, without its detail. */
export function bendsBetween(
  board: Board,
  scratch: BendScratch,
  first: number,
  last: number,
): number {
  let bends = 0;
  for (let slice = Math.max(1, first + 1); slice <= Math.min(last, board.slices - 1); slice++) {
    bends += bendsBefore(board, scratch, slice);
  }
  return bends;
}

function bendsBefore(board: Board, scratch: BendScratch, slice: number): number {
  const { blockBefore, placeBefore, block, place } = scratch;
  const rows = standIn(board, slice - 1, blockBefore, placeBefore);
  const columns = standIn(board, slice, block, place);
  const stride = board.characters + 1;
  scratch.best.fill(0, 0, (rows + 1) * stride);
  scratch.straight.fill(0, 0, rows * stride);
  return matchBlocks(board, scratch, slice) - heaviestMatch(scratch, rows, columns, stride);
}

/** Fills in how many lines each two blocks can keep straight; returns how many lines both slices have. */
function matchBlocks(
  { characters, order, length }: Board,
  scratch: BendScratch,
  slice: number,
): number {
  const { block, blockBefore, straight } = scratch;
  const base = (slice - 1) * characters;
  const end = base + at(length, slice - 1);
  let common = 0;
  for (let spot = base; spot < end; spot++) {
    const character = at(order, spot);
    const after = at(block, character);
    if (after < 0) continue;
    common++;
    const before = at(blockBefore, character);
    const shift = shiftOf(scratch, character);
    let level = 1;
    // Members of a block stand together: those further down may be level too.
    for (let next = spot + 1; next < end && at(blockBefore, at(order, next)) === before; next++) {
      const other = at(order, next);
      if (at(block, other) === after && shiftOf(scratch, other) === shift) level++;
    }
    const cell = before * (characters + 1) + after;
    straight[cell] = Math.max(at(straight, cell), level);
  }
  return common;
}

function shiftOf({ place, placeBefore }: BendScratch, character: number): number {
  return at(placeBefore, character) - at(place, character);
}

/** The heaviest common subsequence of the blocks of two slices. */
function heaviestMatch(
  { straight, best }: BendScratch,
  rows: number,
  columns: number,
  stride: number,
): number {
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      const cell = row * stride + column;
      const both = at(straight, cell) + (column + 1 < columns ? at(best, cell + stride + 1) : 0);
      const right = column + 1 < columns ? at(best, cell + 1) : 0;
      best[cell] = Math.max(both, at(best, cell + stride), right);
    }
  }
  return at(best, 0);
}

/** Numbers the blocks of a slice from the top, and places in each; returns how many blocks there are. */
function standIn(
  { characters, order, length, session }: Board,
  slice: number,
  block: Int16Array,
  place: Int16Array,
): number {
  const base = slice * characters;
  block.fill(-1);
  let blocks = -1;
  let before = -1;
  let inside = 0;
  for (let spot = 0; spot < at(length, slice); spot++) {
    const character = at(order, base + spot);
    const own = at(session, base + character);
    inside = own === before ? inside + 1 : 0;
    if (inside === 0) blocks++;
    before = own;
    block[character] = blocks;
    place[character] = inside;
  }
  return blocks + 1;
}
