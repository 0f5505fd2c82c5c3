import type { Reading } from "../reading/reading.ts";
import type { References } from "../references/references.ts";
import type { SpokenTurn } from "../turns/conversation.ts";
import type { Witnesses } from "../turns/witnesses.ts";
import { findGatheringHearers } from "./gatherings.ts";
import { isShortStory } from "./short-stories.ts";

/** Turns this many paragraphs apart do not answer each other. */
const REACH = 4;

/**
 * Names whom each turn is spoken to: whoever it calls by name; whom its tag names (“said Lucy to him”); else the one
 * whom it answers, or who answers it, in a novel with the others who take part or hear it in a gathering.
 *
 * @returns for each turn, character numbers; empty where nobody else is there.
 */
export function findAddressees(
  reading: Reading,
  witnesses: Witnesses,
  spoken: readonly SpokenTurn[],
  references: References,
): readonly (readonly number[])[] {
  const named = namedAddressees(spoken, references);
  const isOpen = named.map(({ length }) => length === 0);
  const hearers = findGatheringHearers(reading, witnesses, spoken, isOpen);
  return named.map((characters, index) => {
    if (characters.length > 0) return characters;
    const heard = hearers[index] ?? [];
    const partner = partnerOf(reading, spoken, index);
    if (partner < 0) return heard;
    const all = new Set([partner]);
    if (!isShortStory(reading)) addListeners(all, reading, spoken, index);
    for (const character of heard) all.add(character);
    return [...all];
  });
}

/** For each turn, whom it calls or its tag names, other than its speaker. */
function namedAddressees(
  spoken: readonly SpokenTurn[],
  { referent }: References,
): readonly (readonly number[])[] {
  const calls = callsOfSpeeches(spoken);
  return spoken.map(({ turn, speaker }, index) => {
    const called = [...(calls[index] ?? [])].filter((character) => character !== speaker);
    if (called.length > 0) return called;
    const named = referent[turn.cue?.addressee ?? -1] ?? -1;
    return named >= 0 && named !== speaker ? [named] : [];
  });
}

/** For each turn, whom the speech that it is part of calls by name: “Paul,” said Ines, “be quick.” */
function callsOfSpeeches(spoken: readonly SpokenTurn[]): readonly ReadonlySet<number>[] {
  const calls: Set<number>[] = [];
  spoken.forEach(({ turn, speaker }, index) => {
    const before = spoken[index - 1];
    const goesOn = before?.turn.paragraph === turn.paragraph && before.speaker === speaker;
    const own = (goesOn ? calls[index - 1] : undefined) ?? new Set<number>();
    for (const character of turn.names.called) own.add(character);
    calls.push(own);
  });
  return calls;
}

/** Turns looked at on either side for a partner, however many stand in one paragraph. */
const MOST_TURNS = 40;

/** Turns on either side among whose speakers the others who listen are looked for. */
const COMPANY = 8;

/** Adds whoever else speaks in the turns around, in a conversation of more than two. */
function addListeners(
  all: Set<number>,
  { paragraphs }: Reading,
  spoken: readonly SpokenTurn[],
  index: number,
): void {
  const here = spoken[index];
  if (here === undefined) return;
  const { paragraph } = here.turn;
  const end = Math.min(spoken.length, index + COMPANY + 1);
  for (let at = Math.max(0, index - COMPANY); at < end; at++) {
    const { turn, speaker } = spoken[at] ?? here;
    if (speaker < 0 || speaker === here.speaker) continue;
    const isNear = Math.abs(turn.paragraph - paragraph) <= REACH;
    if (isNear && paragraphs[turn.paragraph]?.scene === paragraphs[paragraph]?.scene)
      all.add(speaker);
  }
}

/** The nearest other speaker of the conversation: the one before rather than the one after. */
function partnerOf({ paragraphs }: Reading, spoken: readonly SpokenTurn[], index: number): number {
  const here = spoken[index];
  if (here === undefined) return -1;
  const scene = paragraphs[here.turn.paragraph]?.scene;
  const find = (step: number) => {
    const stop = index + step * MOST_TURNS;
    for (let at = index + step; at >= 0 && at < spoken.length && at !== stop; at += step) {
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
