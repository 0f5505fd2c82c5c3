/** The first sentence of a passage, word by word, as two columns. */
export interface Opening {
  /** In lower case. */
  readonly words: readonly string[];
  /** Bits of `Cue`. */
  readonly cues: readonly number[];
}
