/** Slots of an empty table; a power of two, as every size of it. */
const SMALLEST = 1 << 14;

/**
 * Numbers the different forms of the words of a text (“The” and “the” are two), each known by a place where it stands:
 * an open hash table (FNV-1a) over the characters themselves, since cutting each word out of a novel only to look it up
 * takes longer than finding where it ends.
 */
export class FormTable {
  readonly #text: string;
  /** The number of a form and one more, at the slot of its hash or the next free one; 0 for nothing. */
  #slots = new Int32Array(SMALLEST);
  readonly #hashes: number[] = [];
  readonly #starts: number[] = [];
  readonly #lengths: number[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  /** How many different forms there are so far. */
  get count(): number {
    return this.#hashes.length;
  }

  /** The number of the form in `[start, end)` of the text; the next one where it is new. */
  numberOf(start: number, end: number): number {
    let hash = 0x811c9dc5;
    for (let at = start; at < end; at++)
      hash = Math.imul(hash ^ this.#text.charCodeAt(at), 0x01000193);
    let slot = this.#slotFor(hash);
    for (let held = this.#held(slot); held >= 0; held = this.#held(slot)) {
      if (this.#hashes[held] === hash && this.#stands(held, start, end)) return held;
      slot = (slot + 1) & (this.#slots.length - 1);
    }
    this.#hashes.push(hash);
    this.#starts.push(start);
    this.#lengths.push(end - start);
    this.#slots[slot] = this.count;
    if (this.count * 2 > this.#slots.length) this.#grow();
    return this.count - 1;
  }

  #held(slot: number): number {
    return (this.#slots[slot] ?? 0) - 1;
  }

  #slotFor(hash: number): number {
    return (hash ^ (hash >>> 15)) & (this.#slots.length - 1);
  }

  /** Whether a form is what stands in `[start, end)`. */
  #stands(form: number, start: number, end: number): boolean {
    if (this.#lengths[form] !== end - start) return false;
    const offset = (this.#starts[form] ?? 0) - start;
    for (let at = start; at < end; at++)
      if (this.#text.charCodeAt(at) !== this.#text.charCodeAt(at + offset)) return false;
    return true;
  }

  #grow(): void {
    this.#slots = new Int32Array(this.#slots.length * 2);
    this.#hashes.forEach((hash, form) => {
      let slot = this.#slotFor(hash);
      while (this.#held(slot) >= 0) slot = (slot + 1) & (this.#slots.length - 1);
      this.#slots[slot] = form + 1;
    });
  }
}
