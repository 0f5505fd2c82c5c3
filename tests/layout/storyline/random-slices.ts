import fc from "fast-check";
import type { StorylineSlices } from "../../../src/layout/storyline/slices.ts";

/** Small stories: in each slice everybody is in one of three sessions, or away. */
export function randomSlices(people: number, slices: number): fc.Arbitrary<StorylineSlices> {
  const slice = fc.array(fc.integer({ min: -1, max: 2 }), { minLength: people, maxLength: people });
  return fc.array(slice, { minLength: 1, maxLength: slices }).map((rows) => ({
    characters: Array.from({ length: people }, (_, who) => `c${who}`),
    slices: rows.map((row, start) => ({
      start,
      end: start + 1,
      sessions: [0, 1, 2]
        .map((session) => row.flatMap((own, who) => (own === session ? [who] : [])))
        .filter((members) => members.length > 0),
    })),
  }));
}
