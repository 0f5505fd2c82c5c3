import type { Quotations } from "../quotations/quotations.ts";
import type { Reading } from "../reading/reading.ts";
import type { References } from "../references/references.ts";
import type { SpokenTurn } from "../turns/conversation.ts";
import type { Witnesses } from "../turns/witnesses.ts";
import { findGatheringHearers } from "./gatherings.ts";
import { saidToSeveral } from "./said-to-several.ts";
import { isShortStory } from "./short-stories.ts";

/** Turns more paragraphs apart do not answer each other; whoever speaks so near hears what is said to another. */
const REACH = 8;
const BESIDE = 1;

/**
 * Names whom each turn is spoken to: whoever it calls by name; whom its tag names (“said Lucy to him”); else the one
 * whom it answers, or who answers it, in a novel with whoever else speaks right beside it; and whoever hears it in a
 * gathering.
 *
 * @returns for each turn, character numbers; empty where nobody else is there.
 */
export function findAddressees(
  reading: Reading,
  quotations: Quotations,
  witnesses: Witnesses,
  spoken: readonly SpokenTurn[],
  references: References,
): readonly (readonly number[])[] {
  const named = namedAddressees(spoken, references);
  const toSeveral = saidToSeveral(reading, quotations);
  const hearers = findGatheringHearers(reading, witnesses, spoken, named);
  return named.map((characters, index) => {
    const meant =
      characters.length > 0 ? characters : neighboursOf(reading, spoken, index, toSeveral);
    return [...new Set([...meant, ...(hearers[index] ?? [])])];
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

/** Somebody else who speaks near a turn, and how many paragraphs away. */
interface Neighbour {
  readonly character: number;
  readonly distance: number;
}

/** Turns looked at on either side for another speaker, however many stand in one paragraph. */
const MOST_TURNS = 40;

/**
 * Whom a turn answers, or who answers it: the nearer other speaker of the conversation, first the one before. In a novel
 * also the other one, if right beside it.
 */
function neighboursOf(
  reading: Reading,
  spoken: readonly SpokenTurn[],
  index: number,
  toSeveral: ReadonlySet<number>,
): readonly number[] {
  const isToBoth = toSeveral.has(spoken[index]?.turn.quotation ?? -1);
  const hears = ({ distance }: Neighbour) => distance <= BESIDE && !isShortStory(reading);
  const before = neighbourOf(reading, spoken, index, -1);
  const after = neighbourOf(reading, spoken, index, 1);
  const ranked = [before, after]
    .filter((neighbour) => neighbour !== null)
    .sort((a, b) => a.distance - b.distance);
  return ranked
    .filter((neighbour, rank) => rank === 0 || isToBoth || hears(neighbour))
    .map(({ character }) => character);
}

/** The nearest other speaker on one side, in the same scene. */
function neighbourOf(
  { paragraphs }: Reading,
  spoken: readonly SpokenTurn[],
  index: number,
  step: 1 | -1,
): Neighbour | null {
  const here = spoken[index];
  if (here === undefined) return null;
  const scene = paragraphs[here.turn.paragraph]?.scene;
  const stop = index + step * MOST_TURNS;
  for (let at = index + step; at !== stop; at += step) {
    const other = spoken[at];
    if (other === undefined || paragraphs[other.turn.paragraph]?.scene !== scene) return null;
    const distance = Math.abs(other.turn.paragraph - here.turn.paragraph);
    if (distance > REACH) return null;
    if (other.speaker >= 0 && other.speaker !== here.speaker)
      return { character: other.speaker, distance };
  }
  return null;
}
