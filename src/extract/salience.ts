/** How much of a character's salience is left a sentence later. */
const DECAY = 0.72;
/** How many characters are kept in mind. */
const MOST = 14;
const LEAST = 0.02;

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

  touch(character: number, sentence: number, weight: number): void {
    const entry = this.#entries.find((known) => known.character === character);
    if (entry === undefined) {
      this.#entries.push({ character, value: weight, sentence });
      if (this.#entries.length > MOST) this.#forget(sentence);
    } else {
      entry.value = valueAt(entry, sentence) + weight;
      entry.sentence = sentence;
    }
  }

  of(character: number, sentence: number): number {
    const entry = this.#entries.find((known) => known.character === character);
    return entry === undefined ? 0 : valueAt(entry, sentence);
  }

  /** Everybody in mind at a sentence, in the order in which they came to it. */
  *all(sentence: number): Generator<readonly [character: number, value: number]> {
    for (const entry of this.#entries) {
      const value = valueAt(entry, sentence);
      if (value >= LEAST) yield [entry.character, value];
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
      if (lowest !== undefined && valueAt(entry, sentence) < valueAt(lowest, sentence))
        least = index;
    });
    this.#entries.splice(least, 1);
  }
}

function valueAt({ value, sentence }: Entry, now: number): number {
  return value * DECAY ** Math.max(0, now - sentence);
}
