import { at } from "../../util/at.ts";
import type { StorylineOrders } from "./crossings.ts";
import type { StorylineSlices } from "./slices.ts";

/** Orders in the making: flat arrays that the search changes in place, a slice after the other. */
export interface Board {
  readonly characters: number;
  readonly slices: number;
  /** `session[slice * characters + character]`: a session of the slice, -1 for one who is away. */
  readonly session: Int16Array;
  /** `order[slice * characters + place]`: who stands there, from the top; of those, `length[slice]` count. */
  readonly order: Int16Array;
  readonly length: Int16Array;
}

/** Space that routing works in, made once a search. */
export interface RouteScratch {
  readonly rank: Int16Array;
  readonly cost: Int32Array;
  readonly from: Int16Array;
  readonly row: Int32Array;
  readonly closed: Uint8Array;
  /** How many stand in a slice besides the one who is routed. */
  readonly others: Int16Array;
  /** Steps taken so far: what a search counts its effort in. */
  work: number;
}

export function createScratch({ characters, slices }: Board): RouteScratch {
  const slots = slices * (characters + 1);
  return {
    rank: new Int16Array(slices * characters),
    cost: new Int32Array(slots),
    from: new Int16Array(slots),
    row: new Int32Array(characters + 1),
    closed: new Uint8Array(characters + 1),
    others: new Int16Array(slices),
    work: 0,
  };
}

/** A board that nobody stands on yet. */
export function emptyBoard({ characters, slices }: StorylineSlices): Board {
  const count = characters.length;
  const session = new Int16Array(slices.length * count).fill(-1);
  for (const [slice, { sessions }] of slices.entries()) {
    for (const [id, members] of sessions.entries()) {
      for (const character of members) session[slice * count + character] = id;
    }
  }
  return {
    characters: count,
    slices: slices.length,
    session,
    order: new Int16Array(slices.length * count),
    length: new Int16Array(slices.length),
  };
}

export function copyBoard(from: Board, to: Board): void {
  to.order.set(from.order);
  to.length.set(from.length);
}

export function cloneBoard(board: Board): Board {
  return { ...board, order: board.order.slice(), length: board.length.slice() };
}

export function ordersOf({ characters, slices, order, length }: Board): StorylineOrders {
  return Array.from({ length: slices }, (_, slice) =>
    Array.from(order.subarray(slice * characters, slice * characters + at(length, slice))),
  );
}

/** Takes a character off some slices, both ends included. */
export function lift(board: Board, character: number, first: number, last: number): void {
  const { characters, order, length } = board;
  for (let slice = first; slice <= last; slice++) {
    const base = slice * characters;
    const end = base + at(length, slice);
    const spot = order.indexOf(character, base);
    if (spot < 0 || spot >= end) continue;
    order.copyWithin(spot, spot + 1, end);
    length[slice] = end - base - 1;
  }
}

/** Crossings between the slices `first` and `last`. */
export function crossingsBetween(board: Board, first: number, last: number): number {
  const { characters, order, length } = board;
  const place = new Int16Array(characters);
  let crossings = 0;
  for (let slice = Math.max(1, first + 1); slice <= Math.min(last, board.slices - 1); slice++) {
    place.fill(-1);
    const after = slice * characters;
    for (let spot = 0; spot < at(length, slice); spot++) place[at(order, after + spot)] = spot;
    const before = after - characters;
    const end = before + at(length, slice - 1);
    for (let lower = before + 1; lower < end; lower++) {
      const own = at(place, at(order, lower));
      if (own < 0) continue;
      for (let upper = before; upper < lower; upper++) {
        if (at(place, at(order, upper)) > own) crossings++;
      }
    }
  }
  return crossings;
}
