import type { Counting, Story } from "../story.ts";
import { countInteractions } from "./count-interactions.ts";

const known = new WeakMap<Story, Map<string, Story>>();

/** The story with its interactions counted in a way that may be another. */
export function recount(story: Story, counting: Counting): Story {
  return isSame(story.counting, counting) ? story : countAnew(story, counting);
}

/**
 * The story with its interactions counted from its text. What has no text, a list of scenes, stays as it was written. The
 * same story gives the very same value each time.
 */
export function countAnew(story: Story, counting: Counting): Story {
  if (story.kind === "sceneList") return story;
  const counts = known.get(story) ?? new Map<string, Story>();
  known.set(story, counts);
  const key = JSON.stringify([counting.copresence, counting.dialogue]);
  const recounted = counts.get(key) ?? {
    ...story,
    counting,
    interactions: countInteractions(story, counting),
  };
  counts.set(key, recounted);
  return recounted;
}

function isSame(one: Counting, other: Counting): boolean {
  const within = ({ copresence }: Counting) =>
    copresence.unit === "scene" ? 0 : copresence.within;
  return (
    one.dialogue === other.dialogue &&
    one.copresence.unit === other.copresence.unit &&
    within(one) === within(other)
  );
}
