import type { SceneRange } from "../graph/scene-range.ts";
import type { InteractionKind, Story } from "../story/story.ts";

const KINDS: readonly (readonly [InteractionKind, string])[] = [
  ["copresence", "being together"],
  ["dialogue", "speaking to each other"],
  ["reference", "speaking of each other"],
];

/** The kinds of ties as a reader would say them: “being together and speaking to each other”. */
export function describeKinds(kinds: readonly InteractionKind[]): string {
  const words = KINDS.filter(([kind]) => kinds.includes(kind)).map(([, phrase]) => phrase);
  return listWords(words);
}

/** “all 12 scenes”, “scene 3 of 12”, “scenes 3 to 5 of 12”; and their order, where it is not that of telling. */
export function describeScenes(story: Story, range: SceneRange | null): string {
  const order = story.scenes.some(({ told }) => told !== undefined)
    ? " in the order in which they happen"
    : "";
  return describeRange(story, range) + order;
}

function describeRange({ scenes }: Story, range: SceneRange | null): string {
  const count = scenes.length;
  if (range === null || (range.first <= 0 && range.last >= count - 1)) {
    return count === 1 ? "the only scene" : `all ${formatCount(count)} scenes`;
  }
  const first = Math.max(0, range.first) + 1;
  const last = Math.min(count - 1, range.last) + 1;
  if (first === last) return `scene ${first} of ${count}`;
  return `scenes ${first} to ${last} of ${formatCount(count)}`;
}

/** With a comma at the thousands: “12,000”. */
export function formatCount(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** “3 scenes”, “1 scene”. */
export function countOf(count: number, singular: string, plural = `${singular}s`): string {
  return `${formatCount(count)} ${count === 1 ? singular : plural}`;
}

function listWords(words: readonly string[]): string {
  if (words.length < 2) return words[0] ?? "nothing";
  return `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
