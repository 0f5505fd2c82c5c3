import type { CharacterDraft } from "../../cast/character-draft.ts";
import type { AliasGuess } from "./alias-guess.ts";
import { aliasKind } from "./alias-kind.ts";
import { areMet, type NameUses } from "./name-uses.ts";
import type { PairCounts } from "./pair-counts.ts";

/** An office is whoever is named in so many paragraphs around, in such a share of the places where it stands. */
const PARAGRAPHS = 15;
const NEAR = 0.4;

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
          ? list[who]?.names.size === 0 && nearness(narrated(who), narrated(is)) >= NEAR
          : narrated(who).length <= narrated(is).length;
      if (isAlias) guesses.push({ who, is, points });
    }
  }
  return guesses;
}

/** The share of the first paragraphs that one of the second is near to. */
function nearness(some: readonly number[], others: readonly number[]): number {
  const near = some.filter((paragraph) =>
    others.some((other) => Math.abs(other - paragraph) <= PARAGRAPHS),
  );
  return some.length === 0 ? 0 : near.length / some.length;
}
