import type { StorylineSlices } from "./slices.ts";

/** For each slice, the places of its characters from top to bottom. The members of a session stand next to each other. */
export type StorylineOrders = readonly (readonly number[])[];

/** Pairs of characters, both in two consecutive slices, whose order turns over between them. */
export function countCrossings(orders: StorylineOrders): number {
  let crossings = 0;
  for (let slice = 1; slice < orders.length; slice++) {
    crossings += countTurned(orders[slice - 1] ?? [], orders[slice] ?? []);
  }
  return crossings;
}

function countTurned(before: readonly number[], after: readonly number[]): number {
  const places = new Map(after.map((character, place) => [character, place]));
  const common = before.flatMap((character) => places.get(character) ?? []);
  let turned = 0;
  for (const [index, place] of common.entries()) {
    for (let other = 0; other < index; other++) if ((common[other] ?? 0) > place) turned++;
  }
  return turned;
}

/** Throws where orders break their contract, naming the slice. */
export function checkOrders({ slices }: StorylineSlices, orders: StorylineOrders): void {
  for (const [index, { sessions }] of slices.entries()) {
    const order = orders[index] ?? [];
    const places = new Map(order.map((character, place) => [character, place]));
    if (places.size !== order.length || order.length !== sessions.flat().length) {
      throw new Error(
        `Slice ${index} orders ${order.length} characters, not each of its own once.`,
      );
    }
    for (const members of sessions) {
      const own = members.map((character) => places.get(character) ?? Number.NaN);
      if (Math.max(...own) - Math.min(...own) !== members.length - 1) {
        throw new Error(`Slice ${index} tears the session of ${members.join(", ")} apart.`);
      }
    }
  }
}
