import type { Characters } from "../../src/extract/cast/character-draft.ts";
import {
  type Dialogue,
  decideDialogue,
  openDialogue,
} from "../../src/extract/dialogue/dialogue.ts";
import type { Quotations } from "../../src/extract/quotations/quotations.ts";
import type { Reading } from "../../src/extract/reading/reading.ts";
import type { TurnWeights } from "../../src/extract/turns/turn-weights.ts";

/** Decides a dialogue as the extraction does, but for the inferred scenes. */
export function decideTwice(
  reading: Reading,
  quotations: Quotations,
  characters: Characters,
  weights?: TurnWeights,
): Dialogue {
  const opened = openDialogue(reading, quotations, characters);
  const draft = decideDialogue(reading, quotations, opened, weights);
  return decideDialogue(reading, quotations, draft, weights);
}
