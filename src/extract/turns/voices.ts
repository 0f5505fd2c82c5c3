import { appendTo } from "../../util/append-to.ts";
import type { Quotations } from "../quotations/quotations.ts";
import type { Reading } from "../reading/reading.ts";
import { countWords, type Lines, lengthOf, linesOf } from "./lines.ts";

/** Words of everybody's talk that each voice is mixed with. */
const SMOOTHING = 3000;
/** A character of whom fewer words are known has no voice. */
const FEWEST_WORDS = 100;

/** How a character talks. */
interface Voice {
  /** How often each word is said, by its id. */
  readonly counts: Uint32Array;
  /** What each word adds to the likeness: 0 for words that the character never says. */
  readonly gains: Float32Array;
  readonly total: number;
}

/**
 * How each character talks: the words of the quotations that are surely theirs, beside the words of all quotations
 * (a unigram model with Dirichlet smoothing).
 */
export class Voices {
  readonly #lines: Lines;
  readonly #speakers: Int32Array;
  readonly #voices = new Map<number, Voice>();
  /** How often a line has each of its words, while it is looked at; 0 for all others. */
  readonly #own: Uint32Array;

  /** @param speakers for each quotation, who surely speaks it; -1 for nobody. */
  constructor({ tokens }: Reading, quotations: Quotations, speakers: Int32Array) {
    this.#lines = linesOf(tokens, quotations);
    this.#own = new Uint32Array(tokens.words.length);
    this.#speakers = speakers;
    for (const [speaker, own] of this.#linesBySpeaker()) this.#learn(speaker, own);
  }

  /** How much likelier a character says a quotation than anybody: a logarithm; 0 where the voice is not known. */
  likeness(character: number, quotation: number): number {
    const voice = this.#voices.get(character);
    if (voice === undefined) return 0;
    if (this.#speakers[quotation] === character) return this.#likenessOfOwn(voice, quotation);
    const { ids, starts } = this.#lines;
    const start = starts[quotation] ?? 0;
    const end = starts[quotation + 1] ?? 0;
    let sum = (end - start) * Math.log(SMOOTHING / (voice.total + SMOOTHING));
    for (let at = start; at < end; at++) sum += voice.gains[ids[at] ?? 0] ?? 0;
    return sum;
  }

  /** The same for a line that the voice was learned from: less that line. */
  #likenessOfOwn(voice: Voice, quotation: number): number {
    const own = this.#own;
    const { ids, starts } = this.#lines;
    const start = starts[quotation] ?? 0;
    const end = starts[quotation + 1] ?? 0;
    for (let at = start; at < end; at++) own[ids[at] ?? 0] = (own[ids[at] ?? 0] ?? 0) + 1;
    let sum = (end - start) * Math.log(SMOOTHING / (voice.total - (end - start) + SMOOTHING));
    for (let at = start; at < end; at++) {
      const id = ids[at] ?? 0;
      const count = own[id] ?? 0;
      if (count > 0) sum += count * this.#gain(id, (voice.counts[id] ?? 0) - count);
      own[id] = 0;
    }
    return sum;
  }

  #gain(id: number, count: number): number {
    const { total, counts } = this.#lines;
    return count <= 0 ? 0 : Math.log1p((count * total) / (SMOOTHING * (counts[id] ?? 1)));
  }

  #linesBySpeaker(): ReadonlyMap<number, readonly number[]> {
    const lines = new Map<number, number[]>();
    this.#speakers.forEach((speaker, quotation) => {
      if (speaker >= 0) appendTo(lines, speaker, quotation);
    });
    return lines;
  }

  #learn(speaker: number, lines: readonly number[]): void {
    const total = lengthOf(this.#lines, lines);
    if (total < FEWEST_WORDS) return;
    const { ids, starts } = this.#lines;
    const counts = countWords(this.#lines, lines, this.#lines.counts.length);
    const gains = new Float32Array(counts.length);
    for (const quotation of lines) {
      const end = starts[quotation + 1] ?? 0;
      for (let at = starts[quotation] ?? 0; at < end; at++) {
        const id = ids[at] ?? 0;
        if (gains[id] === 0) gains[id] = this.#gain(id, counts[id] ?? 0);
      }
    }
    this.#voices.set(speaker, { counts, gains, total });
  }
}
