import { Case } from "../../text/tokens.ts";
import type { Quotation, Quotations } from "../quotations/quotations.ts";
import type { Reading } from "../reading/reading.ts";

/** Words of everybody's talk that each voice is mixed with. */
const SMOOTHING = 3000;
/** A character of whom fewer words are known has no voice. */
const FEWEST_WORDS = 100;

interface Voice {
  /** How often each word is said, by its id. */
  readonly counts: Map<number, number>;
  total: number;
}

/**
 * How each character talks: the words of the quotations that are surely theirs, beside the words of all quotations
 * (a unigram model with Dirichlet smoothing).
 */
export class Voices {
  readonly #words: readonly (readonly number[])[];
  /** How often each word is said by anybody. */
  readonly #all: Float64Array;
  readonly #total: number;
  readonly #voices = new Map<number, Voice>();
  readonly #speakers: Int32Array;

  /** @param speakers for each quotation, who surely speaks it; -1 for nobody. */
  constructor(reading: Reading, quotations: Quotations, speakers: Int32Array) {
    this.#speakers = speakers;
    this.#words = quotations.list.map((quotation) => wordsOf(reading, quotation));
    this.#all = new Float64Array(reading.tokens.words.length);
    for (const words of this.#words)
      for (const id of words) this.#all[id] = (this.#all[id] ?? 0) + 1;
    this.#total = this.#words.reduce((sum, words) => sum + words.length, 0);
    speakers.forEach((speaker, index) => {
      if (speaker >= 0) this.#learn(speaker, this.#words[index] ?? []);
    });
  }

  /** How much likelier a character says a quotation than anybody: a logarithm; 0 where the voice is not known. */
  likeness(character: number, quotation: number): number {
    const voice = this.#voices.get(character);
    if (voice === undefined || voice.total < FEWEST_WORDS) return 0;
    const words = this.#words[quotation] ?? [];
    const isOwn = this.#speakers[quotation] === character;
    const total = voice.total - (isOwn ? words.length : 0);
    let sum = words.length * Math.log(SMOOTHING / (total + SMOOTHING));
    for (const id of words) {
      const said = voice.counts.get(id) ?? 0;
      const count = isOwn ? said - words.filter((word) => word === id).length : said;
      if (count > 0) sum += Math.log1p((count * this.#total) / (SMOOTHING * (this.#all[id] ?? 1)));
    }
    return sum;
  }

  #learn(speaker: number, words: readonly number[]): void {
    const voice = this.#voices.get(speaker) ?? { counts: new Map<number, number>(), total: 0 };
    this.#voices.set(speaker, voice);
    voice.total += words.length;
    for (const id of words) voice.counts.set(id, (voice.counts.get(id) ?? 0) + 1);
  }
}

/** The ids of the words of a quotation of speech; none of any other. */
function wordsOf(
  { tokens }: Reading,
  { firstToken, endToken, isSpeech }: Quotation,
): readonly number[] {
  const words: number[] = [];
  for (let token = firstToken; isSpeech && token < endToken; token++)
    if (tokens.cases[token] !== Case.none) words.push(tokens.ids[token] ?? 0);
  return words;
}
