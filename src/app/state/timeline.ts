import { computed, signal } from "@preact/signals";
import type { TimelineData, TimelineEvents, TimelineHover } from "../../view/timeline-data.ts";
import { emphasis } from "./emphasis.ts";
import { passageScenes } from "./passages.ts";
import { hoveredCharacter, select, selection, toggleCharacter } from "./selection.ts";
import {
  extendWindow,
  pause,
  sceneRange,
  scrubTo,
  setWindow,
  shownPlayhead,
  timeMode,
} from "./time.ts";

export const timelineHover = signal<TimelineHover | null>(null);

const NOWHERE: ReadonlySet<number> = new Set();

/** What moves over the timeline, however that shows who is there. */
export const timelineMarks = computed<Omit<TimelineData, "layout" | "rows" | "rowHeight">>(() => {
  const chosen = selection.value;
  const { lit, ringed } = emphasis.value;
  return {
    playhead: timeMode.value === "window" ? null : shownPlayhead.value,
    range: sceneRange.value,
    brushed: timeMode.value === "window",
    selectedScene: chosen?.kind === "scene" ? chosen.index : null,
    selectedCharacter: chosen?.kind === "character" ? chosen.id : null,
    marked: chosen === null || chosen.kind === "scene" ? NOWHERE : passageScenes.value,
    lit: lit === null ? null : ringed,
  };
});

export const timelineEvents: TimelineEvents = {
  onScrub: (scene) => {
    pause();
    scrubTo(scene);
  },
  onStep: (by) => {
    pause();
    scrubTo(shownPlayhead.value + by);
  },
  onExtend: extendWindow,
  onWindow: setWindow,
  onScene: (index) => select({ kind: "scene", index }),
  onCharacter: toggleCharacter,
  onClear: () => select(null),
  onHover: (over) => {
    timelineHover.value = over;
    hoveredCharacter.value = over?.character ?? null;
  },
};
