import type { Quotations } from "../quotations/quotations.ts";
import type { Reading } from "../reading/reading.ts";
import type { PersonPhrases } from "../references/person-phrase.ts";
import type { References } from "../references/references.ts";
import type { SpokenTurn } from "../turns/conversation.ts";
import { findQuotedNames } from "../turns/quoted-names.ts";
import { readVoices } from "./voices.ts";

/** The turns of a script: whoever its format or the cue above a speech names speaks it, alone or with others. */
export function scriptTurns(
  reading: Reading,
  quotations: Quotations,
  phrases: PersonPhrases,
  references: References,
): readonly SpokenTurn[] {
  const names = findQuotedNames(reading, quotations, phrases, references);
  const { speakersOf, begins } = readVoices(reading);
  return quotations.list.map(({ paragraph }, quotation): SpokenTurn => {
    const [speaker = -1, ...together] = speakersOf[paragraph] ?? [];
    return {
      turn: {
        quotation,
        paragraph,
        continues: begins[paragraph] !== true,
        isLong: false,
        asks: false,
        answers: false,
        opens: true,
        closes: true,
        scores: { candidates: [speaker], points: [0] },
        names: names[quotation] ?? {
          called: [],
          mentioned: [],
          announced: -1,
          calls: false,
          styled: "unknown",
        },
        cue: null,
        isNamed: true,
        hasNamedCue: true,
      },
      speaker,
      together,
      probability: 1,
    };
  });
}
