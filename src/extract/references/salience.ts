/** How many characters are kept in mind. */
const MOST = 14;
/** After so many sentences nothing is left. */
const REACH = 128;
const LEAST = 0.003;

/**
 * Who is in the reader's mind: each mention adds to a character, each sentence takes some away.
 * After the salience weights of Lappin and Leass (1994), with one weight a mention for all that syntax gives there.
 */
export class Salience {
  /** Those in mind, in the order in which they came to it; as columns, with their salience at their last mention. */
  readonly #characters: number[] = [];
  readonly #values = new Float64Array(MOST + 1);
  readonly #sentences = new Int32Array(MOST + 1);
  /** What is left of a salience of 1, by the number of sentences since. */
  readonly #left: Float64Array;

  /** @param decay share of a character's salience that is left a sentence later. */
  constructor(decay: number) {
    this.#left = Float64Array.from({ length: REACH }, (_, sentences) => decay ** sentences);
  }

  touch(character: number, sentence: number, weight: number): void {
    let place = this.#characters.indexOf(character);
    const isNew = place === -1;
    if (isNew) place = this.#characters.push(character) - 1;
    this.#values[place] = (isNew ? 0 : this.#valueAt(place, sentence)) + weight;
    this.#sentences[place] = sentence;
    if (this.#characters.length > MOST) this.#forget(sentence);
  }

  of(character: number, sentence: number): number {
    const place = this.#characters.indexOf(character);
    return place === -1 ? 0 : this.#valueAt(place, sentence);
  }

  /** Everybody who has been in mind lately, in the order in which they came to it. */
  get characters(): readonly number[] {
    return this.#characters;
  }

  /** The salience of the character at a place of `characters`; 0 for one who is out of mind. */
  at(place: number, sentence: number): number {
    const value = this.#valueAt(place, sentence);
    return value >= LEAST ? value : 0;
  }

  /** Of those in mind who fit, the most salient; -1 for nobody. */
  most(sentence: number, fits: (character: number) => boolean): number {
    let best = -1;
    let most = 0;
    this.#characters.forEach((character, place) => {
      const value = this.at(place, sentence);
      if (value <= most || !fits(character)) return;
      best = character;
      most = value;
    });
    return best;
  }

  /** A new scene: all that was before fades. */
  fade(factor: number): void {
    for (let place = 0; place < this.#characters.length; place++)
      this.#values[place] = (this.#values[place] ?? 0) * factor;
  }

  #forget(sentence: number): void {
    let least = 0;
    for (let place = 1; place < this.#characters.length; place++)
      if (this.#valueAt(place, sentence) < this.#valueAt(least, sentence)) least = place;
    this.#characters.splice(least, 1);
    this.#values.copyWithin(least, least + 1);
    this.#sentences.copyWithin(least, least + 1);
  }

  #valueAt(place: number, now: number): number {
    const since = Math.max(0, now - (this.#sentences[place] ?? 0));
    return since < REACH ? (this.#values[place] ?? 0) * (this.#left[since] ?? 0) : 0;
  }
}
