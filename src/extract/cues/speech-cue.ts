import type { Quotations } from "../quotations/quotations.ts";
import type { Reading } from "../reading/reading.ts";
import type { PersonPhrases } from "../references/person-phrase.ts";

/** How plainly the narration beside a quotation says who speaks. */
export type CueStrength =
  /** “Come in,” said Lucy. */
  | "tag"
  /** Lucy looked up and said: “Come in.” */
  | "introduction"
  /** “Come in.” Lucy opened the door. */
  | "beat"
  /** Lucy opened the door. ¶ “Come in.” */
  | "above"
  /** They all cried, “Come in!” */
  | "group";

/** What the narration beside a quotation says of it. */
export interface SpeechCue {
  readonly strength: CueStrength;
  /** Index of the person phrase that names the speaker; -1 for a group. */
  readonly phrase: number;
  /** Index of the phrase that names whom it is said to; -1 where none does. */
  readonly addressee: number;
  /** Whether it is a beat whose sentence begins with who does it: “Lucy opened the door.” */
  readonly isOpening?: boolean;
}

/** All that cues are read from. */
export interface CueText extends Reading {
  readonly phrases: PersonPhrases;
  readonly quotations: Quotations;
}
