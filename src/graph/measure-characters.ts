import type { Story } from "../story/story.ts";
import { presenceOf } from "./presence.ts";
import type { SceneRange } from "./scene-range.ts";

/** What a character is measured by: the scenes they are in, or the words they speak. */
export type CharacterMeasure = "scenes" | "words";

/** Of each character the scenes of a range that they are in, or the words that they speak there. */
export function measureCharacters(
  story: Story,
  measure: CharacterMeasure,
  range: SceneRange | null,
): ReadonlyMap<string, number> {
  const [first, last] = [range?.first ?? 0, range?.last ?? Number.POSITIVE_INFINITY];
  const sums = new Map<string, number>();
  for (const [id, presences] of presenceOf(story).byCharacter) {
    let sum = 0;
    for (const { scene, words } of presences) {
      if (scene >= first && scene <= last) sum += measure === "scenes" ? 1 : words;
    }
    sums.set(id, sum);
  }
  return sums;
}
