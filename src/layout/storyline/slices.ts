import { appendTo } from "../../util/append-to.ts";

/**
 * The first stage's value: who is with whom, slice by slice.
 *
 *     time      0 ─────── 5 ── 7 ───── 12
 *     A, B      together  apart apart
 *     slices    {A B}     {A}{B} {B}          (A has left)
 */
interface StorylineSlice {
  /** In whatever the story is measured in; each slice begins where the one before it ends, or later. */
  readonly start: number;
  readonly end: number;
  /** Places in `StorylineSlices.characters`, each in one session at most; nobody's session is empty. */
  readonly sessions: readonly (readonly number[])[];
}

export interface StorylineSlices {
  /** Ids. */
  readonly characters: readonly string[];
  /** In order of time. */
  readonly slices: readonly StorylineSlice[];
}

/** A character's stay in a session: `[start, end)`. Several that touch may be in the same session. */
export interface SessionSpan {
  readonly character: string;
  readonly session: string;
  readonly start: number;
  readonly end: number;
}

/** Cuts time at every start and end of a span. Characters come in the order of their first span in the list. */
export function slicesOfSpans(spans: readonly SessionSpan[]): StorylineSlices {
  const characters = [...new Set(spans.map(({ character }) => character))];
  const places = new Map(characters.map((id, place) => [id, place]));
  const times = [...new Set(spans.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const slices = times.slice(0, -1).map((start, index) => {
    const end = times[index + 1] ?? start;
    const sessions = new Map<string, number[]>();
    for (const span of spans) {
      if (span.start > start || span.end < end) continue;
      appendTo(sessions, span.session, places.get(span.character) ?? 0);
    }
    return { start, end, sessions: [...sessions.values()] };
  });
  return { characters, slices };
}
