import { tokensOfWords } from "../../text/word-places.ts";
import { EXAMINER_WORDS, WITNESS_WORDS } from "../lexicon/courts.ts";
import type { Quotations } from "../quotations/quotations.ts";
import type { Reading } from "../reading/reading.ts";
import type { PersonPhrases } from "../references/person-phrase.ts";
import type { References } from "../references/references.ts";
import { findHearings, type Hearing, hearingAt } from "./hearings.ts";

/** A place where the narration names somebody. */
interface Naming {
  readonly paragraph: number;
  readonly sentence: number;
  readonly character: number;
  /** “Otto's hat”: Otto need not be there. */
  readonly isPossessive: boolean;
}

/** Paragraphs before a hearing in which people come to it. */
const COMING = 5;

/**
 * Tells who is heard by a court, and who questions them: whoever was named last where the narration of the hearing spoke
 * of calling a witness, and where it spoke of questioning one. Witnesses answer, and the others ask.
 *
 *     Otto was the next witness. … But Sir Paul's cross-examination was yet to come.      Otto, questioned by Paul
 */
export class Witnesses {
  readonly hearings: readonly Hearing[];
  /** In text order: who is named at all, who is called or heard, who questions. */
  readonly #named: readonly Naming[];
  readonly #witnesses: readonly Naming[];
  readonly #examiners: readonly Naming[];

  constructor(
    reading: Reading,
    quotations: Quotations,
    phrases: PersonPhrases,
    references: References,
  ) {
    this.hearings = findHearings(reading, quotations);
    this.#named = this.hearings.length === 0 ? [] : findNamings(reading, phrases, references);
    this.#witnesses = callsAmong(this.#named, reading, quotations, WITNESS_WORDS);
    this.#examiners = callsAmong(this.#named, reading, quotations, EXAMINER_WORDS);
  }

  /** The characters whom the narration of a hearing names, or names right before it, in the order of their names. */
  presentAt({ first, last }: Hearing): readonly number[] {
    return this.#named
      .filter(({ isPossessive }) => !isPossessive)
      .filter(({ paragraph }) => first - COMING <= paragraph && paragraph <= last)
      .map(({ character }) => character);
  }

  /**
   * Who may be expected to speak at a paragraph.
   *
   * @returns the character's number; -1 where no court sits, or nobody was named.
   */
  at(paragraph: number, asks: boolean): number {
    const hearing = hearingAt(this.hearings, paragraph);
    if (hearing === undefined) return -1;
    const calls = asks ? this.#examiners : this.#witnesses;
    const last = calls.findLast((call) => call.paragraph <= paragraph);
    return last === undefined || last.paragraph < hearing.first ? -1 : last.character;
  }
}

/** Where the narration names somebody, in text order. */
function findNamings(
  { sentenceOf, paragraphOf }: Reading,
  phrases: PersonPhrases,
  { referent }: References,
): readonly Naming[] {
  return phrases.list.flatMap(({ kind, isQuoted, isPossessive, firstToken }, index) => {
    const character = referent[index] ?? -1;
    if (kind !== "name" || isQuoted || character < 0) return [];
    const paragraph = paragraphOf[firstToken] ?? -1;
    return [{ paragraph, sentence: sentenceOf[firstToken] ?? -1, character, isPossessive }];
  });
}

/** The first who is named in each sentence of the narration that has one of some words. */
function callsAmong(
  namings: readonly Naming[],
  { tokens, sentenceOf }: Reading,
  { quotationOf }: Quotations,
  words: ReadonlySet<string>,
): readonly Naming[] {
  if (namings.length === 0) return [];
  const sentences = new Set<number>();
  for (const token of tokensOfWords(tokens, words)) {
    if ((quotationOf[token] ?? -1) < 0) sentences.add(sentenceOf[token] ?? -1);
  }
  return namings.filter(({ sentence }) => sentences.delete(sentence));
}
