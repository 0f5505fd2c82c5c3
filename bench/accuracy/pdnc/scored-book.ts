import type { Story, Utterance } from "../../../src/story/story.ts";
import { type Ink, measureInk } from "../ink.ts";
import { type Match, matchQuotations } from "../match-quotations.ts";
import { Ballot, decideStandIns, pollMentions, type StandIns } from "../stand-ins.ts";
import type { GoldCharacter, GoldCue, GoldQuotation, PdncBook } from "./read-pdnc.ts";
import { surfaceForm } from "./surface-form.ts";

/** A gold quotation that counts: one known speaker, and a type. */
export interface ScoredQuotation extends GoldQuotation {
  readonly speaker: string;
  readonly cue: GoldCue;
}

/** A book and what the extraction made of it, matched to each other: all that the measures are taken from. */
export interface ScoredBook {
  readonly name: string;
  readonly gold: PdncBook;
  readonly story: Story;
  readonly ink: Ink;
  /** Gold quotations that count, in text order, and the utterance of each. */
  readonly quotations: readonly ScoredQuotation[];
  readonly matches: readonly Match[];
  readonly standIns: StandIns;
  /** Only those that bear a gold name: without those that are known by their quotations alone. */
  readonly namedStandIns: StandIns;
  /** Gold characters by their main name. */
  readonly cast: ReadonlyMap<string, GoldCharacter>;
  /** Whom the names of each predicted character belong to. */
  readonly nameBallots: ReadonlyMap<string, Ballot>;
}

export function matchBook(gold: PdncBook, story: Story): ScoredBook {
  if (story.text !== gold.text) {
    throw new Error(
      `${gold.name}: the text read differs from the file's; gold offsets would not fit.`,
    );
  }
  const ink = measureInk(story.text);
  const quotations = gold.quotations.filter(isScored);
  const matches = matchQuotations(
    quotations.map(({ spans }) => spans),
    story.utterances.map(({ spans }) => spans),
    ink,
  );
  const cast = new Map(gold.characters.map((character) => [character.name, character]));
  const owners = ownersOfForms(gold.characters);
  const claim = ({ start, end }: { start: number; end: number }) =>
    owners.get(surfaceForm(story.text.slice(start, end)));
  const nameBallots = pollMentions(story.mentions, "name", claim);
  const polls = [
    nameBallots,
    pollMentions(story.mentions, "description", claim),
    pollLabels(story, owners),
  ];
  const weightOf = (name: string) => cast.get(name)?.quotations ?? 0;
  const spoken = pollQuotations(quotations, matches, story.utterances);
  const standIns = decideStandIns(story.characters, polls, spoken, weightOf);
  const namedStandIns = decideStandIns(story.characters, polls, new Map(), weightOf);
  const name = gold.name;
  return {
    name,
    gold,
    story,
    ink,
    quotations,
    matches,
    standIns,
    namedStandIns,
    cast,
    nameBallots,
  };
}

/** The utterance of each scored quotation, beside it. */
export function pairQuotations({
  quotations,
  matches,
  story,
}: ScoredBook): readonly { quotation: ScoredQuotation; utterance: Utterance | null }[] {
  return quotations.map((quotation, index) => {
    const match = matches[index] ?? null;
    return { quotation, utterance: match === null ? null : (story.utterances[match] ?? null) };
  });
}

function isScored(quotation: GoldQuotation): quotation is ScoredQuotation {
  return quotation.speaker !== null && quotation.cue !== null && quotation.spans.length > 0;
}

/** Whose each surface form is; a form that two characters share goes to the one who speaks more. */
function ownersOfForms(characters: readonly GoldCharacter[]): ReadonlyMap<string, string> {
  const owners = new Map<string, string>();
  const bySpeech = [...characters].sort(
    (a, b) => b.quotations - a.quotations || (a.name < b.name ? -1 : 1),
  );
  for (const { name, aliases } of bySpeech) {
    for (const alias of aliases) {
      const form = surfaceForm(alias);
      if (!owners.has(form)) owners.set(form, name);
    }
  }
  return owners;
}

/** The names that the extraction shows a character under. */
function pollLabels(
  { characters }: Story,
  owners: ReadonlyMap<string, string>,
): ReadonlyMap<string, Ballot> {
  const ballots = new Map<string, Ballot>();
  for (const { id, name, aliases } of characters) {
    const ballot = new Ballot();
    for (const label of [name, ...aliases]) ballot.add(owners.get(surfaceForm(label)));
    ballots.set(id, ballot);
  }
  return ballots;
}

/** Who really speaks the quotations that each predicted character is given. */
function pollQuotations(
  quotations: readonly ScoredQuotation[],
  matches: readonly Match[],
  utterances: readonly Utterance[],
): ReadonlyMap<string, Ballot> {
  const ballots = new Map<string, Ballot>();
  quotations.forEach(({ speaker }, index) => {
    const predicted = utterances[matches[index] ?? -1]?.speaker ?? null;
    if (predicted === null) return;
    const ballot = ballots.get(predicted) ?? new Ballot();
    ballots.set(predicted, ballot);
    ballot.add(speaker);
  });
  return ballots;
}
