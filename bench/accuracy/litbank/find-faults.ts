import type { Span, Story } from "../../../src/story/story.ts";
import { indexSpans } from "../span-index.ts";
import { matchStretch, type Stretch } from "./match-stretch.ts";
import type { LitbankBook } from "./read-litbank.ts";
import { askedPronouns, pronounCharacters } from "./score-litbank.ts";

export const FAULTS = [
  "name missed",
  "no name of a person",
  "name with other ends",
  "pronoun given to another",
  "pronoun not linked",
  "quotation missed",
  "no quotation",
  "quotation without speaker",
  "quotation given to another",
] as const;

type FaultKind = (typeof FAULTS)[number];

/** A name, a pronoun or a quotation of the annotated stretch that the extraction has wrong. */
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
  const label = (id: string) => {
    const person = view.standIns.get(id);
    return `${labels.get(id) ?? id} [= ${person ?? "?"}]`;
  };
  const book = gold.name.replace(/\.txt$/, "");
  const write = (kind: FaultKind, span: Span, right = "", predicted = ""): Fault => {
    return { book, kind, span, gold: right, predicted };
  };
  return [
    ...findNameFaults(story, view, write, label),
    ...findPronounFaults(gold, story, view, write, label),
    ...findQuotationFaults(gold, view, write, label),
  ];
}

type Write = (kind: FaultKind, span: Span, right?: string, predicted?: string) => Fault;
type Label = (character: string) => string;

function findNameFaults(
  { text }: Story,
  view: Stretch,
  write: Write,
  label: Label,
): readonly Fault[] {
  const found = new Set(view.names.map((match) => match.gold));
  const used = new Set(view.names.map((match) => match.predicted));
  const cut = (span: Span) => text.slice(...span).replace(/\s+/g, " ");
  const missed = view.goldNames
    .filter((mention) => !found.has(mention))
    .map(({ span, person }) => write("name missed", span, person));
  const invented = view.predictedNames
    .filter((mention) => !used.has(mention))
    .map(({ start, end, character }) =>
      write("no name of a person", [start, end], "", label(character)),
    );
  const displaced = view.names
    .filter(({ exact }) => !exact)
    .map((match) => {
      const predicted = cut([match.predicted.start, match.predicted.end]);
      return write("name with other ends", match.gold.span, cut(match.gold.span), predicted);
    });
  return [...missed, ...invented, ...displaced];
}

function findPronounFaults(
  gold: LitbankBook,
  story: Story,
  view: Stretch,
  write: Write,
  label: Label,
): readonly Fault[] {
  const characters = pronounCharacters(story);
  return askedPronouns(gold, story).flatMap(({ span, person }) => {
    const character = characters.get(span.join("-"));
    if (character === undefined) return [write("pronoun not linked", span, person)];
    if (view.standIns.get(character) === person) return [];
    return [write("pronoun given to another", span, person, label(character))];
  });
}

function findQuotationFaults(
  { speeches }: LitbankBook,
  { utterances, matches, standIns, ink }: Stretch,
  write: Write,
  label: Label,
): readonly Fault[] {
  const wrong = speeches.flatMap(({ span, speaker }, index) => {
    const match = matches[index] ?? null;
    if (match === null) return [write("quotation missed", span, speaker ?? "")];
    if (speaker === null) return [];
    const predicted = utterances[match]?.speaker ?? null;
    if (predicted === null) return [write("quotation without speaker", span, speaker)];
    if (standIns.get(predicted) === speaker) return [];
    return [write("quotation given to another", span, speaker, label(predicted))];
  });
  const golds = indexSpans(speeches.map(({ span }) => [span]));
  const invented = utterances
    .flatMap(({ spans }) => spans)
    .filter((span) => 2 * golds.covered(span, ink) < ink(...span))
    .map((span) => write("no quotation", span));
  return [...wrong, ...invented];
}
