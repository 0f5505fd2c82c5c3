import { countCrossings } from "../../../src/layout/storyline/crossings.ts";
import type { StorylineSlices } from "../../../src/layout/storyline/slices.ts";

/** The fewest crossings there can be, by trying every order of every slice: a shortest path from slice to slice. */
export function fewestCrossings({ slices }: StorylineSlices): number {
  let reached: readonly { order: readonly number[]; crossings: number }[] = [
    { order: [], crossings: 0 },
  ];
  for (const { sessions } of slices) {
    reached = ordersOf(sessions).map((order) => ({
      order,
      crossings: Math.min(
        ...reached.map((before) => before.crossings + countCrossings([before.order, order])),
      ),
    }));
  }
  return Math.min(...reached.map(({ crossings }) => crossings));
}

/** Every order in which the members of each session stand together. */
function ordersOf(sessions: readonly (readonly number[])[]): readonly (readonly number[])[] {
  return permutations(sessions).flatMap((order) =>
    order.reduce<readonly (readonly number[])[]>(
      (starts, members) =>
        starts.flatMap((start) => permutations(members).map((own) => [...start, ...own])),
      [[]],
    ),
  );
}

function permutations<T>(values: readonly T[]): readonly (readonly T[])[] {
  if (values.length === 0) return [[]];
  return values.flatMap((value, index) =>
    permutations(values.toSpliced(index, 1)).map((rest) => [value, ...rest]),
  );
}
