import { lineAt, placeOf, type StorylineData } from "./storyline-data.ts";
import { dimLines, drawBundles, drawLabels, drawLines } from "./storyline-lines.ts";
import type { TimelineEvents } from "./timeline-data.ts";
import {
  type Group,
  mountFrame,
  type TimelinePicture,
  type TimelineView,
} from "./timeline-frame.ts";

/**
 * The storylines on d3, in an element that scrolls: a line for each character, drawn together with those it shares a
 * scene with. A click on a line chooses its character; elsewhere it chooses the scene, and dragging makes a window.
 */
export function mountStorylines(
  element: HTMLElement,
  first: StorylineData,
  events: TimelineEvents,
): TimelineView<StorylineData> {
  return mountFrame(element, first, events, createLines);
}

function createLines(group: Group): TimelinePicture<StorylineData> {
  const bundles = group.append("g").attr("class", "storyline-bundles");
  const lines = group.append("g").attr("class", "storyline-lines");
  const labels = group.append("g").attr("class", "storyline-labels");
  return {
    classes: ["timeline-grid storyline-grid", "storylines"],
    chooses: "character",
    draw: (data) => {
      drawBundles(bundles, data.curves ?? { lines: [], bundles: [], height: 0 });
      drawLines(lines, data);
      drawLabels(labels, data);
    },
    mark: (data, focused) => dimLines(lines, labels, data, focused),
    placeOf,
    characterAt: ({ curves }, x, y) => lineAt(curves, x, y),
  };
}
