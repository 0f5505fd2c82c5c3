import { computed, signal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { presenceOf } from "../../graph/presence.ts";
import { layoutTimeline } from "../../layout/timeline.ts";
import type { TimelineData, TimelineEvents, TimelineHover } from "../../view/timeline-data.ts";
import { mountTimeline, type TimelineView } from "../../view/timeline-view.ts";
import { cast } from "../state/cast.ts";
import { emphasis } from "../state/network.ts";
import { passageScenes } from "../state/passages.ts";
import { reading } from "../state/reading.ts";
import { select, selection, toggleCharacter } from "../state/selection.ts";
import {
  extendWindow,
  pause,
  sceneRange,
  scrubTo,
  setWindow,
  shownPlayhead,
  timeMode,
} from "../state/time.ts";
import { TimelineCard } from "./timeline-card.tsx";
import { TimelineControls } from "./timeline-controls.tsx";
import { useView } from "./use-view.ts";

const ROW_HEIGHT = 20;
/** More rows than this are more than anyone reads; the cast is sorted by prominence. */
const MOST_ROWS = 120;

const NOWHERE: ReadonlySet<number> = new Set();

/** Pixels that the rows have; 0 until measured. */
const width = signal(0);
const hover = signal<TimelineHover | null>(null);

const rows = computed(() => cast.value.slice(0, MOST_ROWS));

const layout = computed(() => {
  if (reading.value === null || width.value === 0) return null;
  const { story } = reading.value;
  const characters = rows.value.map(({ id }) => id);
  const options = { width: width.value, rowHeight: ROW_HEIGHT, characters };
  return layoutTimeline(story, presenceOf(story), options);
});

const timelineData = computed<TimelineData | null>(() => {
  if (layout.value === null) return null;
  const chosen = selection.value;
  const { lit, ringed } = emphasis.value;
  return {
    layout: layout.value,
    rows: rows.value,
    rowHeight: ROW_HEIGHT,
    playhead: timeMode.value === "window" ? null : shownPlayhead.value,
    range: sceneRange.value,
    brushed: timeMode.value === "window",
    selectedScene: chosen?.kind === "scene" ? chosen.index : null,
    marked: chosen === null || chosen.kind === "scene" ? NOWHERE : passageScenes.value,
    lit: lit === null ? null : ringed,
  };
});

const EVENTS: TimelineEvents = {
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
  onHover: (over) => {
    hover.value = over;
  },
};

/** When who is present, and the controls of time. */
export function TimelinePanel() {
  const scroller = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const measure = () => {
      const names = Number.parseFloat(getComputedStyle(element).getPropertyValue("--names-width"));
      width.value = Math.max(160, element.clientWidth - names - 20);
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const data = timelineData.value;
  return (
    <section class="timeline" aria-label="Timeline">
      <TimelineControls />
      <div class="timeline-scroll" ref={scroller}>
        {data !== null && <Timeline data={data} />}
      </div>
      {hover.value !== null && <TimelineCard hover={hover.value} />}
    </section>
  );
}

function Timeline({ data }: { data: TimelineData }) {
  const view = useRef<TimelineView | null>(null);
  const mount = (node: HTMLElement, first: TimelineData) => mountTimeline(node, first, EVENTS);
  const element = useView(mount, data, view);
  return <div ref={element} />;
}
