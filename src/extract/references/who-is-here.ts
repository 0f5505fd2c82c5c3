/** For so many sentences somebody is still there whom the narration has named; who has spoken. */
const NAMED = 24;
const SPOKEN = 60;

/**
 * Who is there, and who is only talked of: whom the narration of the scene has named lately is there, and so is who
 * has spoken lately; whoever only stands inside quotations is not.
 *
 *     “Otto is late,” said Ines.      Ines is there, Otto is not
 */
export class WhoIsHere {
  /** For each character, the first sentence in which they are not there any more. */
  readonly #until: Int32Array;

  constructor(characters: number) {
    this.#until = new Int32Array(characters);
  }

  name(character: number, sentence: number): void {
    this.#stays(character, sentence + NAMED);
  }

  speaks(character: number, sentence: number): void {
    this.#stays(character, sentence + SPOKEN);
  }

  /** A new scene: whoever was there may be gone. */
  leave(): void {
    this.#until.fill(0);
  }

  has(character: number, sentence: number): boolean {
    return (this.#until[character] ?? 0) > sentence;
  }

  #stays(character: number, until: number): void {
    if (until > (this.#until[character] ?? 0)) this.#until[character] = until;
  }
}
