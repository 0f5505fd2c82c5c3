import type { Sex } from "../references/next-by-gender.ts";
import type { Place } from "./place-of-phrase.ts";

/** “He” or “she” at its place, with what stands around it. */
export interface Pronoun {
  readonly phrase: number;
  readonly token: number;
  readonly sentence: number;
  readonly paragraph: number;
  readonly scene: number;
  /** -1 in the narration. */
  readonly quotation: number;
  readonly sex: Sex;
  readonly place: Place;
  /** Whom the first reading, or the tag of a quotation, gives it to; -1 for nobody. */
  readonly firstReading: number;
  /** Who speaks the quotation that it stands in, and who hears it; -1 in the narration. */
  readonly speaker: number;
  readonly addressee: number;
  /** Who has spoken before in the paragraph, and who speaks next in it; -1 for nobody. */
  readonly hasSpoken: number;
  readonly willSpeak: number;
  /** The next one of its gender to be named, and sentences until then. */
  readonly next: number;
  readonly nextDistance: number;
  /** The pronoun before it in its chain. */
  readonly before: Pronoun | null;
}
