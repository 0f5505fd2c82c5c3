import type { CharacterDraft } from "../../cast/character-draft.ts";
import type { AliasGuess } from "./alias-guess.ts";
import { aliasKind } from "./alias-kind.ts";
import type { CallReplies } from "./call-replies.ts";
import { areMet, type NameUses } from "./name-uses.ts";
import { isMostlyNear } from "./nearness.ts";

/** How often an office answers when somebody is called, at least, and with which share of all whom it might be. */
const ANSWERS = 2;
const SHARE = 0.6;
/** One of whom the narration tells oftener than this answers once more. */
const SELDOM = 20;

/**
 * Guesses that an office is held by whoever is called when it answers:
 *
 *     “Thank you, Harris,” said Mrs. Holt.
 *     “Thank you, madam,” said the porter.      the porter is Harris
 */
export function guessAnsweringOffices(
  list: readonly CharacterDraft[],
  uses: NameUses,
  { answers }: CallReplies,
): readonly AliasGuess[] {
  const guesses: AliasGuess[] = [];
  const narrated = (who: number) => uses.narrated.get(who) ?? [];
  list.forEach(({ names, isNarrator }, who) => {
    if (names.size > 0 || isNarrator) return;
    const called = [...answers.rows]
      .map(([is, row]) => ({ is, count: row.get(who) ?? 0 }))
      .filter(({ is, count }) => count > 0 && aliasKind(list[who], list[is]) === "office");
    const fewest = narrated(who).length > SELDOM ? ANSWERS + 1 : ANSWERS;
    const all = called.reduce((sum, { count }) => sum + count, 0);
    for (const { is, count } of called) {
      const isLikely = count >= fewest && count >= all * SHARE && !areMet(uses, who, is);
      if (isLikely && isMostlyNear(narrated(who), narrated(is)))
        guesses.push({ who, is, points: count / (all + 1) });
    }
  });
  return guesses;
}
