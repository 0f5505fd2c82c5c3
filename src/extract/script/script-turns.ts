import type { Characters } from "../cast/character-draft.ts";
import type { Quotations } from "../quotations/quotations.ts";
import type { Reading } from "../reading/reading.ts";
import type { PersonPhrases } from "../references/person-phrase.ts";
import type { References } from "../references/references.ts";
import type { SpokenTurn } from "../turns/conversation.ts";
import { findQuotedNames } from "../turns/quoted-names.ts";

/** Points by which a cue leads all doubt. */
const CERTAIN = 30;

/** The turns of a script: whoever stands in the last cue above a speech speaks it. */
export function scriptTurns(
  reading: Reading,
  quotations: Quotations,
  phrases: PersonPhrases,
  characters: Characters,
  references: References,
): readonly SpokenTurn[] {
  const names = findQuotedNames(reading, quotations, phrases, references);
  const speakers = cueSpeakers(reading, characters);
  return quotations.list.map(({ paragraph, continues }, quotation): SpokenTurn => {
    const speaker = speakers[paragraph] ?? -1;
    return {
      turn: {
        quotation,
        paragraph,
        continues: continues || isSameCue(reading, paragraph),
        asks: false,
        scores: new Map([[speaker, 0]]),
        names: names[quotation] ?? { called: [], mentioned: [], announced: -1, styled: "unknown" },
        cue: null,
        isNamed: true,
      },
      speaker,
      margin: CERTAIN,
    };
  });
}

/** For each paragraph the character of the last cue; -1 before the first. */
function cueSpeakers({ paragraphs }: Reading, { places }: Characters): readonly number[] {
  let place = 0;
  let speaker = -1;
  return paragraphs.map(({ kind, firstToken, endToken }) => {
    if (kind !== "cue") return speaker;
    while ((places[place]?.firstToken ?? Number.POSITIVE_INFINITY) < firstToken) place++;
    const named = places[place];
    const isHere = named !== undefined && named.firstToken < endToken;
    speaker = isHere ? (named.candidates[0] ?? -1) : -1;
    return speaker;
  });
}

/** A speech right after another has a parenthetical above it, not a cue: the same speech goes on. */
function isSameCue({ paragraphs }: Reading, paragraph: number): boolean {
  return paragraphs[paragraph - 1]?.kind === "speech";
}
