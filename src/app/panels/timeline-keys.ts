import { shareOfScenes } from "../../layout/timeline.ts";
import { axis } from "../state/order.ts";
import { selection } from "../state/selection.ts";
import { changeLineCount, timelineKind } from "../state/storylines.ts";
import { sceneRange, shownPlayhead, timeMode } from "../state/time.ts";
import { glideTo, glideToStretch, timelineZoom } from "../state/timeline-zoom.ts";

/** What the keys do while the focus is in the timeline, and nothing there took them. */
export function onTimelineKey(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
  if (!act(event.key)) return;
  event.preventDefault();
  event.stopPropagation();
}

function act(key: string): boolean {
  switch (key) {
    case "+":
    case "=":
      glideTo(timelineZoom.value * 2);
      return true;
    case "-":
      glideTo(timelineZoom.value / 2);
      return true;
    case "0":
      glideTo(1);
      return true;
    case "z":
      showScene();
      return true;
    case "m":
    case "M":
      if (timelineKind.value === "storylines") changeLineCount(key === "m" ? 1 : -1);
      return true;
    default:
      return false;
  }
}

/** Fills the frame with the scene that is chosen, or with the window, or with the scene under the playhead. */
function showScene(): void {
  const story = axis.value?.story;
  if (story === undefined) return;
  const chosen = selection.value;
  const { first, last } =
    chosen?.kind === "scene"
      ? { first: chosen.index, last: chosen.index }
      : ((timeMode.value === "window" ? sceneRange.value : null) ?? {
          first: shownPlayhead.value,
          last: shownPlayhead.value,
        });
  glideToStretch(...shareOfScenes(story, { first, last }));
}
