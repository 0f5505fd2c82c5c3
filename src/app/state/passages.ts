import { computed, effect } from "@preact/signals";
import { type Passage, passagesOf } from "../passages.ts";
import { kinds } from "./network-question.ts";
import { reading } from "./reading.ts";
import { passageIndex, selection } from "./selection.ts";

import { sceneRange } from "./time.ts";

/** The passages under the selection, of the kinds and scenes shown. */
export const passages = computed<readonly Passage[]>(() => {
  if (reading.value === null) return [];
  const options = { kinds: kinds.value, range: sceneRange.value };
  return passagesOf(reading.value.story, selection.value, options);
});

/** Scenes that hold one of them. */
export const passageScenes = computed<ReadonlySet<number>>(
  () => new Set(passages.value.map(({ scene }) => scene)),
);

export const currentPassage = computed<Passage | null>(
  () => passages.value[passageIndex.value] ?? null,
);

/** Goes to the next passage or back to the one before; round and round. */
export function stepPassage(by: number): void {
  const count = passages.value.length;
  if (count === 0) return;
  const from = passageIndex.value === -1 && by < 0 ? 0 : passageIndex.value;
  passageIndex.value = (from + by + count) % count;
}

/** With fewer passages than before, as in a narrower window, the first is the current one. */
effect(() => {
  if (passageIndex.value >= Math.max(1, passages.value.length)) passageIndex.value = 0;
});
