import type { StorylineOrders } from "./crossings.ts";
import type { StorylineSlices } from "./slices.ts";

/** Distances between the middles of lines that stand one above the other. */
export interface Gaps {
  /** Least between members of a session. */
  readonly inside: number;
  /** Most between members of a session, where it saves a bend. */
  readonly widest: number;
  /** Least between sessions. */
  readonly outside: number;
  /** Least between two who are alone. */
  readonly alone: number;
}

/** A point for each character and slice, at `slice * characters + character`; only those in an order count. */
export interface Lines {
  readonly characters: number;
  readonly slices: number;
  readonly orders: StorylineOrders;
  readonly gaps: Gaps;
  /** From the top of the slice, -1 for who is away. */
  readonly placeOf: Int16Array;
  readonly y: Float64Array;
  /** Whether the one at a place is of the same session as the one above. */
  readonly isJoined: (slice: number, place: number) => boolean;
  /** Least distance to the one above; 0 for the first. */
  readonly gapAbove: (slice: number, place: number) => number;
}

export function linesOf(
  { characters, slices }: StorylineSlices,
  orders: StorylineOrders,
  gaps: Gaps,
): Lines {
  const count = characters.length;
  const placeOf = new Int16Array(count * slices.length).fill(-1);
  const joined = new Uint8Array(count * slices.length);
  const alone = new Uint8Array(count * slices.length);
  for (const [slice, { sessions }] of slices.entries()) {
    const sessionOf = new Map(
      sessions.flatMap((members, id) => members.map((member) => [member, id] as const)),
    );
    const order = orders[slice] ?? [];
    for (const [place, who] of order.entries()) {
      placeOf[slice * count + who] = place;
      const session = sessions[sessionOf.get(who) ?? -1] ?? [];
      if (session.length === 1) alone[slice * count + place] = 1;
      const above = order[place - 1];
      if (above !== undefined && sessionOf.get(above) === sessionOf.get(who)) {
        joined[slice * count + place] = 1;
      }
    }
  }
  const areAlone = (slice: number, place: number) =>
    alone[slice * count + place] === 1 && alone[slice * count + place - 1] === 1;
  const isJoined = (slice: number, place: number) => joined[slice * count + place] === 1;
  return {
    characters: count,
    slices: slices.length,
    orders,
    gaps,
    placeOf,
    y: new Float64Array(count * slices.length),
    isJoined,
    gapAbove: (slice, place) => {
      if (place === 0) return 0;
      if (isJoined(slice, place)) return gaps.inside;
      return areAlone(slice, place) ? gaps.alone : gaps.outside;
    },
  };
}
