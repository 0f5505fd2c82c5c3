import { computed } from "@preact/signals";
import { useRef } from "preact/hooks";
import { presenceOf } from "../../graph/presence.ts";
import { drawCurves } from "../../layout/storyline/curves.ts";
import { labelLines } from "../../layout/storyline/line-labels.ts";
import { layoutTimeline, sceneEnds } from "../../layout/timeline.ts";
import type { StorylineData } from "../../view/storyline-data.ts";
import { mountStorylines } from "../../view/storyline-view.ts";
import type { TimelineView } from "../../view/timeline-frame.ts";
import { castById, nameOf } from "../state/cast.ts";
import { reading } from "../state/reading.ts";
import { laidOut, lineCast, lineCount } from "../state/storylines.ts";
import {
  timelineEvents,
  timelineHeight,
  timelineMarks,
  timelineWidth,
  timelineZoom,
} from "../state/timeline.ts";
import { useView } from "./use-view.ts";

/** Pixels. */
const NARROWEST_GAP = 14;
const WIDEST_GAP = 21;
const MARGIN = 19;
/** Of chapters and scenes above the lines, and of the strip below. */
const HEAD = 90;
const LABEL_SIZE = 11;
/** Left and right of the lines. */
const SIDES = 84;
const NARROWEST = 160;
/** While the lines are being laid out. */
const EMPTY_HEIGHT = 60;

const timeline = computed(() => {
  if (reading.value === null || timelineWidth.value === 0) return null;
  const { story } = reading.value;
  const width = Math.max(NARROWEST, timelineWidth.value - SIDES) * timelineZoom.value;
  return layoutTimeline(story, presenceOf(story), { width, rowHeight: 1, characters: [] });
});

/** Lines move apart as far as all can still be seen at once, and never so close that no name fits between. */
const lineGap = computed(() => {
  const lines = Math.max(1, ...(laidOut.value?.layout.positions.flat() ?? []));
  const fitting = (timelineHeight.value - HEAD - 2 * MARGIN) / lines;
  return Math.round(Math.min(WIDEST_GAP, Math.max(NARROWEST_GAP, fitting)));
});

/** What stays while the playhead moves. */
const picture = computed(() => {
  const layout = timeline.value;
  if (layout === null) return null;
  const rows = lineCast.value.slice(0, lineCount.value);
  if (laidOut.value === null) {
    return { layout: { ...layout, height: EMPTY_HEIGHT }, rows, curves: null, labels: [] };
  }
  const curves = drawCurves(laidOut.value.storylines, laidOut.value.layout, {
    sceneEnds: (scene) => sceneEnds(layout, scene),
    lineGap: lineGap.value,
    margin: MARGIN,
  });
  const labels = labelLines(curves.lines, {
    nameOf: (id) => castById.value.get(id)?.name ?? nameOf(id),
    width: layout.width,
    fontSize: LABEL_SIZE,
  });
  return { layout: { ...layout, height: curves.height }, rows, curves, labels };
});

const data = computed<StorylineData | null>(
  () => picture.value && { ...timelineMarks.value, ...picture.value, rowHeight: lineGap.value },
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
