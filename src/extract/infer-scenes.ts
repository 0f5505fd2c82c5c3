import type { Speech } from "./dialogue.ts";
import type { PlacedMention } from "./interactions.ts";
import type { Reading } from "./reading.ts";

/** Offsets at which a scene begins that no mark announces. */
export function inferSceneBreaks(
  _reading: Reading,
  _speeches: readonly Speech[],
  _mentions: readonly PlacedMention[],
): readonly number[] {
  return [];
}
