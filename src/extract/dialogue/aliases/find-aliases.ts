import type { Characters } from "../../cast/character-draft.ts";
import type { Identity } from "../../cast/join-characters.ts";
import type { SpeechCue } from "../../cues/speech-cue.ts";
import type { Quotations } from "../../quotations/quotations.ts";
import type { Reading } from "../../reading/reading.ts";
import type { PersonPhrases } from "../../references/person-phrase.ts";
import type { References } from "../../references/references.ts";
import type { QuotedNames } from "../../turns/quoted-names.ts";
import type { AliasGuess } from "./alias-guess.ts";
import { guessAnsweringOffices } from "./answering-offices.ts";
import { guessApposedAliases } from "./apposed-aliases.ts";
import { findAppositions } from "./appositions.ts";
import { readCallReplies } from "./call-replies.ts";
import { guessCalledAliases } from "./called-aliases.ts";
import { guessIntroducedAliases } from "./introduced-aliases.ts";
import { readNameUses } from "./name-uses.ts";
import { guessRealNames } from "./real-names.ts";
import { guessToldAliases } from "./told-aliases.ts";
import { guessToldOffices } from "./told-offices.ts";

/** Finds names that are another's who is in the cast: by who answers to them, and by what the story explains. */
export function findAliases(
  reading: Reading,
  quotations: Quotations,
  phrases: PersonPhrases,
  cues: readonly (SpeechCue | null)[],
  references: References,
  characters: Characters,
  names: readonly QuotedNames[],
): readonly Identity[] {
  const { list } = characters;
  const uses = readNameUses(reading, phrases, references);
  const replies = readCallReplies(quotations, phrases, cues, references, names);
  return chooseSurest([
    ...guessCalledAliases(list, uses, replies),
    ...guessAnsweringOffices(list, uses, replies),
    ...guessApposedAliases(list, uses, findAppositions(reading, phrases, references)),
    ...guessToldAliases(reading, phrases, references, list, uses),
    ...guessRealNames(reading, phrases, references, list),
    ...guessToldOffices(reading, phrases, references, characters),
    ...guessIntroducedAliases({ reading, quotations, phrases, cues, references, characters }),
  ]);
}

/** The surest first; none where two are as sure. Whoever has been joined to somebody is nobody's other self. */
function chooseSurest(guesses: readonly AliasGuess[]): readonly Identity[] {
  const identities: Identity[] = [];
  const joined = new Set<number>();
  const ranked = [...guesses].sort((a, b) => b.points - a.points || a.who - b.who || a.is - b.is);
  for (const { who, is, points } of ranked) {
    const isTied = ranked.some(
      (other) => other.who === who && other.is !== is && other.points === points,
    );
    if (isTied || joined.has(who) || joined.has(is)) continue;
    joined.add(who);
    identities.push([who, is]);
  }
  return identities;
}
