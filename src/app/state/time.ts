import { batch, computed, signal } from "@preact/signals";
import type { SceneRange } from "../../graph/scene-range.ts";
import { axis } from "./order.ts";
import { spoilerSafe } from "./spoilers.ts";

/** Which part of the story the network shows. */
export type TimeMode = "whole" | "upTo" | "window";
export const SPEEDS = [0.5, 1, 2, 4] as const;
type Speed = (typeof SPEEDS)[number];

/** How long a scene is shown at speed 1. */
const SCENE_MILLISECONDS = 1200;

export const timeMode = signal<TimeMode>("whole");
/** Place of the scene under the playhead in `Story.scenes`. */
export const playhead = signal(0);
const timeWindow = signal<SceneRange | null>(null);
export const playing = signal(false);
export const speed = signal<Speed>(1);

const lastScene = computed(() => Math.max(0, (axis.value?.story.scenes.length ?? 0) - 1));

/** The last scene that may be shown, wherever the playhead is: without spoilers, the one under it. */
export const lastShown = computed(() => (spoilerSafe.value ? playhead.value : lastScene.value));

/** The scenes that the network shows; `null` is the whole story. */
export const sceneRange = computed<SceneRange | null>(() => {
  if (timeMode.value === "upTo") return { first: 0, last: playhead.value };
  return timeMode.value === "window" ? timeWindow.value : null;
});

/** The next faster speed, or slower one. */
export function changeSpeed(by: 1 | -1): void {
  const next = SPEEDS[SPEEDS.indexOf(speed.value) + by];
  if (next !== undefined) speed.value = next;
}

export function resetSpeed(): void {
  speed.value = SPEEDS[0];
}

/** Where the playhead stands: at the end when the whole story is shown. */
export const shownPlayhead = computed(() =>
  timeMode.value === "whole" ? lastScene.value : playhead.value,
);

/** The whole story; without spoilers only its first scene. */
export function resetTime(): void {
  batch(() => {
    playing.value = false;
    timeMode.value = spoilerSafe.value ? "upTo" : "whole";
    playhead.value = spoilerSafe.value ? 0 : lastScene.value;
    timeWindow.value = null;
  });
}

/** Without spoilers the whole story cannot be asked for. */
export function setMode(mode: TimeMode): void {
  if (mode === "whole" && spoilerSafe.value) return;
  batch(() => {
    playing.value = false;
    timeMode.value = mode;
    if (mode === "window" && timeWindow.value === null) {
      const last = playhead.value;
      timeWindow.value = { first: Math.max(0, last - Math.ceil(lastScene.value / 4)), last };
    }
  });
}

/** Moves the playhead and shows the story up to there. */
export function scrubTo(scene: number): void {
  batch(() => {
    timeMode.value = "upTo";
    playhead.value = Math.min(lastScene.value, Math.max(0, scene));
  });
}

export function setWindow(range: SceneRange | null): void {
  const last = lastShown.value;
  batch(() => {
    playing.value = false;
    timeWindow.value = range && {
      first: Math.min(range.first, last),
      last: Math.min(range.last, last),
    };
    if (range !== null) timeMode.value = "window";
    else timeMode.value = spoilerSafe.value ? "upTo" : "whole";
  });
}

/** Keeps playhead and window where they are in the story while its scenes are cut or put otherwise. */
export function moveTime(rangeOf: (scenes: SceneRange) => SceneRange): void {
  batch(() => {
    playhead.value = rangeOf({ first: playhead.value, last: playhead.value }).last;
    if (timeWindow.value !== null) timeWindow.value = rangeOf(timeWindow.value);
  });
}

/** Grows or shrinks the window at its end, as the keyboard does it. */
export function extendWindow(by: number): void {
  const range = timeWindow.value ?? { first: playhead.value, last: playhead.value };
  const last = Math.max(range.first, range.last + by);
  setWindow({ first: range.first, last });
}

let timer: ReturnType<typeof setTimeout> | undefined;

export function togglePlaying(): void {
  if (playing.value) {
    pause();
    return;
  }
  const goesOn = spoilerSafe.value || timeMode.value === "upTo";
  scrubTo(goesOn && playhead.value < lastScene.value ? playhead.value : 0);
  playing.value = true;
  schedule();
}

export function pause(): void {
  playing.value = false;
  clearTimeout(timer);
}

function schedule(): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    if (!playing.value) return;
    if (playhead.value < lastScene.value) {
      scrubTo(playhead.value + 1);
      schedule();
    } else pause();
  }, SCENE_MILLISECONDS / speed.value);
}
