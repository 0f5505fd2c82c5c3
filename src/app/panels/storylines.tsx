import { computed } from "@preact/signals";
import { useRef } from "preact/hooks";
import { presenceOf } from "../../graph/presence.ts";
import { coverAfter } from "../../layout/cover-timeline.ts";
import { drawCurves, heightOf } from "../../layout/storyline/curves.ts";
import { cutStorylines } from "../../layout/storyline/cut-storylines.ts";
import { labelLines } from "../../layout/storyline/line-labels.ts";
import { layoutTimeline, sceneEnds } from "../../layout/timeline.ts";
import type { StorylineData } from "../../view/storyline-data.ts";
import { mountStorylines } from "../../view/storyline-view.ts";
import type { TimelineView } from "../../view/timeline-frame.ts";
import { nameOf } from "../state/cast.ts";
import { found } from "../state/found.ts";
import { axis } from "../state/order.ts";
import { laidOut, shownLines } from "../state/storylines.ts";
import { lastShown } from "../state/time.ts";
import { timelineEvents, timelineMarks } from "../state/timeline.ts";
import { nearStretch, storyWidth, timelineHeight, timelineWidth } from "../state/timeline-zoom.ts";
import { useView } from "./use-view.ts";

/** Pixels. */
const NARROWEST_GAP = 12;
const WIDEST_GAP = 21;
const MARGIN = 19;
/** Of chapters and scenes above the lines, and of the strip below. */
const HEAD = 90;
const LABEL_SIZE = 11;
/** While the lines are being laid out. */
const EMPTY_HEIGHT = 60;

const timeline = computed(() => {
  if (axis.value === null || timelineWidth.value === 0) return null;
  const { story } = axis.value;
  const options = { width: storyWidth.value, rowHeight: 1, characters: [] };
  return layoutTimeline(story, presenceOf(story), options);
});

/** Lines move apart as far as all can still be seen at once, and never so close that a name in one touches the next. */
const lineGap = computed(() => {
  const lines = Math.max(1, ...(laidOut.value?.layout.positions.flat() ?? []));
  const fitting = (timelineHeight.value - HEAD - 2 * MARGIN) / lines;
  return Math.round(Math.min(WIDEST_GAP, Math.max(NARROWEST_GAP, fitting)));
});

const curves = computed(() => {
  const whole = timeline.value;
  if (whole === null || laidOut.value === null) return null;
  const { storylines, layout } = cutStorylines(laidOut.value, lastShown.value);
  return drawCurves(storylines, layout, {
    sceneEnds: (scene) => sceneEnds(whole, scene),
    lineGap: lineGap.value,
    margin: MARGIN,
  });
});

const labels = computed(() => {
  if (curves.value === null) return [];
  return labelLines(curves.value.lines, {
    nameOf,
    width: storyWidth.value,
    fontSize: LABEL_SIZE,
    view: nearStretch.value,
  });
});

/** What stays while the playhead moves. */
const picture = computed(() => {
  if (timeline.value === null) return null;
  const positions = laidOut.value?.layout.positions ?? null;
  const height =
    positions === null
      ? EMPTY_HEIGHT
      : heightOf(positions, { lineGap: lineGap.value, margin: MARGIN });
  return {
    layout: { ...coverAfter(timeline.value, lastShown.value), height },
    rows: shownLines.value,
    curves: curves.value,
  };
});

const data = computed<StorylineData | null>(
  () =>
    picture.value &&
    found.value && {
      story: found.value,
      ...timelineMarks.value,
      ...picture.value,
      labels: labels.value,
      rowHeight: lineGap.value,
    },
);

/** A line for each of the main characters, drawn together where they share a scene. */
export function Storylines() {
  return data.value === null ? null : <Lines data={data.value} />;
}

function Lines({ data: shown }: { data: StorylineData }) {
  const view = useRef<TimelineView<StorylineData> | null>(null);
  const mount = (node: HTMLElement, first: StorylineData) =>
    mountStorylines(node, first, timelineEvents);
  const element = useView(mount, shown, view);
  return <div ref={element} aria-busy={shown.curves === null} />;
}
