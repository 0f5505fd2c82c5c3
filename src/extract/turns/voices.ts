import { Case } from "../../text/tokens.ts";
import type { Quotation, Quotations } from "../quotations/quotations.ts";
import type { Reading } from "../reading/reading.ts";

/** Words of everybody's talk that each voice is mixed with. */
const SMOOTHING = 3000;
/** A character of whom fewer words are known has no voice. */
const FEWEST_WORDS = 100;

/** How a character talks. */
interface Voice {
  /** How often each word is said, by its id. */
  readonly counts: Uint16Array;
  /** What each word adds to the likeness: 0 for words that the character never says. */
  readonly gains: Float32Array;
  total: number;
}

/**
 * How each character talks: the words of the quotations that are surely theirs, beside the words of all quotations
 * (a unigram model with Dirichlet smoothing).
 */
export class Voices {
  readonly #reading: Reading;
  readonly #quotations: readonly Quotation[];
  readonly #speakers: Int32Array;
  /** How often each word is said by anybody. */
  readonly #all: Uint32Array;
  #total = 0;
  readonly #voices = new Map<number, Voice>();

  /** @param speakers for each quotation, who surely speaks it; -1 for nobody. */
  constructor(reading: Reading, quotations: Quotations, speakers: Int32Array) {
    this.#reading = reading;
    this.#quotations = quotations.list;
    this.#speakers = speakers;
    this.#all = new Uint32Array(reading.tokens.words.length);
    for (const quotation of quotations.list) this.#hear(quotation);
    for (const [speaker, own] of this.#linesBySpeaker()) this.#learn(speaker, own);
  }

  /** How much likelier a character says a quotation than anybody: a logarithm; 0 where the voice is not known. */
  likeness(character: number, quotation: number): number {
    const voice = this.#voices.get(character);
    const line = this.#quotations[quotation];
    if (voice === undefined || line === undefined) return 0;
    if (this.#speakers[quotation] === character) return this.#likenessOfOwn(voice, line);
    const { cases, ids } = this.#reading.tokens;
    let sum = 0;
    let words = 0;
    for (let token = line.firstToken; token < line.endToken; token++) {
      if (cases[token] === Case.none) continue;
      words++;
      sum += voice.gains[ids[token] ?? 0] ?? 0;
    }
    return sum + words * Math.log(SMOOTHING / (voice.total + SMOOTHING));
  }

  /** The same for a line that the voice was learned from: less that line. */
  #likenessOfOwn(voice: Voice, line: Quotation): number {
    const own = new Map<number, number>();
    const words = wordCount(this.#reading, line, own);
    let sum = words * Math.log(SMOOTHING / (voice.total - words + SMOOTHING));
    for (const [id, count] of own) sum += count * this.#gain(id, (voice.counts[id] ?? 0) - count);
    return sum;
  }

  #gain(id: number, count: number): number {
    return count <= 0 ? 0 : Math.log1p((count * this.#total) / (SMOOTHING * (this.#all[id] ?? 1)));
  }

  #hear({ firstToken, endToken, isSpeech }: Quotation): void {
    const { cases, ids } = this.#reading.tokens;
    for (let token = firstToken; isSpeech && token < endToken; token++) {
      if (cases[token] === Case.none) continue;
      const id = ids[token] ?? 0;
      this.#all[id] = (this.#all[id] ?? 0) + 1;
      this.#total++;
    }
  }

  #linesBySpeaker(): ReadonlyMap<number, readonly Quotation[]> {
    const lines = new Map<number, Quotation[]>();
    this.#speakers.forEach((speaker, index) => {
      const line = this.#quotations[index];
      if (speaker < 0 || line === undefined) return;
      const own = lines.get(speaker);
      if (own === undefined) lines.set(speaker, [line]);
      else own.push(line);
    });
    return lines;
  }

  #learn(speaker: number, lines: readonly Quotation[]): void {
    const own = new Map<number, number>();
    const total = lines.reduce((sum, line) => sum + wordCount(this.#reading, line, own), 0);
    if (total < FEWEST_WORDS) return;
    const counts = new Uint16Array(this.#all.length);
    const gains = new Float32Array(this.#all.length);
    for (const [id, count] of own) {
      counts[id] = count;
      gains[id] = this.#gain(id, count);
    }
    this.#voices.set(speaker, { counts, gains, total });
  }
}

/** Adds the words of a quotation to counts by id. @returns how many there are. */
function wordCount(
  { tokens }: Reading,
  { firstToken, endToken }: Quotation,
  counts: Map<number, number>,
): number {
  let words = 0;
  for (let token = firstToken; token < endToken; token++) {
    if (tokens.cases[token] === Case.none) continue;
    const id = tokens.ids[token] ?? 0;
    counts.set(id, (counts.get(id) ?? 0) + 1);
    words++;
  }
  return words;
}
