import type { Utterance } from "../../../src/story/story.ts";
import type { GoldCue } from "./read-pdnc.ts";
import { groupStandIns } from "./score-cast.ts";
import { isSpeakerRight } from "./score-speech.ts";
import { pairQuotations, type ScoredBook, type ScoredQuotation } from "./scored-book.ts";

/** Why a quotation has the wrong speaker, the first that applies. */
export const CAUSES = [
  "quotation missed",
  "gold speaker not in cast",
  "gold speaker merged into another",
  "no speaker given",
  "speaker stands for nobody",
  "addressee taken for speaker",
  "wrong person, gold one in sight",
  "wrong person, gold one out of sight",
] as const;

type Cause = (typeof CAUSES)[number];

/** A quotation around an error, in the order of the text, with what was made of it. */
interface Turn {
  readonly gold: string;
  /** Whom it was given to, where that is someone else. */
  readonly wrongly: string | null;
}

export interface SpeakerError {
  readonly book: string;
  readonly cue: GoldCue;
  readonly cause: Cause;
  readonly quotation: ScoredQuotation;
  readonly utterance: Utterance | null;
  /** The predicted speaker and whom he stands for. */
  readonly predicted: string;
  /** The predicted addressees, by the names the extraction gives them. */
  readonly predictedAddressees: readonly string[];
  /** Up to four gold quotations before this one. */
  readonly before: readonly Turn[];
}

/** How far back a mention still counts as in sight, in characters. */
const SIGHT = 2000;
const TURNS = 4;

/** Every scored quotation that has the wrong speaker. */
export function findErrors(book: ScoredBook): readonly SpeakerError[] {
  const pairs = pairQuotations(book);
  const causeOf = makeCauseFinder(book);
  const right = pairs.map(({ quotation, utterance }) =>
    isSpeakerRight(quotation, utterance, book.standIns),
  );
  return pairs.flatMap(({ quotation, utterance }, index) => {
    if (right[index] === true) return [];
    const from = Math.max(0, index - TURNS);
    return [
      {
        book: book.name,
        cue: quotation.cue,
        cause: causeOf(quotation, utterance),
        quotation,
        utterance,
        predicted: describe(book, utterance?.speaker ?? null),
        predictedAddressees: (utterance?.addressees ?? []).map((id) => describe(book, id)),
        before: pairs.slice(from, index).map((turn, place) => ({
          gold: turn.quotation.speaker,
          wrongly:
            right[from + place] === true ? null : describe(book, turn.utterance?.speaker ?? null),
        })),
      },
    ];
  });
}

function makeCauseFinder(
  book: ScoredBook,
): (quotation: ScoredQuotation, utterance: Utterance | null) => Cause {
  const { story, standIns, nameBallots } = book;
  const stoodFor = groupStandIns(story.characters, standIns);
  const mentionsOf = new Map<string, number[]>();
  for (const { start, character } of story.mentions) {
    const gold = standIns.get(character);
    if (gold !== undefined) mentionsOf.set(gold, [...(mentionsOf.get(gold) ?? []), start]);
  }
  const isMerged = (gold: string) =>
    [...nameBallots.values()].some((ballot) => ballot.votesFor(gold) >= 2);
  const isInSight = (gold: string, at: number) =>
    mentionsOf.get(gold)?.some((start) => start > at - SIGHT && start < at + SIGHT / 4) === true;

  const missingCause = (gold: string): Cause | null => {
    if (stoodFor.has(gold)) return null;
    return isMerged(gold) ? "gold speaker merged into another" : "gold speaker not in cast";
  };
  const wrongCause = (
    { speaker, addressees, spans }: ScoredQuotation,
    predicted: string,
  ): Cause => {
    if (addressees.includes(predicted)) return "addressee taken for speaker";
    return isInSight(speaker, spans[0]?.[0] ?? 0)
      ? "wrong person, gold one in sight"
      : "wrong person, gold one out of sight";
  };

  return (quotation, utterance) => {
    if (utterance === null) return "quotation missed";
    const missing = missingCause(quotation.speaker);
    if (missing !== null) return missing;
    if (utterance.speaker === null) return "no speaker given";
    const predicted = standIns.get(utterance.speaker);
    return predicted === undefined ? "speaker stands for nobody" : wrongCause(quotation, predicted);
  };
}

function describe({ story, standIns }: ScoredBook, id: string | null): string {
  if (id === null) return "nobody";
  const label = story.characters.find((character) => character.id === id)?.name ?? id;
  const gold = standIns.get(id);
  if (gold === undefined) return `${label} [= ?]`;
  return gold === label ? label : `${label} [= ${gold}]`;
}
