import type { Characters } from "../cast/character-draft.ts";
import type { Identity } from "../cast/join-characters.ts";
import type { SpeechCue } from "../cues/speech-cue.ts";
import { gendersAgree } from "../names/gender.ts";
import type { Quotations } from "../quotations/quotations.ts";
import type { Reading } from "../reading/reading.ts";
import type { PersonPhrases } from "../references/person-phrase.ts";
import type { References } from "../references/references.ts";
import { findQuotedNames } from "../turns/quoted-names.ts";
import { findAliases } from "./aliases/find-aliases.ts";
import { tagOf } from "./tag-of.ts";

/** Whoever is found to be another is named at most this share as often. */
const MOST_NAMED = 0.34;

/**
 * Finds characters that turn out to be one, each named once: by who answers to a name and by what the story explains
 * (`aliases/`), and by what people say of themselves. Adriana, who says “Ferrell to Harris.”, is the Ferrell who is
 * called “Captain Ferrell” elsewhere:
 *
 *     “No,” she whispered. “Ferrell to Harris.”
 *           ^^^ Adriana      ^^^^^^^ the one who speaks, so Adriana
 */
export function findIdentities(
  reading: Reading,
  quotations: Quotations,
  phrases: PersonPhrases,
  cues: readonly (SpeechCue | null)[],
  references: References,
  characters: Characters,
): readonly Identity[] {
  if (characters.isGiven) return [];
  const names = findQuotedNames(reading, quotations, phrases, references);
  const identities: Identity[] = [];
  names.forEach(({ announced, calls }, index) => {
    if (announced < 0) return;
    const tag = tagOf(quotations, cues, index);
    // Whom “he” means of “I'm Otto,” he said, is told by the name more surely than the other way round.
    if (!calls && phrases.list[tag]?.kind === "pronoun") return;
    const speaker = references.referent[tag] ?? -1;
    if (speaker >= 0 && canBe(characters, announced, speaker))
      identities.push([announced, speaker]);
  });
  const aliases = findAliases(reading, quotations, phrases, cues, references, characters, names);
  return settle([...identities, ...aliases]);
}

/** Each who is somebody else once, the first time, and leads to whom that one turned out to be. */
function settle(identities: readonly Identity[]): readonly Identity[] {
  const settled = new Map<number, number>();
  for (const [who, is] of identities) {
    const end = settled.get(is) ?? is;
    if (settled.has(who) || end === who) continue;
    for (const [other, its] of settled) if (its === who) settled.set(other, end);
    settled.set(who, end);
  }
  return [...settled];
}

function canBe({ list }: Characters, who: number, is: number): boolean {
  const one = list[who];
  const other = list[is];
  if (one === undefined || other === undefined || who === is) return false;
  const isPartial = one.surname === null || other.surname === null;
  return (
    gendersAgree(one.gender, other.gender) && isPartial && one.count <= other.count * MOST_NAMED
  );
}
