import { batch } from "@preact/signals";
import type { Correction } from "../../story/corrections.ts";
import { addCorrection, redoCorrection, undoCorrection } from "./corrections.ts";
import { axis, type SceneOrder, sceneOrder, setOrder } from "./order.ts";
import { select, selection } from "./selection.ts";
import { readUpTo, spoilerSafe } from "./spoilers.ts";
import { moveTime, playhead, resetTime, scrubTo, timeMode } from "./time.ts";

/** Shows the scenes in another order. */
export function chooseOrder(order: SceneOrder): void {
  if (order === sceneOrder.value) return;
  const told = readUpTo.value;
  batch(() => {
    keepingPlaces(() => {
      readUpTo.value = order === "happened" && spoilerSafe.value ? playhead.value : null;
      setOrder(order);
    });
    // What was read stays read, wherever the playhead went meanwhile.
    if (order === "told" && told !== null) scrubTo(told);
  });
}

export function makeCorrection(correction: Correction): void {
  keepingPlaces(() => addCorrection(correction));
}

export function undo(): void {
  keepingPlaces(undoCorrection);
}

export function redo(): void {
  keepingPlaces(redoCorrection);
}

/** Hides all that comes after the playhead, from the first scene on where the whole story was shown; or shows it again. */
export function toggleSpoilers(): void {
  batch(() => {
    chooseOrder("told");
    spoilerSafe.value = !spoilerSafe.value;
    if (!spoilerSafe.value) resetTime();
    else if (timeMode.value === "whole") scrubTo(0);
  });
}

/** Does what may put the scenes in another order; playhead and chosen scene stay with their scenes. */
function keepingPlaces(work: () => void): void {
  const before = axis.value?.story.scenes ?? [];
  batch(() => {
    work();
    const places = new Map(axis.value?.story.scenes.map(({ id }, place) => [id, place]));
    const placeOf = (scene: number) => places.get(before[scene]?.id ?? "") ?? scene;
    const isSame = before.every(({ id }, place) => places.get(id) === place);
    if (isSame) return;
    moveTime(({ first, last }) => {
      const ends = [placeOf(first), placeOf(last)];
      return { first: Math.min(...ends), last: Math.max(...ends) };
    });
    const chosen = selection.value;
    if (chosen?.kind === "scene") select({ kind: "scene", index: placeOf(chosen.index) });
  });
}
