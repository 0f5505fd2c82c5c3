import { computed } from "@preact/signals";
import { useRef } from "preact/hooks";
import { presenceOf } from "../../graph/presence.ts";
import { coverAfter } from "../../layout/cover-timeline.ts";
import { layoutTimeline } from "../../layout/timeline.ts";
import type { TimelineData } from "../../view/timeline-data.ts";
import type { TimelineView } from "../../view/timeline-frame.ts";
import { mountTimeline } from "../../view/timeline-view.ts";
import { cast } from "../state/cast.ts";
import { axis } from "../state/order.ts";
import { lastShown } from "../state/time.ts";
import { timelineEvents, timelineMarks } from "../state/timeline.ts";
import { storyWidth, timelineWidth } from "../state/timeline-zoom.ts";
import { useView } from "./use-view.ts";

/** Pixels. */
const ROW_HEIGHT = 20;
/** More rows than this are more than anyone reads; the cast is sorted by prominence. */
const MOST_ROWS = 120;

const rows = computed(() => cast.value.slice(0, MOST_ROWS));

const layout = computed(() => {
  if (axis.value === null || timelineWidth.value === 0) return null;
  const { story } = axis.value;
  const characters = rows.value.map(({ id }) => id);
  const width = storyWidth.value;
  return layoutTimeline(story, presenceOf(story), { width, rowHeight: ROW_HEIGHT, characters });
});

const shownLayout = computed(() => layout.value && coverAfter(layout.value, lastShown.value));

const data = computed<TimelineData | null>(
  () =>
    shownLayout.value && {
      ...timelineMarks.value,
      layout: shownLayout.value,
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
