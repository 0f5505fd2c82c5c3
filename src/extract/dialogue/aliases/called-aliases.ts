import type { CharacterDraft } from "../../cast/character-draft.ts";
import { type AnsweredCall, findAnsweredCalls } from "./alias-evidence.ts";
import type { AliasGuess } from "./alias-guess.ts";
import { aliasKind } from "./alias-kind.ts";
import { aliasChance } from "./alias-weights.ts";
import type { CallReplies } from "./call-replies.ts";
import { areMet, type NameUses } from "./name-uses.ts";

/** Least probability with which a name that is called is the name of who answers. */
const LIKELY = 0.3;

/** Guesses that a name by which somebody is only ever called is the name of who answers: “Celia” that of Mrs. Holt. */
export function guessCalledAliases(
  list: readonly CharacterDraft[],
  uses: NameUses,
  replies: CallReplies,
): readonly AliasGuess[] {
  const canBe = ({ called, voice }: AnsweredCall) =>
    (uses.narrated.get(called)?.length ?? 0) < (uses.quoted.get(called) ?? 0) &&
    aliasKind(list[called], list[voice]) !== null &&
    !areMet(uses, called, voice);
  return findAnsweredCalls(list, replies)
    .filter(canBe)
    .map(({ called, voice, features }) => ({
      ...{ who: called, is: voice },
      points: aliasChance(features),
    }))
    .filter(({ points }) => points >= LIKELY);
}
