import type { SpeechCue } from "../cues/speech-cue.ts";
import type { Quotations } from "../quotations/quotations.ts";

/**
 * The phrase by which a tag names the speaker of a quotation, its own or that of its neighbour in the paragraph; -1 where
 * there is none.
 */
export function tagOf(
  { list }: Quotations,
  cues: readonly (SpeechCue | null)[],
  quotation: number,
): number {
  const paragraph = list[quotation]?.paragraph;
  for (const at of [quotation, quotation - 1, quotation + 1]) {
    const cue = cues[at] ?? null;
    if (list[at]?.paragraph === paragraph && cue?.strength === "tag") return cue.phrase;
  }
  return -1;
}
