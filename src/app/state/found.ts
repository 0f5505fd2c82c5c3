import { computed, signal } from "@preact/signals";
import { atGrain, type Grain } from "../../story/grain.ts";
import type { Reading } from "../make-reading.ts";

/** The story that is open, as it was found; `null` until the first one is read. The page shows `reading`, made from it. */
export const found = signal<Reading | null>(null);

/** How finely the open story is cut into scenes. */
export const grain = signal<Grain>("inferred");

/** The story found with scenes of the grain chosen. Positions and colours stay those of the story found. */
export const cut = computed<Reading | null>(
  () => found.value && { ...found.value, story: atGrain(found.value.story, grain.value) },
);
