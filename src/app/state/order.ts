import { computed, signal } from "@preact/signals";
import { inOrderOfHappening } from "../../story/order-of-happening.ts";
import { storyUpTo } from "../../story/story-up-to.ts";
import type { Reading } from "../make-reading.ts";
import { corrected } from "./corrections.ts";
import { readUpTo } from "./spoilers.ts";

/** The order of the scenes: as they are told, or as their times say that they happen. */
export type SceneOrder = "told" | "happened";

const chosenOrder = signal<SceneOrder>("told");

/** Whether any scene has a time; without one there is a single order. */
export const hasTimes = computed(
  () => corrected.value?.story.scenes.some(({ time }) => time !== undefined) ?? false,
);

export const sceneOrder = computed<SceneOrder>(() => (hasTimes.value ? chosenOrder.value : "told"));

/** To be called by who keeps playhead and selection where they are in the story. */
export function setOrder(order: SceneOrder): void {
  chosenOrder.value = order;
}

export function resetOrder(): void {
  chosenOrder.value = "told";
  readUpTo.value = null;
}

/**
 * All that the axis of time spans, in the order chosen. Of a story read without spoilers only what is told so far can be put
 * in the order in which it happens: a later chapter may tell what happened first.
 */
export const axis = computed<Reading | null>(() => {
  const open = corrected.value;
  if (open === null || sceneOrder.value === "told") return open;
  const { story } = open;
  const told = readUpTo.value === null ? story : storyUpTo(story, readUpTo.value);
  return { ...open, story: inOrderOfHappening(told) };
});
