import type { Half } from "../halves.ts";

/** The scores of one book, and what the extraction took. */
export interface BookResult<Scores> {
  readonly name: string;
  readonly half: Half;
  readonly words: number;
  readonly seconds: number;
  readonly scores: Scores;
}
