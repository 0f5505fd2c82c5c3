import { computed } from "@preact/signals";
import { useRef } from "preact/hooks";
import { presenceOf } from "../../graph/presence.ts";
import { layoutTimeline } from "../../layout/timeline.ts";
import type { TimelineData } from "../../view/timeline-data.ts";
import type { TimelineView } from "../../view/timeline-frame.ts";
import { mountTimeline } from "../../view/timeline-view.ts";
import { cast } from "../state/cast.ts";
import { reading } from "../state/reading.ts";
import { timelineEvents, timelineMarks, timelineWidth, timelineZoom } from "../state/timeline.ts";
import { useView } from "./use-view.ts";

/** Pixels. */
const ROW_HEIGHT = 20;
/** As `--names-width` in timeline.css. */
const NAMES_WIDTH = 152;
const RIGHT_MARGIN = 20;
const NARROWEST = 160;
/** More rows than this are more than anyone reads; the cast is sorted by prominence. */
const MOST_ROWS = 120;

const rows = computed(() => cast.value.slice(0, MOST_ROWS));

const layout = computed(() => {
  if (reading.value === null || timelineWidth.value === 0) return null;
  const { story } = reading.value;
  const characters = rows.value.map(({ id }) => id);
  const seen = Math.max(NARROWEST, timelineWidth.value - NAMES_WIDTH - RIGHT_MARGIN);
  const width = seen * timelineZoom.value;
  return layoutTimeline(story, presenceOf(story), { width, rowHeight: ROW_HEIGHT, characters });
});

const data = computed<TimelineData | null>(
  () =>
    layout.value && {
      ...timelineMarks.value,
      layout: layout.value,
      rows: rows.value,
      rowHeight: ROW_HEIGHT,
    },
);

/** A row for each character, with a bar where they are present. */
export function PresenceRows() {
  return data.value === null ? null : <Rows data={data.value} />;
}

function Rows({ data: shown }: { data: TimelineData }) {
  const view = useRef<TimelineView<TimelineData> | null>(null);
  const mount = (node: HTMLElement, first: TimelineData) =>
    mountTimeline(node, first, timelineEvents);
  const element = useView(mount, shown, view);
  return <div ref={element} />;
}
