import type { Characters } from "../cast/character-draft.ts";
import { type Identity, join } from "../cast/join-characters.ts";
import type { InMind } from "../references/in-mind.ts";
import type { PersonPhrase, PersonPhrases } from "../references/person-phrase.ts";
import type { References } from "../references/references.ts";
import type { SpokenTurn } from "../turns/conversation.ts";

/** The cast, and what was read of it. */
interface ReadCast {
  readonly characters: Characters;
  readonly phrases: PersonPhrases;
  readonly references: References;
}

/** Joins some who have turned out to be others, and puts what was read by the numbers that are left. */
export function joinIdentities(
  { characters, phrases, references }: ReadCast,
  identities: readonly Identity[],
): ReadCast {
  const joined = identities.reduce(join, characters);
  return { characters: joined, ...renumber(joined, phrases, references, new Map(identities)) };
}

/** @param identities for each number with nobody behind it any more, the number of whom it was. */
function renumber(
  { list }: Characters,
  phrases: PersonPhrases,
  references: References,
  identities: ReadonlyMap<number, number>,
): { readonly phrases: PersonPhrases; readonly references: References } {
  const rename = (number: number) => identities.get(number) ?? number;
  const renamePhrase = (phrase: PersonPhrase): PersonPhrase => {
    if (!phrase.candidates.some((number) => identities.has(number))) return phrase;
    const candidates = [...new Set(phrase.candidates.map(rename))];
    const gender = list[candidates[0] ?? -1]?.gender ?? "unknown";
    return { ...phrase, candidates, gender: phrase.kind === "name" ? gender : phrase.gender };
  };
  return {
    phrases: { list: phrases.list.map(renamePhrase), at: phrases.at },
    references: {
      ...references,
      referent: references.referent.map(rename),
      inMind: references.inMind.map((present) =>
        present.some(({ character }) => identities.has(character))
          ? renamePresent(present, rename)
          : present,
      ),
    },
  };
}

/** A turn with its speaker, and whom it calls and names, by the numbers that are left. */
export function renumberTurn(
  { turn, speaker, ...spoken }: SpokenTurn,
  identities: ReadonlyMap<number, number>,
): SpokenTurn {
  const rename = (number: number) => identities.get(number) ?? number;
  const { called, mentioned, announced } = turn.names;
  const names = {
    ...turn.names,
    called: called.map(rename),
    mentioned: mentioned.map(rename),
    announced: rename(announced),
  };
  return { ...spoken, speaker: rename(speaker), turn: { ...turn, names } };
}

/** Whoever is in mind under two numbers is so by the greater salience, which comes first. */
function renamePresent(
  present: readonly InMind[],
  rename: (number: number) => number,
): readonly InMind[] {
  const seen = new Set<number>();
  return present.flatMap(({ character, ...mind }) => {
    const number = rename(character);
    if (seen.has(number)) return [];
    seen.add(number);
    return [{ character: number, ...mind }];
  });
}
