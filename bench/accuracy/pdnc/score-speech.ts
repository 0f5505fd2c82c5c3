import type { Utterance } from "../../../src/story/story.ts";
import { shareFound } from "../match-quotations.ts";
import { type Ratio, share } from "../ratio.ts";
import type { StandIns } from "../stand-ins.ts";
import type { Category, GoldCue } from "./read-pdnc.ts";
import { pairQuotations, type ScoredBook, type ScoredQuotation } from "./scored-book.ts";

export type SpeechMeasure =
  | "quotationPrecision"
  | "quotationRecall"
  | "speaker"
  | "speakerByName"
  | GoldCue
  | Category
  | "addressee";

/**
 * - quotationRecall: gold quotations with at least half of their ink inside predicted utterances
 * - quotationPrecision: predicted utterances with at least half of their ink inside gold quotations, those without type
 *   or single speaker among them
 * - speaker: gold quotations whose utterance (the one that holds most of it) has a speaker who stands for the gold one;
 *   in all, by the kind of quotation, and by how much the gold speaker speaks in the book
 * - speakerByName: the same, by speakers who bear a name of the gold one. A program that makes a new character of every
 *   “the young man” is right by his quotations alone, and this figure shows how often
 * - addressee: over gold quotations with an addressee, the share of the utterance's addressees that stand for one of the
 *   gold ones (none named: 0)
 */
export function scoreSpeech(book: ScoredBook): Record<SpeechMeasure, Ratio> {
  const { gold, story, ink, standIns, cast } = book;
  const pairs = pairQuotations(book);
  const speakers = (kept: (quotation: ScoredQuotation) => boolean) =>
    share(
      pairs.filter(({ quotation }) => kept(quotation)),
      ({ quotation, utterance }) => isSpeakerRight(quotation, utterance, standIns),
    );
  const cue = (wanted: GoldCue) => speakers((quotation) => quotation.cue === wanted);
  const category = (wanted: Category) =>
    speakers(({ speaker }) => cast.get(speaker)?.category === wanted);
  const predictedSpans = story.utterances.map(({ spans }) => spans);
  return {
    quotationPrecision: shareFound(
      predictedSpans,
      gold.quotations.map(({ spans }) => spans),
      ink,
    ),
    quotationRecall: shareFound(
      book.quotations.map(({ spans }) => spans),
      predictedSpans,
      ink,
    ),
    speaker: speakers(() => true),
    speakerByName: share(pairs, ({ quotation, utterance }) =>
      isSpeakerRight(quotation, utterance, book.namedStandIns),
    ),
    explicit: cue("explicit"),
    anaphoric: cue("anaphoric"),
    implicit: cue("implicit"),
    major: category("major"),
    intermediate: category("intermediate"),
    minor: category("minor"),
    addressee: share(
      pairs.filter(({ quotation }) => quotation.addressees.length > 0),
      ({ quotation, utterance }) => addresseeCredit(quotation, utterance, standIns),
    ),
  };
}

export function isSpeakerRight(
  { speaker }: ScoredQuotation,
  utterance: Utterance | null,
  standIns: StandIns,
): boolean {
  const predicted = utterance?.speaker ?? null;
  return predicted !== null && standIns.get(predicted) === speaker;
}

function addresseeCredit(
  { addressees }: ScoredQuotation,
  utterance: Utterance | null,
  standIns: StandIns,
): number {
  const predicted = new Set(utterance?.addressees.map((id) => standIns.get(id) ?? `? ${id}`));
  const right = [...predicted].filter((name) => addressees.includes(name)).length;
  return predicted.size === 0 ? 0 : right / predicted.size;
}
