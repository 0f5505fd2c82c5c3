import { classesOf, WordClass } from "../../../text/word-classes.ts";
import type { CharacterDraft } from "../../cast/character-draft.ts";
import { type AnsweredCall, findAnsweredCalls } from "./alias-evidence.ts";
import type { AliasGuess } from "./alias-guess.ts";
import { aliasKind } from "./alias-kind.ts";
import { aliasChance } from "./alias-weights.ts";
import type { CallReplies } from "./call-replies.ts";
import { areMet, type NameUses } from "./name-uses.ts";

/** Least probability with which a name that is called is the name of who answers. */
const LIKELY = 0.3;
/** And where one voice has so great a share of the answers, and answers so often to a given name or to any other. */
const POSSIBLE = 0.13;
const STEADY = 0.6;
const FEWEST_OF_GIVEN = 2;
const FEWEST = 3;
const MANY = 12;

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
    .map((call) => ({ call, points: aliasChance(call.features) }))
    .filter(
      ({ call, points }) => points >= LIKELY || (isPossible(call, points) && isSteady(list, call)),
    )
    .map(({ call: { called, voice }, points }) => ({ who: called, is: voice, points }));
}

/** So many answers outweigh a turn or two in which the two names seem to speak with each other. */
function isPossible({ count }: AnsweredCall, points: number): boolean {
  return points >= POSSIBLE || count >= MANY;
}

/** Whether hardly anybody but the one answers to a name that completes theirs: “Otto” is called, Mr. Holt answers. */
function isSteady(
  list: readonly CharacterDraft[],
  { called, voice, count, share }: AnsweredCall,
): boolean {
  if (aliasKind(list[called], list[voice]) !== "complement" || share < STEADY) return false;
  const names = [...(list[called]?.names ?? [])];
  const isGiven = names.every((name) => (classesOf(name) & WordClass.givenName) !== 0);
  return count >= (isGiven ? FEWEST_OF_GIVEN : FEWEST);
}
