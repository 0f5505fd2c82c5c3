import type { Reading } from "./reading.ts";
import type { References } from "./references.ts";
import type { SpokenTurn } from "./speakers.ts";

/** Turns this many paragraphs apart do not answer each other. */
const REACH = 4;

/**
 * Names whom each turn is spoken to: whoever it calls by name; whom its tag names (“said Lucy to him”); else the one
 * whom it answers, or who answers it.
 *
 * @returns for each turn, character numbers; empty where nobody else is there.
 */
export function findAddressees(
  reading: Reading,
  spoken: readonly SpokenTurn[],
  references: References,
): readonly (readonly number[])[] {
  return spoken.map(({ turn, speaker }, index) => {
    const called = [...new Set(turn.names.called)].filter((character) => character !== speaker);
    if (called.length > 0) return called;
    const named = references.referent[turn.cue?.addressee ?? -1] ?? -1;
    if (named >= 0 && named !== speaker) return [named];
    const partner = partnerOf(reading, spoken, index);
    if (partner < 0) return [];
    return [...new Set([partner, ...listenersOf(reading, spoken, index)])];
  });
}

/** Turns on either side among whose speakers the others who listen are looked for. */
const COMPANY = 3;

/** Whoever else speaks in the turns around, in a conversation of more than two. */
function listenersOf(
  { paragraphs }: Reading,
  spoken: readonly SpokenTurn[],
  index: number,
): readonly number[] {
  const here = spoken[index];
  if (here === undefined) return [];
  const scene = paragraphs[here.turn.paragraph]?.scene;
  return spoken
    .slice(Math.max(0, index - COMPANY), index + COMPANY + 1)
    .filter(
      ({ turn, speaker }) =>
        speaker >= 0 &&
        speaker !== here.speaker &&
        Math.abs(turn.paragraph - here.turn.paragraph) <= REACH &&
        paragraphs[turn.paragraph]?.scene === scene,
    )
    .map(({ speaker }) => speaker);
}

/** The nearest other speaker of the conversation: the one before rather than the one after. */
function partnerOf({ paragraphs }: Reading, spoken: readonly SpokenTurn[], index: number): number {
  const here = spoken[index];
  if (here === undefined) return -1;
  const scene = paragraphs[here.turn.paragraph]?.scene;
  const find = (step: number) => {
    for (let at = index + step; at >= 0 && at < spoken.length; at += step) {
      const other = spoken[at];
      if (other === undefined || paragraphs[other.turn.paragraph]?.scene !== scene) return null;
      const distance = Math.abs(other.turn.paragraph - here.turn.paragraph);
      if (distance > REACH) return null;
      if (other.speaker >= 0 && other.speaker !== here.speaker)
        return { character: other.speaker, distance };
    }
    return null;
  };
  const before = find(-1);
  const after = find(1);
  if (before === null || after === null) return (before ?? after)?.character ?? -1;
  return after.distance < before.distance ? after.character : before.character;
}
