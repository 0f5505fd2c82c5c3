import type { Characters } from "../cast/character-draft.ts";
import type { SpeechCue } from "../cues/speech-cue.ts";
import type { Quotations } from "../quotations/quotations.ts";
import type { Reading } from "../reading/reading.ts";
import type { KnownSpeakers } from "../references/known-speakers.ts";
import type { PersonPhrases } from "../references/person-phrase.ts";
import type { Referents } from "../references/references.ts";

/** All that pronouns are linked by. */
export interface PronounText {
  readonly reading: Reading;
  readonly quotations: Quotations;
  readonly phrases: PersonPhrases;
  readonly characters: Characters;
  readonly cues: readonly (SpeechCue | null)[];
  /** Who speaks and who is spoken to, as decided. */
  readonly known: KnownSpeakers;
  /** The first reading of the phrases, from start to end. */
  readonly first: Referents;
}
