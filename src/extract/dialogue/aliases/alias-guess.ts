/** A name that may be another's. */
export interface AliasGuess {
  /** The character under the name. */
  readonly who: number;
  /** The character that it is. */
  readonly is: number;
  /** How much speaks for it: below 1 a probability, from 1 on what the story says itself. */
  readonly points: number;
}
