import type { Characters } from "../cast/character-draft.ts";
import type { SpeechCue } from "../cues/speech-cue.ts";
import type { PersonPhrases } from "../references/person-phrase.ts";
import type { References } from "../references/references.ts";

/** How often somebody is called, at least, whom the narration never names and who speaks all the same. */
const CALLS = 3;

/**
 * Takes out of mind at the quotations whoever is only talked of, and never does anything: nobody calls him, the
 * narration never has him act, and no words beside a quotation name him. He does not speak where nobody is named; nor does
 * a name that only stands inside quotations, unless it is called several times.
 */
export function withoutSilent(
  references: References,
  phrases: PersonPhrases,
  cues: readonly (SpeechCue | null)[],
  { narrator, narrations, list }: Characters,
): References {
  const named = new Set([narrator, ...narrations.map((part) => part.narrator)]);
  for (const cue of cues) {
    const phrase = phrases.list[cue?.phrase ?? -1];
    if (cue === null || phrase === undefined || phrase.kind === "pronoun") continue;
    if (!phrase.isPossessive) named.add(references.referent[cue.phrase] ?? -1);
  }
  const narrated = new Set<number>();
  phrases.list.forEach(({ isQuoted, kind, candidates }, index) => {
    const isNaming = kind === "name" || candidates.length > 0;
    if (!isQuoted && isNaming) narrated.add(references.referent[index] ?? -1);
  });
  const isHeard = (character: number) =>
    named.has(character) ||
    (list[character]?.activity ?? 0) >= (narrated.has(character) ? 1 : CALLS);
  return {
    ...references,
    inMind: references.inMind.map((list) => list.filter(({ character }) => isHeard(character))),
  };
}
