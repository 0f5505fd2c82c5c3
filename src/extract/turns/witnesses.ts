import { tokensOfWords } from "../../text/word-places.ts";
import { EXAMINER_WORDS, SUMMONS_WORDS, WITNESS_WORDS } from "../lexicon/courts.ts";
import type { Quotations } from "../quotations/quotations.ts";
import type { Reading } from "../reading/reading.ts";
import type { PersonPhrases } from "../references/person-phrase.ts";
import type { References } from "../references/references.ts";
import { findHearings, type Hearing, hearingAt } from "./hearings.ts";

/** A sentence by which somebody comes to be heard, or begins to question. */
interface Call {
  readonly paragraph: number;
  readonly character: number;
}

/**
 * Tells who is heard by a court, and who questions them: whoever was named last where the narration of the hearing spoke
 * of calling a witness, and where it spoke of questioning one. Witnesses answer, and the others ask.
 *
 *     Otto was the next witness. … But Sir Paul's cross-examination was yet to come.      Otto, questioned by Paul
 */
export class Witnesses {
  readonly hearings: readonly Hearing[];
  /** In text order: who is called, who is called or heard, who questions. */
  readonly #summoned: readonly Call[];
  readonly #witnesses: readonly Call[];
  readonly #examiners: readonly Call[];

  constructor(
    reading: Reading,
    quotations: Quotations,
    phrases: PersonPhrases,
    references: References,
  ) {
    this.hearings = findHearings(reading, quotations);
    const calls = (words: ReadonlySet<string>) =>
      this.hearings.length === 0 ? [] : findCalls(reading, quotations, phrases, references, words);
    this.#summoned = calls(SUMMONS_WORDS);
    this.#witnesses = calls(WITNESS_WORDS);
    this.#examiners = calls(EXAMINER_WORDS);
  }

  /** The characters who are called as witnesses in a hearing. */
  summonedTo({ first, last }: Hearing): readonly number[] {
    return this.#summoned
      .filter(({ paragraph }) => first <= paragraph && paragraph <= last)
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

/** The first who is named in each sentence of the narration that has one of some words. */
function findCalls(
  { tokens, sentenceOf, paragraphOf }: Reading,
  { quotationOf }: Quotations,
  phrases: PersonPhrases,
  { referent }: References,
  words: ReadonlySet<string>,
): readonly Call[] {
  const sentences = new Set<number>();
  for (const token of tokensOfWords(tokens, words)) {
    if ((quotationOf[token] ?? -1) < 0) sentences.add(sentenceOf[token] ?? -1);
  }
  const calls: Call[] = [];
  phrases.list.forEach(({ kind, isQuoted, firstToken }, index) => {
    const sentence = sentenceOf[firstToken] ?? -1;
    const character = referent[index] ?? -1;
    if (kind !== "name" || isQuoted || character < 0 || !sentences.delete(sentence)) return;
    calls.push({ paragraph: paragraphOf[firstToken] ?? -1, character });
  });
  return calls;
}
