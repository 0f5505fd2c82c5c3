import { computed, effect, signal } from "@preact/signals";
import { presenceOf } from "../../graph/presence.ts";
import { type StoryStorylines, slicesOfStory } from "../../layout/storyline/slices-of-story.ts";
import type { StorylineLayout } from "../../layout/storyline/storyline.ts";
import { layOutStorylines } from "../lay-out-storylines.ts";
import { cast } from "./cast.ts";
import { showError } from "./messages.ts";
import { reading } from "./reading.ts";

export type TimelineKind = "rows" | "storylines";

const KEY = "dramatis.timeline";

/** How the timeline shows who is there; remembered while the page is open, and when it is loaded again. */
export const timelineKind = signal<TimelineKind>(
  sessionStorage.getItem(KEY) === "storylines" ? "storylines" : "rows",
);

effect(() => sessionStorage.setItem(KEY, timelineKind.value));

/** How many characters get a line; the others are folded away. */
export const LINE_COUNTS = [6, 12, 20, 40, 80] as const;
export const lineCount = signal<number>(12);

/** Only somebody who is present somewhere has a line. */
export const lineCast = computed(() => cast.value.filter(({ scenes }) => scenes > 0));

/** The story cut into slices; `null` while nobody looks at it. */
const storylines = computed<StoryStorylines | null>(() => {
  if (reading.value === null || timelineKind.value !== "storylines") return null;
  const { story } = reading.value;
  const ids = lineCast.value.slice(0, lineCount.value).map(({ id }) => id);
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
