/** Whom a phrase means, and how surely. */
export interface Choice {
  readonly character: number;
  readonly confidence: number;
}
