import type {
  AntecedentFeature,
  AntecedentWeights,
} from "../../src/extract/antecedents/antecedent-weights.ts";
import { Points } from "../../src/extract/antecedents/points.ts";
import { NOBODY } from "../../src/extract/antecedents/pronoun-chains.ts";
import type { PronounText } from "../../src/extract/antecedents/pronoun-text.ts";
import { rereadPhrases } from "../../src/extract/antecedents/reread-phrases.ts";
import { findCharacters } from "../../src/extract/cast/characters.ts";
import { decideDialogue, openDialogue } from "../../src/extract/dialogue/dialogue.ts";
import { findQuotations } from "../../src/extract/quotations/quotations.ts";
import { readText } from "../../src/extract/reading/reading.ts";
import { placeMentions } from "../../src/extract/references/mentions.ts";
import { findScenes, withScenes } from "../../src/extract/scenes/scenes.ts";
import { readSource } from "../../src/ingest/read-source.ts";
import { isRead } from "../accuracy/halves.ts";
import type { LitbankBook } from "../accuracy/litbank/read-litbank.ts";

/** A novel of LitBank, read as far as its pronouns, which is the same whatever their weights. */
export interface PronounBook {
  readonly isRead: boolean;
  readonly text: PronounText;
  /** For each phrase of the annotated stretch, its person. */
  readonly personOf: readonly (string | null)[];
  /** Those who have a name in the stretch. */
  readonly named: ReadonlySet<string>;
  /** For each character number, the person most of whose names it has; descriptions where it has none. */
  readonly standsFor: ReadonlyMap<number, string>;
}

type Seen = ReadonlyMap<AntecedentFeature, number>;

/** A pronoun, and what is seen of each whom it might mean. */
export interface PronounExample {
  readonly seen: readonly Seen[];
  readonly seenKept: readonly Seen[];
  readonly before: readonly number[];
  /** Which candidates are right; `null` where nothing is known of it, or nobody is. */
  readonly right: readonly boolean[] | null;
  /** Whether the benchmark asks for it: a pronoun of a person who has a name. */
  readonly isAsked: boolean;
}

/** Read to this many characters after the annotated stretch, where names stand that are looked ahead for. */
const AFTER = 12_000;

export function readPronounBook(gold: LitbankBook): PronounBook {
  const text = pronounText(gold);
  const { starts, ends } = text.reading.tokens;
  const persons = new Map(gold.mentions.map(({ span, person }) => [span.join("-"), person]));
  const personOf = text.phrases.list.map(({ firstToken, endToken, kind, head }) => {
    const start = starts[firstToken] ?? 0;
    const end = kind === "pronoun" ? start + head.length : (ends[endToken - 1] ?? 0);
    return persons.get(`${start}-${end}`) ?? null;
  });
  return {
    isRead: isRead(gold.name),
    text,
    personOf,
    named: new Set(gold.mentions.flatMap(({ kind, person }) => (kind === "PROP" ? person : []))),
    standsFor: standIns(text, gold),
  };
}

function pronounText(gold: LitbankBook): PronounText {
  const read = readText(readSource(gold.textBytes, gold.name));
  const quotations = findQuotations(read);
  const opened = openDialogue(read, quotations, findCharacters(read, quotations));
  const draft = decideDialogue(read, quotations, opened);
  const mentions = placeMentions(read, draft.phrases, draft.references);
  const reading = withScenes(read, findScenes(read, draft.speeches, mentions));
  const { phrases, characters, cues, known } = decideDialogue(reading, quotations, draft);
  const { starts } = reading.tokens;
  const list = phrases.list.filter(
    ({ firstToken }) => (starts[firstToken] ?? 0) < gold.stretch[1] + AFTER,
  );
  const first = draft.references;
  return { reading, quotations, phrases: { ...phrases, list }, characters, cues, known, first };
}

function standIns({ reading, phrases, first }: PronounText, gold: LitbankBook) {
  const { starts, ends } = reading.tokens;
  const votes = new Map<number, Map<string, number>>();
  phrases.list.forEach(({ firstToken, endToken, kind }, index) => {
    const start = starts[firstToken] ?? 0;
    const end = ends[endToken - 1] ?? 0;
    const character = first.referent[index] ?? NOBODY;
    if (kind === "pronoun" || character === NOBODY) return;
    const mention = gold.mentions.findLast(
      ({ span, kind: goldKind }) =>
        goldKind === (kind === "name" ? "PROP" : "NOM") && span[0] < end && start < span[1],
    );
    if (mention === undefined) return;
    const own = votes.get(character) ?? new Map<string, number>();
    const weight = kind === "name" ? 100 : 1;
    votes.set(character, own.set(mention.person, (own.get(mention.person) ?? 0) + weight));
  });
  return new Map(
    [...votes].map(([character, own]) => [
      character,
      [...own].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "",
    ]),
  );
}

/** The chains of a book, each up to its last pronoun of which anything is known. */
export function examplesOf(book: PronounBook): readonly (readonly PronounExample[])[] {
  const opened: SeenPoints[] = [];
  const { chains } = rereadPhrases(book.text, () => {
    const own = new SeenPoints(opened.length);
    opened.push(own);
    return own;
  });
  return chains
    .map((chain) =>
      chain.map(({ pronoun, candidates, before, points, keeping }): PronounExample => {
        const seenAt = (index: number) => opened[index]?.seen ?? NONE;
        return {
          seen: points.map(seenAt),
          seenKept: keeping.map((index, place) => (before[place] === -1 ? NONE : seenAt(index))),
          before,
          right: rightOf(book, pronoun.phrase, candidates),
          isAsked: isAsked(book, pronoun.phrase),
        };
      }),
    )
    .map((chain) => chain.slice(0, 1 + chain.findLastIndex(({ right }) => right !== null)));
}

function isAsked({ personOf, named }: PronounBook, phrase: number): boolean {
  const person = personOf[phrase] ?? null;
  return person !== null && named.has(person);
}

/** Nobody is right where the person has no name and stands for no candidate. */
function rightOf(
  book: PronounBook,
  phrase: number,
  candidates: readonly number[],
): readonly boolean[] | null {
  const person = book.personOf[phrase] ?? null;
  if (person === null) return null;
  const right = candidates.map((character) => book.standsFor.get(character) === person);
  if (right.includes(true)) return right;
  const isKnown = [...book.standsFor.values()].includes(person);
  return isKnown && book.named.has(person)
    ? null
    : candidates.map((character) => character === NOBODY);
}

const NONE: Seen = new Map();
const NO_WEIGHTS = {} as AntecedentWeights;

/** Keeps what is seen of one candidate. In place of a sum of points it has its number in the order of opening. */
class SeenPoints extends Points {
  readonly seen = new Map<AntecedentFeature, number>();

  constructor(index: number) {
    super(NO_WEIGHTS);
    this.total = index;
  }

  override add(feature: AntecedentFeature, value = 1): void {
    this.seen.set(feature, (this.seen.get(feature) ?? 0) + value);
  }
}
