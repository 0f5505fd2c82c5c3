import type { Characters } from "../../src/extract/cast/character-draft.ts";
import { findCharacters } from "../../src/extract/cast/characters.ts";
import {
  type Dialogue,
  decideDialogue,
  openDialogue,
  textOfTurns,
} from "../../src/extract/dialogue/dialogue.ts";
import { extract } from "../../src/extract/extract.ts";
import { findQuotations, type Quotations } from "../../src/extract/quotations/quotations.ts";
import { type Reading, readText } from "../../src/extract/reading/reading.ts";
import { CandidatePoints } from "../../src/extract/turns/candidate-points.ts";
import { conversationsOf } from "../../src/extract/turns/speakers.ts";
import { type TurnEvidence, weighTurns } from "../../src/extract/turns/turn-evidence.ts";
import type { TurnFeature, TurnWeights } from "../../src/extract/turns/turn-weights.ts";
import { readSource } from "../../src/ingest/read-source.ts";
import type { Span } from "../../src/story/story.ts";
import { isRead } from "../accuracy/halves.ts";
import { type PdncBook, readPdncBook } from "../accuracy/pdnc/read-pdnc.ts";
import { matchBook } from "../accuracy/pdnc/scored-book.ts";

/** A novel or a story with its gold, as far as it is the same whatever the weights. */
export interface TrainingBook {
  /** Whether it may be learned from. */
  readonly isRead: boolean;
  readonly reading: Reading;
  readonly quotations: Quotations;
  readonly characters: Characters;
  /** The parts of the scored quotations in text order, each with its gold speaker. */
  readonly parts: readonly { readonly span: Span; readonly speaker: string }[];
  /** For each character number, the gold character it stands for. */
  readonly standsFor: readonly (string | null)[];
}

/** A turn, what is seen of each who might speak it, and who does. */
export interface TurnExample {
  readonly turn: TurnEvidence;
  readonly seen: ReadonlyMap<number, ReadonlyMap<TurnFeature, number>>;
  /** Candidates that stand for the gold speaker; `null` where nothing is known of it. */
  readonly right: ReadonlySet<number> | null;
}

export type Conversation = readonly TurnExample[];

/** Reads a novel of the Project Dialogism Novel Corpus. */
export function readTrainingBook(folder: string, name: string): TrainingBook {
  return trainingBookOf(readPdncBook(folder, name), isRead(name));
}

export function trainingBookOf(gold: PdncBook, mayBeRead: boolean): TrainingBook {
  const source = readSource(gold.textBytes, `${gold.name}.txt`);
  const scored = matchBook(gold, extract(source));
  const byName = new Map(
    scored.story.characters.map(({ id, name: label }) => [label, scored.standIns.get(id)]),
  );
  const reading = readText(source);
  const quotations = findQuotations(reading);
  const characters = findCharacters(reading, quotations);
  return {
    isRead: mayBeRead,
    reading,
    quotations,
    characters,
    parts: scored.quotations
      .flatMap(({ spans, speaker }) => spans.map((span) => ({ span, speaker })))
      .sort((a, b) => a.span[0] - b.span[0]),
    standsFor: characters.list.map((character) => byName.get(character.name) ?? null),
  };
}

/** The conversations of a book, as each of the two rounds of deciding sees them. */
export function examplesOf(book: TrainingBook, weights: TurnWeights): readonly Conversation[] {
  const { reading, quotations } = book;
  const opened = openDialogue(reading, quotations, book.characters);
  const first = decideDialogue(reading, quotations, opened, weights);
  return [opened, first].flatMap((before) => examplesAt(book, before, weights));
}

function examplesAt(
  book: TrainingBook,
  before: Dialogue,
  weights: TurnWeights,
): readonly Conversation[] {
  const { reading, quotations } = book;
  const points: SeenPoints[] = [];
  const turns = weighTurns(textOfTurns(reading, quotations, before), weights, () => {
    const own = new SeenPoints(weights);
    points.push(own);
    return own;
  });
  const speakers = goldSpeakers(book);
  const examples = new Map(
    turns.map((turn, index): [TurnEvidence, TurnExample] => {
      const seen = points[index]?.seen ?? new Map();
      const speaker = speakers[turn.quotation] ?? null;
      const right = [...seen.keys()].filter((character) => book.standsFor[character] === speaker);
      const isKnown = speaker !== null && right.length > 0;
      return [turn, { turn, seen, right: isKnown ? new Set(right) : null }];
    }),
  );
  return conversationsOf(reading, turns).map((own) =>
    own.flatMap((turn) => examples.get(turn) ?? []),
  );
}

/** For each quotation, who speaks it by the corpus; `null` where it does not say. */
function goldSpeakers({ reading, quotations, parts }: TrainingBook): readonly (string | null)[] {
  const { starts, ends } = reading.tokens;
  let at = 0;
  return quotations.list.map(({ firstToken, endToken }) => {
    const start = starts[firstToken] ?? 0;
    const end = ends[endToken - 1] ?? 0;
    while (at < parts.length && (parts[at]?.span[1] ?? 0) <= start) at++;
    const part = parts[at];
    return part !== undefined && part.span[0] < end ? part.speaker : null;
  });
}

/** Keeps what is seen of each candidate, beside its points. */
class SeenPoints extends CandidatePoints {
  /** Made late: the base class adds before it is there. */
  #seen: Map<number, Map<TurnFeature, number>> | undefined;

  constructor(weights: TurnWeights) {
    super(weights);
    this.#note(-1, "nobody", 1);
  }

  get seen(): ReadonlyMap<number, ReadonlyMap<TurnFeature, number>> {
    return this.#seen ?? new Map();
  }

  override enter(character: number): void {
    super.enter(character);
    if (#seen in this) this.#notes(character);
  }

  override add(character: number, feature: TurnFeature, value = 1): void {
    super.add(character, feature, value);
    if (#seen in this) this.#note(character, feature, value);
  }

  #note(character: number, feature: TurnFeature, value: number): void {
    const own = this.#notes(character);
    own.set(feature, (own.get(feature) ?? 0) + value);
  }

  #notes(character: number): Map<TurnFeature, number> {
    this.#seen ??= new Map();
    const own = this.#seen.get(character) ?? new Map<TurnFeature, number>();
    this.#seen.set(character, own);
    return own;
  }
}
