import type { CharacterDraft, Characters } from "./characters.ts";
import type { PersonPhrases } from "./person-phrases.ts";
import type { Quotations } from "./quotations.ts";
import { findQuotedNames } from "./quoted-names.ts";
import type { Reading } from "./reading.ts";
import type { References } from "./references.ts";
import type { SpeechCue } from "./speech-cues.ts";

/** A character turns out to be another: the number of the one, and of the one it is. */
type Identity = readonly [who: number, is: number];

/** Whoever is found to be another is named at most this share as often. */
const MOST_NAMED = 0.34;

/**
 * Joins characters by what they say of themselves. Kathryn, who says “Janeway to Chakotay.”, is the Janeway who is
 * called “Captain Janeway” elsewhere:
 *
 *     “No,” she whispered. “Janeway to Chakotay.”
 *           ^^^ Kathryn      ^^^^^^^ the one who speaks, so Kathryn
 */
export function joinIdentities(
  reading: Reading,
  quotations: Quotations,
  phrases: PersonPhrases,
  cues: readonly (SpeechCue | null)[],
  references: References,
  characters: Characters,
): Characters {
  const names = findQuotedNames(reading, quotations, phrases, references);
  const identities: Identity[] = [];
  quotations.list.forEach(({ paragraph }, index) => {
    const announced = names[index]?.announced ?? -1;
    if (announced < 0) return;
    const speaker = taggedSpeaker(quotations, cues, references, paragraph, index);
    if (speaker >= 0 && canBe(characters, announced, speaker))
      identities.push([announced, speaker]);
  });
  return identities.reduce(join, characters);
}

/** Whom a tag of the quotation's paragraph names as its speaker; -1 where none does. */
function taggedSpeaker(
  quotations: Quotations,
  cues: readonly (SpeechCue | null)[],
  references: References,
  paragraph: number,
  index: number,
): number {
  for (const at of [index, index - 1, index + 1]) {
    const cue = cues[at] ?? null;
    if (quotations.list[at]?.paragraph !== paragraph || cue?.strength !== "tag") continue;
    return references.referent[cue.phrase] ?? -1;
  }
  return -1;
}

function canBe({ list }: Characters, who: number, is: number): boolean {
  const one = list[who];
  const other = list[is];
  if (one === undefined || other === undefined || who === is) return false;
  const agree =
    one.gender === other.gender || one.gender === "unknown" || other.gender === "unknown";
  const isPartial = one.surname === null || other.surname === null;
  return agree && isPartial && one.count <= other.count * MOST_NAMED;
}

/** The first becomes the second, under both their names; its number stays, with nobody behind it. */
function join(characters: Characters, [who, is]: Identity): Characters {
  const one = characters.list[who];
  const other = characters.list[is];
  if (one === undefined || other === undefined || one.count === 0) return characters;
  const list = [...characters.list];
  list[is] = {
    ...other,
    name: other.surname === null && one.surname !== null ? withSurname(other, one) : other.name,
    surname: other.surname ?? one.surname,
    aliases: [...new Set([...other.aliases, other.name, one.name, ...one.aliases])],
    titles: new Set([...other.titles, ...one.titles]),
    names: new Set([...other.names, ...one.names]),
    count: other.count + one.count,
  };
  list[who] = { ...one, count: 0 };
  const rename = (number: number) => (number === who ? is : number);
  return {
    list,
    narrator: rename(characters.narrator),
    offices: new Map([...characters.offices].map(([office, number]) => [office, rename(number)])),
    places: characters.places.map((place) => ({
      ...place,
      candidates: [...new Set(place.candidates.map(rename))],
    })),
  };
}

/** Kathryn and Captain Janeway → Kathryn Janeway. */
function withSurname({ name }: CharacterDraft, named: CharacterDraft): string {
  const surname = named.name.split(" ").at(-1) ?? "";
  return name.includes(" ") || name === "Narrator" ? name : `${name} ${surname}`;
}
