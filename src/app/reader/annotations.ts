import type { Mention, Span, Story, Utterance } from "../../story/story.ts";

/** A part of an utterance in the text. */
interface SpeechPart {
  readonly start: number;
  readonly end: number;
  readonly utterance: Utterance;
  /** The first part names the speaker. */
  readonly first: boolean;
}

/** Where names and speeches stand, in text order. */
export interface Annotations {
  readonly mentions: readonly Mention[];
  readonly speech: readonly SpeechPart[];
}

/** A stretch of a paragraph in which nothing changes. */
export interface Run {
  readonly start: number;
  readonly end: number;
  readonly mention: Mention | null;
  readonly speech: SpeechPart | null;
  /** Lies in the passage that the reader looks at. */
  readonly lit: boolean;
}

export function annotate({ mentions, utterances }: Story): Annotations {
  const speech = utterances.flatMap((utterance) =>
    utterance.spans.map(([start, end], index) => ({ start, end, utterance, first: index === 0 })),
  );
  return { mentions, speech: speech.sort((a, b) => a.start - b.start) };
}

/**
 * Cuts a paragraph where a name, a speech or the passage looked at begins or ends.
 *
 *     “Come in,” said Lucy.
 *     ^^^^^^^^^^^^^^^^ ^^^^^   three runs: speech, plain, mention (and the full stop: four)
 */
export function runsIn(
  [start, end]: Span,
  { mentions, speech }: Annotations,
  passage: Span | null,
): readonly Run[] {
  const names = overlapping(mentions, start, end);
  const parts = overlapping(speech, start, end);
  const cuts = new Set([start, end]);
  const cut = (offset: number) => {
    if (offset > start && offset < end) cuts.add(offset);
  };
  for (const { start: from, end: to } of [...names, ...parts]) {
    cut(from);
    cut(to);
  }
  passage?.forEach(cut);
  const offsets = [...cuts].sort((a, b) => a - b);
  return offsets.slice(0, -1).map((from, index) => {
    const holds = (one: { readonly start: number; readonly end: number }) =>
      one.start <= from && from < one.end;
    return {
      start: from,
      end: offsets[index + 1] ?? end,
      mention: names.find(holds) ?? null,
      speech: parts.find(holds) ?? null,
      lit: passage !== null && from >= passage[0] && from < passage[1],
    };
  });
}

/** Those that reach into a stretch, of a list sorted by start whose members hardly overlap. */
function overlapping<One extends { readonly start: number; readonly end: number }>(
  sorted: readonly One[],
  start: number,
  end: number,
): readonly One[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const found: One[] = [];
  for (let index = low; index < sorted.length; index++) {
    const one = sorted[index];
    if (one === undefined || one.start >= end) break;
    if (one.end > start) found.push(one);
  }
  return found;
}
