/** How many characters are kept in mind. */
const MOST = 14;
/** After so many sentences nothing is left. */
const REACH = 128;
const LEAST = 0.003;

interface Entry {
  readonly character: number;
  value: number;
  sentence: number;
}

/**
 * Who is in the reader's mind: each mention adds to a character, each sentence takes some away.
 * After the salience weights of Lappin and Leass (1994), with one weight a mention for all that syntax gives there.
 */
export class Salience {
  #entries: Entry[] = [];
  /** What is left of a salience of 1, by the number of sentences since. */
  readonly #left: readonly number[];

  /** @param decay share of a character's salience that is left a sentence later. */
  constructor(decay: number) {
    this.#left = Array.from({ length: REACH }, (_, sentences) => decay ** sentences);
  }

  touch(character: number, sentence: number, weight: number): void {
    const entry = this.#entries.find((known) => known.character === character);
    if (entry === undefined) {
      this.#entries.push({ character, value: weight, sentence });
      if (this.#entries.length > MOST) this.#forget(sentence);
    } else {
      entry.value = this.#valueAt(entry, sentence) + weight;
      entry.sentence = sentence;
    }
  }

  of(character: number, sentence: number): number {
    const entry = this.#entries.find((known) => known.character === character);
    return entry === undefined ? 0 : this.#valueAt(entry, sentence);
  }

  /** Visits everybody in mind at a sentence, in the order in which they came to it. */
  each(sentence: number, visit: (character: number, value: number) => void): void {
    for (const entry of this.#entries) {
      const value = this.#valueAt(entry, sentence);
      if (value >= LEAST) visit(entry.character, value);
    }
  }

  /** A new scene: all that was before fades. */
  fade(factor: number): void {
    for (const entry of this.#entries) entry.value *= factor;
  }

  #forget(sentence: number): void {
    let least = 0;
    this.#entries.forEach((entry, index) => {
      const lowest = this.#entries[least];
      if (lowest !== undefined && this.#valueAt(entry, sentence) < this.#valueAt(lowest, sentence))
        least = index;
    });
    this.#entries.splice(least, 1);
  }

  #valueAt({ value, sentence }: Entry, now: number): number {
    return value * (this.#left[Math.max(0, now - sentence)] ?? 0);
  }
}
