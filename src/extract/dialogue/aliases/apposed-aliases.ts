import type { CharacterDraft } from "../../cast/character-draft.ts";
import type { AliasGuess } from "./alias-guess.ts";
import { aliasKind } from "./alias-kind.ts";
import { areMet, type NameUses } from "./name-uses.ts";
import { isMostlyNear } from "./nearness.ts";
import type { PairCounts } from "./pair-counts.ts";

/** Guesses by what the story explains: “Mr. Marsh, the lawyer,” names the lawyer who is spoken of on the same pages. */
export function guessApposedAliases(
  list: readonly CharacterDraft[],
  uses: NameUses,
  appositions: PairCounts,
): readonly AliasGuess[] {
  const narrated = (who: number) => uses.narrated.get(who) ?? [];
  const guesses: AliasGuess[] = [];
  for (const [who, row] of appositions.rows) {
    for (const [is, points] of row) {
      const kind = aliasKind(list[who], list[is]);
      if (kind === null || areMet(uses, who, is, points)) continue;
      const isAlias =
        kind === "office"
          ? list[who]?.names.size === 0 && isMostlyNear(narrated(who), narrated(is))
          : narrated(who).length <= narrated(is).length;
      if (isAlias) guesses.push({ who, is, points });
    }
  }
  return guesses;
}
