import { computed, effect, signal } from "@preact/signals";
import { presenceOf } from "../../graph/presence.ts";
import { type StoryStorylines, slicesOfStory } from "../../layout/storyline/slices-of-story.ts";
import type { StorylineLayout } from "../../layout/storyline/storyline.ts";
import { layOutStorylines } from "../lay-out-storylines.ts";
import { cast } from "./cast.ts";
import { showError } from "./messages.ts";
import { axis } from "./order.ts";

export type TimelineKind = "rows" | "storylines";

const KEY = "dramatis.timeline";

/** How the timeline shows who is there; remembered while the page is open, and when it is loaded again. */
export const timelineKind = signal<TimelineKind>(
  sessionStorage.getItem(KEY) === "storylines" ? "storylines" : "rows",
);

effect(() => sessionStorage.setItem(KEY, timelineKind.value));

/** How many characters get a line; the others are folded away. */
const LINE_COUNTS = [6, 12, 20, 40, 80] as const;
export const lineCount = signal<number>(12);

/** Only somebody who is present somewhere has a line: their ids, most prominent first. */
const lineIds = computed(() => {
  if (axis.value === null) return [];
  const { story } = axis.value;
  const { byCharacter } = presenceOf(story);
  return story.characters.flatMap(({ id }) => (byCharacter.get(id)?.length ? [id] : []));
});

/** Those of them who are told of so far. */
export const lineCast = computed(() => cast.value.filter(({ scenes }) => scenes > 0));

/** Those who are not folded away. */
export const shownLines = computed(() => {
  const ids = new Set(lineIds.value.slice(0, lineCount.value));
  return lineCast.value.filter(({ id }) => ids.has(id));
});

/** Unfolds more of the minor characters, or folds more of them away. */
export function changeLineCount(by: 1 | -1): void {
  const all = lineIds.value.length;
  const counts = [...LINE_COUNTS.filter((count) => count < all), all];
  const at = counts.findIndex((count) => count >= Math.min(all, lineCount.value));
  lineCount.value = counts[Math.min(counts.length - 1, Math.max(0, at + by))] ?? all;
}

/** The story cut into slices; `null` while nobody looks at it. */
const storylines = computed<StoryStorylines | null>(() => {
  if (axis.value === null || timelineKind.value !== "storylines") return null;
  const { story } = axis.value;
  const ids = lineIds.value.slice(0, lineCount.value);
  return slicesOfStory(story.scenes.length, presenceOf(story), ids, null);
});

export interface LaidOutStorylines {
  readonly storylines: StoryStorylines;
  readonly layout: StorylineLayout;
}

const lastLaidOut = signal<LaidOutStorylines | null>(null);

/** The layout of what is asked for now; `null` until the worker is done. */
export const laidOut = computed<LaidOutStorylines | null>(() => {
  const last = lastLaidOut.value;
  return last?.storylines === storylines.value ? last : null;
});

effect(() => {
  const asked = storylines.value;
  if (asked === null || lastLaidOut.peek()?.storylines === asked) return;
  layOutStorylines(asked.slices).then(
    (layout) => {
      // An answer to an older question is dropped.
      if (asked === storylines.peek()) lastLaidOut.value = { storylines: asked, layout };
    },
    () => showError("The storylines could not be laid out."),
  );
});
