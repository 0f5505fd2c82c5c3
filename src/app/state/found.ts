import { computed, signal } from "@preact/signals";
import { usualCounting } from "../../story/counting/usual-counting.ts";
import type { Grain } from "../../story/grain.ts";
import { shownStory } from "../../story/shown-story.ts";
import type { Counting } from "../../story/story.ts";
import type { Reading } from "../make-reading.ts";

/** The story that is open, as it was found; `null` until the first one is read. The page shows `reading`, made from it. */
export const found = signal<Reading | null>(null);

/** How finely the open story is cut into scenes. */
export const grain = signal<Grain>("inferred");

/** How the interactions of the open story are counted. */
export const counting = signal<Counting>(usualCounting("prose"));

/** The story found, cut and counted as chosen. Positions and colours stay those of the story found. */
export const cut = computed<Reading | null>(
  () =>
    found.value && {
      ...found.value,
      story: shownStory(found.value.story, grain.value, counting.value),
    },
);
