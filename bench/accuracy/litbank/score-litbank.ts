import type { Story } from "../../../src/story/story.ts";
import { shareFound } from "../match-quotations.ts";
import { poolRatios, type Ratio, share } from "../ratio.ts";
import type { StandIns } from "../stand-ins.ts";
import { scoreBCubed } from "./b-cubed.ts";
import { matchStretch, type Stretch } from "./match-stretch.ts";
import type { GoldMention, GoldSpeech, LitbankBook } from "./read-litbank.ts";

export type LitbankMeasure =
  | "namePrecision"
  | "nameRecall"
  | "looseNamePrecision"
  | "looseNameRecall"
  | "aliasPrecision"
  | "aliasRecall"
  | "pronouns"
  | "quotationPrecision"
  | "quotationRecall"
  | "speaker";

export type LitbankScores = Readonly<Record<LitbankMeasure, Ratio>>;

/**
 * All inside the annotated stretch.
 *
 * - name…: predicted mentions of kind “name” against gold names of persons (PROP PER); the same span, articles and
 *   possessives aside. loose…: any overlap, one to one
 * - alias…: B³ over the names that both sides have (by overlap)
 * - pronouns: he, she, him, her, his, hers of persons who are named in the stretch, that are linked to a character who
 *   stands for that person
 * - quotation…: at least half of the ink inside the other side's quotations
 * - speaker: gold quotations whose utterance has a speaker who stands for the gold one
 */
export function scoreLitbankBook(gold: LitbankBook, story: Story): LitbankScores {
  if (story.text !== gold.text) {
    throw new Error(
      `${gold.name}: the text read differs from the file's; gold offsets would not fit.`,
    );
  }
  const view = matchStretch(gold, story);
  const alias = scoreBCubed(
    view.names.map((match) => ({ gold: match.gold.person, predicted: match.predicted.character })),
  );
  const exact = view.names.filter(({ exact }) => exact).length;
  const speechSpans = gold.speeches.map(({ span }) => [span]);
  const utteranceSpans = view.utterances.flatMap(({ spans }) => spans.map((span) => [span]));
  return {
    namePrecision: { right: exact, of: view.predictedNames.length },
    nameRecall: { right: exact, of: view.goldNames.length },
    looseNamePrecision: { right: view.names.length, of: view.predictedNames.length },
    looseNameRecall: { right: view.names.length, of: view.goldNames.length },
    aliasPrecision: alias.precision,
    aliasRecall: alias.recall,
    pronouns: scorePronouns(gold, story, view.standIns),
    quotationPrecision: shareFound(utteranceSpans, speechSpans, view.ink),
    quotationRecall: shareFound(speechSpans, utteranceSpans, view.ink),
    speaker: scoreSpeakers(gold.speeches, view),
  };
}

export function poolLitbankScores(scores: readonly LitbankScores[]): LitbankScores {
  return poolRatios(scores, Object.keys(scores[0] ?? {}) as LitbankMeasure[]);
}

const THIRD_PERSON = /^(?:s?he|him|hers?|his)$/i;

/** The third-person pronouns of persons who have a name in the stretch. */
export function askedPronouns(gold: LitbankBook, story: Story): readonly GoldMention[] {
  const named = new Set(
    gold.mentions.filter(({ kind }) => kind === "PROP").map(({ person }) => person),
  );
  return gold.mentions.filter(
    ({ kind, person, span }) =>
      kind === "PRON" && named.has(person) && THIRD_PERSON.test(story.text.slice(...span)),
  );
}

/** The character of each predicted pronoun, by `start-end`. */
export function pronounCharacters({ mentions }: Story): ReadonlyMap<string, string> {
  return new Map(
    mentions
      .filter(({ kind }) => kind === "pronoun")
      .map(({ start, end, character }) => [`${start}-${end}`, character]),
  );
}

function scorePronouns(gold: LitbankBook, story: Story, standIns: StandIns): Ratio {
  const predicted = pronounCharacters(story);
  return share(askedPronouns(gold, story), ({ span, person }) => {
    const character = predicted.get(span.join("-"));
    return character !== undefined && standIns.get(character) === person;
  });
}

function scoreSpeakers(speeches: readonly GoldSpeech[], view: Stretch): Ratio {
  const pairs = speeches.map(({ speaker }, index) => ({
    speaker,
    predicted: view.utterances[view.matches[index] ?? -1]?.speaker ?? null,
  }));
  return share(
    pairs.filter(({ speaker }) => speaker !== null),
    ({ speaker, predicted }) => predicted !== null && view.standIns.get(predicted) === speaker,
  );
}
