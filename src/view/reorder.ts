import type { TimelineLayout } from "../layout/timeline.ts";

const MILLISECONDS = 520;

/** How far each scene comes from when the same scenes are put in another order: pixels, by new place. */
export type SceneShifts = ReadonlyMap<number, number>;

/** `null` where it is not only the order that changed. */
export function shiftsBetween(before: TimelineLayout, after: TimelineLayout): SceneShifts | null {
  if (before.scenes.length !== after.scenes.length) return null;
  const starts = new Map(before.scenes.map(({ id, x0 }) => [id, x0]));
  const isMoved = after.scenes.some(({ id }, place) => id !== before.scenes[place]?.id);
  if (!isMoved || after.scenes.some(({ id }) => !starts.has(id))) return null;
  return new Map(after.scenes.map(({ id, index, x0 }) => [index, (starts.get(id) ?? x0) - x0]));
}

/** Lets what is drawn in a scene's place come gliding from where the scene was, if the reader likes motion. */
export function glideIn(
  elements: Iterable<readonly [element: Element, scene: number]>,
  shifts: SceneShifts,
): void {
  if (matchMedia("(prefers-reduced-motion: reduce)").matches) return;
  for (const [element, scene] of elements) {
    const from = shifts.get(scene) ?? 0;
    if (from === 0) continue;
    element.animate([{ transform: `translateX(${from}px)` }, { transform: "none" }], {
      duration: MILLISECONDS,
      easing: "cubic-bezier(0.3, 0, 0.2, 1)",
    });
  }
}
