import type { Story } from "../story/story.ts";
import { pairIndexOf } from "./pair-index.ts";

/** When two characters meet. Scenes are places in `Story.scenes`. */
export interface PairHistory {
  /** The scenes in which they are together or speak to each other, in story order. */
  readonly meetings: readonly number[];
  /** The longest run of scenes between two meetings, the earlier of two alike; `null` where they never part. */
  readonly absence: Absence | null;
}

export interface Absence {
  /** The last scene before, and the first one after. */
  readonly from: number;
  readonly to: number;
  /** How many lie between. */
  readonly scenes: number;
}

/**
 * Tells when two characters meet. Speaking of somebody is no meeting.
 *
 * @param last of the scenes that count; `null` for all.
 */
export function pairHistory(
  story: Story,
  one: string,
  other: string,
  last: number | null = null,
): PairHistory {
  const { pairs } = pairIndexOf(story, ["copresence", "dialogue"]);
  const pair = pairs.find(
    ({ source, target }) =>
      (source === one && target === other) || (source === other && target === one),
  );
  const meetings = (pair?.scenes ?? []).filter((scene) => last === null || scene <= last);
  return { meetings, absence: longestAbsence(meetings) };
}

export function longestAbsence(meetings: readonly number[]): Absence | null {
  let longest: Absence | null = null;
  for (const [index, to] of meetings.entries()) {
    const from = meetings[index - 1];
    if (from === undefined) continue;
    const scenes = to - from - 1;
    if (scenes > (longest?.scenes ?? 0)) longest = { from, to, scenes };
  }
  return longest;
}
