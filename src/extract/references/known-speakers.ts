/** Who speaks each quotation, and to whom, as far as known; -1 for nobody. */
export interface KnownSpeakers {
  readonly speaker: Int32Array;
  readonly addressee: Int32Array;
  /** For each phrase that tags a quotation, the quotation's speaker; -1 for all others. */
  readonly tagged: Int32Array;
}
