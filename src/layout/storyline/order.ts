import { seededRandom } from "../../util/random.ts";
import { bendsBetween, createBendScratch } from "./bends.ts";
import { type Board, crossingsBetween, emptyBoard, ordersOf } from "./board.ts";
import type { StorylineOrders } from "./crossings.ts";
import { improve, route, type Search, startSearch } from "./search.ts";
import type { StorylineSlices } from "./slices.ts";

export interface OrderOptions {
  /** Steps of routing, never time, so that the same story is ordered the same way on every machine. */
  readonly effort?: number;
  readonly seed?: number;
}

const EFFORT = 11_000_000;
/** Of the effort, what goes into lines that bend. */
const BENDING = 0.25;
/** Bends that a crossing is worth: more than any change of one stretch can bring. */
const CROSSING = 100;

/**
 * Orders the characters of each slice: first so that few lines cross, then, with no crossing more, so that few have to
 * bend. The members of a session stand next to each other.
 */
export function orderSlices(slices: StorylineSlices, options: OrderOptions = {}): StorylineOrders {
  const { effort = EFFORT, seed = 1 } = options;
  const board = emptyBoard(slices);
  if (board.slices === 0) return [];
  const search = startSearch(board, seededRandom(seed));
  settleAll(search);
  improve(search, {
    cost: crossingsBetween,
    effort: effort * (1 - BENDING),
    warmest: 0.4,
    whole: 0.6,
    longest: board.slices,
  });
  const bends = createBendScratch(board);
  improve(search, {
    cost: (now, first, last) =>
      CROSSING * crossingsBetween(now, first, last) + bendsBetween(now, bends, first, last),
    effort: effort * BENDING,
    warmest: 0.4,
    whole: 0.1,
    longest: 25,
  });
  return ordersOf(board);
}

/** Puts everybody on the board, those who stay longest first. */
function settleAll(search: Search): void {
  const { board } = search;
  const stays = Array.from({ length: board.characters }, (_, who) => ({
    who,
    stay: stay(board, who),
  }));
  stays.sort((a, b) => b.stay - a.stay);
  for (const { who } of stays) route(search, who, 0, board.slices - 1);
}

function stay({ characters, slices, session }: Board, who: number): number {
  let count = 0;
  for (let slice = 0; slice < slices; slice++) {
    if ((session[slice * characters + who] ?? -1) >= 0) count++;
  }
  return count;
}
