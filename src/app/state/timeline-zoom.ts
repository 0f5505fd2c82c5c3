import { computed, signal } from "@preact/signals";
import { sceneFacts } from "../../graph/scene-facts.ts";
import { tween } from "../../view/tween.ts";
import { axis } from "./order.ts";
import { timelineKind } from "./storylines.ts";

/** Pixels inside the timeline's frame, names included; 0 until measured. */
export const timelineWidth = signal(0);
/** Pixels that can be seen of it, scenes included. */
export const timelineHeight = signal(0);
/** Pixels of the story that are hidden to the left of the frame. */
export const timelineScroll = signal(0);

/** How many times as wide as its frame the story is. */
export const timelineZoom = signal(1);

/** Pixels of what stays in view on the left, as `--names-width` in the styles. */
export const NAMES = { rows: 152, storylines: 64 } as const;
const RIGHT_MARGIN = 20;
const NARROWEST = 160;
/** Pixels; a browser draws no wider picture well. */
const WIDEST = 400_000;
const MILLISECONDS = 220;

/** Pixels of the story that can be seen at once. */
const seenWidth = computed(() =>
  Math.max(NARROWEST, timelineWidth.value - NAMES[timelineKind.value] - RIGHT_MARGIN),
);

/** Pixels from the start of the story to its end. */
export const storyWidth = computed(() => seenWidth.value * timelineZoom.value);

/** At which the shortest scene fills the frame. */
export const mostZoom = computed(() => {
  const words = axis.value === null ? [] : sceneFacts(axis.value.story).map((facts) => facts.words);
  const total = words.reduce((sum, count) => sum + Math.max(1, count), 0);
  const least = words.reduce((few, count) => Math.min(few, Math.max(1, count)), total);
  return Math.max(1, Math.min(total / Math.max(1, least), WIDEST / seenWidth.value));
});

/**
 * The stretch of the story around what can be seen, in which it is worth to name lines: changes each half frame that is
 * scrolled, not with each pixel.
 */
export const nearStretch = computed(() => {
  const half = seenWidth.value / 2;
  const place = Math.floor(timelineScroll.value / half);
  return { x0: (place - 1) * half, x1: (place + 4) * half };
});

/** A point of the story, 0 to 1, and where in the frame it is to stay; pixels right of the names. */
export interface ZoomAnchor {
  readonly share: number;
  readonly at: number;
}

let anchor: ZoomAnchor | null = null;
let stop = () => {};

/** Where the picture is to be scrolled to after a change of zoom. */
export function scrollAfterZoom(): number {
  const { share, at } = anchor ?? middle();
  return share * storyWidth.value - at;
}

function middle(): ZoomAnchor {
  return anchorAt(seenWidth.value / 2);
}

/** What is at an x of the frame now. */
export function anchorAt(at: number): ZoomAnchor {
  return { share: (timelineScroll.value + at) / storyWidth.value, at };
}

/** Zooms at once, as a wheel or two fingers ask for it. */
export function zoomBy(factor: number, around: ZoomAnchor): void {
  stop();
  anchor = around;
  timelineZoom.value = within(timelineZoom.value * factor);
}

/** Zooms smoothly, as a key or a button asks for it. */
export function glideTo(zoom: number, around: ZoomAnchor = middle()): void {
  stop();
  const from = Math.log(timelineZoom.value);
  const to = Math.log(within(zoom));
  const start = anchorStart(around);
  stop = tween(MILLISECONDS, (share) => {
    anchor = { share: around.share, at: start + (around.at - start) * share };
    timelineZoom.value = Math.exp(from + (to - from) * share);
  });
}

/** Where the anchor's point is now, so that it glides to where it is to be. */
function anchorStart({ share }: ZoomAnchor): number {
  return share * storyWidth.value - timelineScroll.value;
}

/** Fills the frame with a stretch of the story, from 0 to 1 each. */
export function glideToStretch(from: number, to: number): void {
  const share = (from + to) / 2;
  glideTo(0.92 / Math.max(1e-9, to - from), { share, at: seenWidth.value / 2 });
}

export function resetZoom(): void {
  stop();
  timelineZoom.value = 1;
  timelineScroll.value = 0;
}

function within(zoom: number): number {
  return Math.min(mostZoom.value, Math.max(1, zoom));
}
