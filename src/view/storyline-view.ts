import type { StorylineCurves } from "../layout/storyline/curves.ts";
import { lineAt, placeOf, type StorylineData } from "./storyline-data.ts";
import { dimLines, drawBundles, drawLabels, drawLines } from "./storyline-lines.ts";
import { morphLines } from "./storyline-morph.ts";
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

const NOTHING: StorylineCurves = { lines: [], bundles: [], height: 0 };
/** Pixels: a wider picture is looked at in parts, and its lines do not move. */
const WIDEST_MOVING = 6000;

function createLines(group: Group): TimelinePicture<StorylineData> {
  const bundles = group.append("g").attr("class", "storyline-bundles");
  const lines = group.append("g").attr("class", "storyline-lines");
  const labels = group.append("g").attr("class", "storyline-labels");
  let named: StorylineData["labels"] | null = null;
  let drawn: StorylineData | null = null;
  let isWaiting = false;
  let stop = () => {};
  const draw = (data: StorylineData) => {
    const isSameStory = drawn?.story === data.story;
    group.classed("storyline-waiting", data.curves === null);
    if (data.curves === null) isWaiting = true;
    if (data.curves === null && isSameStory) return;
    stop();
    drawBundles(bundles, data.curves ?? NOTHING);
    drawLines(lines, data);
    const before = isSameStory && isWaiting ? (drawn?.curves ?? null) : null;
    if (before !== null && data.curves !== null && data.layout.width <= WIDEST_MOVING) {
      stop = morphLines(lines, [bundles, labels], before, data.curves, data.layout.width);
    }
    isWaiting = data.curves === null;
    drawn = data;
  };
  return {
    classes: ["timeline-grid storyline-grid", "storylines"],
    chooses: "character",
    draw,
    mark: (data, focused) => {
      // Names come and go with what is scrolled into view.
      if (data.labels !== named && data.curves !== null) drawLabels(labels, data);
      named = data.labels;
      dimLines(lines, labels, data, focused);
    },
    placeOf,
    rearrange: () => undefined,
    characterAt: ({ curves }, x, y) => lineAt(curves, x, y),
  };
}
