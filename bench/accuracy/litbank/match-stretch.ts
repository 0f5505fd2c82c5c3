import type { Mention, Span, Story, Utterance } from "../../../src/story/story.ts";
import { type Ink, measureInk } from "../ink.ts";
import { type Match, matchQuotations } from "../match-quotations.ts";
import { Ballot, decideStandIns, type StandIns } from "../stand-ins.ts";
import { matchNames, type NameMatch } from "./match-names.ts";
import { trimName } from "./name-span.ts";
import type { GoldMention, GoldSpeech, LitbankBook } from "./read-litbank.ts";

/** The annotated stretch of a book and what the extraction of the whole book made of it, matched to each other. */
export interface Stretch {
  readonly ink: Ink;
  readonly goldNames: readonly GoldMention[];
  readonly predictedNames: readonly Mention[];
  readonly names: readonly NameMatch[];
  /** Utterances of the stretch, without their parts outside it. */
  readonly utterances: readonly Utterance[];
  /** The utterance of each gold speech. */
  readonly matches: readonly Match[];
  readonly standIns: StandIns;
}

export function matchStretch(gold: LitbankBook, story: Story): Stretch {
  const ink = measureInk(story.text);
  const mentions = story.mentions.filter(({ start, end }) => isInside(gold.stretch, [start, end]));
  const utterances = story.utterances
    .map((utterance) => ({
      ...utterance,
      spans: utterance.spans.filter(([start]) => isInside(gold.stretch, [start, start + 1])),
    }))
    .filter(({ spans }) => spans.length > 0);
  const matches = matchQuotations(
    gold.speeches.map(({ span }) => [span]),
    utterances.map(({ spans }) => spans),
    ink,
  );
  const trim = (span: Span) => trimName(story.text, span);
  const goldNames = uniqueSpans(gold.mentions.filter(({ kind }) => kind === "PROP"));
  const predictedNames = mentions.filter(({ kind }) => kind === "name");
  const names = matchNames(goldNames, predictedNames, trim);
  const counts = new Map<string, number>();
  for (const { person } of gold.mentions) counts.set(person, (counts.get(person) ?? 0) + 1);
  const poll = (kind: Mention["kind"], golds: readonly GoldMention["kind"][]) =>
    pollMatches(
      matchNames(
        gold.mentions.filter((mention) => golds.includes(mention.kind)),
        mentions.filter((mention) => mention.kind === kind),
        trim,
      ),
    );
  const standIns = decideStandIns(
    story.characters,
    [
      pollMatches(names),
      poll("name", ["NOM"]),
      poll("description", ["NOM", "PROP"]),
      poll("pronoun", ["PRON"]),
    ],
    pollSpeeches(gold.speeches, matches, utterances),
    (person) => counts.get(person) ?? 0,
  );
  return { ink, goldNames, predictedNames, names, utterances, matches, standIns };
}

function isInside([from, to]: Span, [start, end]: Span): boolean {
  return from <= start && end <= to;
}

function uniqueSpans(mentions: readonly GoldMention[]): readonly GoldMention[] {
  return [...new Map(mentions.map((mention) => [mention.span.join("-"), mention])).values()];
}

function pollMatches(matches: readonly NameMatch[]): ReadonlyMap<string, Ballot> {
  const ballots = new Map<string, Ballot>();
  for (const { gold, predicted } of matches) {
    const ballot = ballots.get(predicted.character) ?? new Ballot();
    ballots.set(predicted.character, ballot);
    ballot.add(gold.person);
  }
  return ballots;
}

function pollSpeeches(
  speeches: readonly GoldSpeech[],
  matches: readonly Match[],
  utterances: readonly Utterance[],
): ReadonlyMap<string, Ballot> {
  const ballots = new Map<string, Ballot>();
  speeches.forEach(({ speaker }, index) => {
    const predicted = utterances[matches[index] ?? -1]?.speaker ?? null;
    if (predicted === null || speaker === null) return;
    const ballot = ballots.get(predicted) ?? new Ballot();
    ballots.set(predicted, ballot);
    ballot.add(speaker);
  });
  return ballots;
}
