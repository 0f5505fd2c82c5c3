import { wordAt } from "../../../text/tokens.ts";
import { canBeOne } from "../../cast/can-be-one.ts";
import type { CharacterDraft } from "../../cast/character-draft.ts";
import type { Reading } from "../../reading/reading.ts";
import type { PersonPhrases } from "../../references/person-phrase.ts";
import type { References } from "../../references/references.ts";
import type { AliasGuess } from "./alias-guess.ts";

const REAL = /^(?:real|true|right|proper|full|maiden)$/;
const TELLING = /^(?:is|was)$/;
/** Tokens of “'s real name is”. */
const WORDS = 4;

/** Guesses that a name is hers of whom it is told: “Her real name is Ines.”, “Otto's full name was Lewis Otto Holt.” */
export function guessRealNames(
  { tokens }: Reading,
  { list }: PersonPhrases,
  { referent }: References,
  characters: readonly CharacterDraft[],
): readonly AliasGuess[] {
  return list.flatMap(({ kind, firstToken }, index): AliasGuess[] => {
    if (kind !== "name" || !TELLING.test(wordAt(tokens, firstToken - 1))) return [];
    if (wordAt(tokens, firstToken - 2) !== "name" || !REAL.test(wordAt(tokens, firstToken - 3)))
      return [];
    const own = list[index - 1];
    if (own?.isPossessive !== true || firstToken - own.endToken > WORDS) return [];
    const is = referent[index - 1] ?? -1;
    const who = referent[index] ?? -1;
    if (is === who) return [];
    return canBeOne(characters[is], characters[who]) ? [{ who, is, points: 1 }] : [];
  });
}
