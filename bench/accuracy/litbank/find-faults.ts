import type { Span, Story } from "../../../src/story/story.ts";
import { matchStretch } from "./match-stretch.ts";
import type { LitbankBook } from "./read-litbank.ts";
import { askedPronouns, pronounCharacters } from "./score-litbank.ts";

export const FAULTS = [
  "name missed",
  "no name of a person",
  "name with other ends",
  "pronoun given to another",
  "pronoun not linked",
] as const;

type FaultKind = (typeof FAULTS)[number];

/** A name or a pronoun of the annotated stretch that the extraction has wrong. */
export interface Fault {
  readonly book: string;
  readonly kind: FaultKind;
  readonly span: Span;
  /** What is right, and what was made of it; empty where the kind says it all. */
  readonly gold: string;
  readonly predicted: string;
}

export function findFaults(gold: LitbankBook, story: Story): readonly Fault[] {
  const view = matchStretch(gold, story);
  const labels = new Map(story.characters.map(({ id, name }) => [id, name]));
  const labelOf = (id: string) => labels.get(id) ?? id;
  const fault = (kind: FaultKind, span: Span, right = "", predicted = ""): Fault => {
    return { book: gold.name.replace(/\.txt$/, ""), kind, span, gold: right, predicted };
  };
  const found = new Set(view.names.map((match) => match.gold));
  const used = new Set(view.names.map((match) => match.predicted));
  const characters = pronounCharacters(story);
  const pronouns = askedPronouns(gold, story).flatMap(({ span, person }) => {
    const character = characters.get(span.join("-"));
    if (character === undefined) return [fault("pronoun not linked", span, person)];
    if (view.standIns.get(character) === person) return [];
    const standsFor = view.standIns.get(character) ?? "?";
    const predicted = `${labelOf(character)} [= ${standsFor}]`;
    return [fault("pronoun given to another", span, person, predicted)];
  });
  const text = (span: Span) => story.text.slice(...span).replace(/\s+/g, " ");
  return [
    ...view.goldNames
      .filter((mention) => !found.has(mention))
      .map(({ span, person }) => fault("name missed", span, person)),
    ...view.predictedNames
      .filter((mention) => !used.has(mention))
      .map(({ start, end, character }) =>
        fault("no name of a person", [start, end], "", labelOf(character)),
      ),
    ...view.names
      .filter(({ exact }) => !exact)
      .map((match) => {
        const predicted = text([match.predicted.start, match.predicted.end]);
        return fault("name with other ends", match.gold.span, text(match.gold.span), predicted);
      }),
    ...pronouns,
  ];
}
