import type { PresenceSegment } from "../layout/timeline.ts";
import { glideIn } from "./reorder.ts";
import type { TimelineData, TimelineEvents } from "./timeline-data.ts";
import {
  type Group,
  mountFrame,
  type TimelinePicture,
  type TimelineView,
} from "./timeline-frame.ts";
import { dimRows, drawRows } from "./timeline-rows.ts";

/** The timeline on d3, in an element that scrolls: rows of presence. A click chooses the scene, dragging makes a window. */
export function mountTimeline(
  element: HTMLElement,
  first: TimelineData,
  events: TimelineEvents,
): TimelineView<TimelineData> {
  return mountFrame(element, first, events, createRows);
}

/** Rows that are drawn at once when the timeline opens: more than are seen. The others follow a turn later. */
const FIRST_ROWS = 16;

function createRows(group: Group): TimelinePicture<TimelineData> {
  let latest: TimelineData | null = null;
  let later: ReturnType<typeof setTimeout> | undefined;
  const draw = (data: TimelineData) => {
    clearTimeout(later);
    const isFirst = latest === null;
    latest = data;
    const { layout } = data;
    if (!isFirst || layout.rows.length <= FIRST_ROWS) return drawRows(group, data);
    drawRows(group, { ...data, layout: { ...layout, rows: layout.rows.slice(0, FIRST_ROWS) } });
    later = setTimeout(() => {
      if (latest === null) return;
      drawRows(group, latest);
      dimRows(group, latest);
    });
  };
  return {
    classes: ["timeline-grid", "timeline-rows"],
    chooses: "scene",
    draw,
    mark: (data) => {
      latest = data;
      dimRows(group, data);
    },
    placeOf: ({ layout }, { character, scene }) => {
      const row = layout.rows.find((one) => one.character === character);
      if (row === undefined) return null;
      return { y: row.y, isPresent: row.segments.some((segment) => segment.scene === scene) };
    },
    rearrange: (shifts) => {
      const bars = group.selectAll<SVGRectElement, PresenceSegment>("rect");
      const scenes = bars.data();
      glideIn(
        bars.nodes().map((bar, place) => [bar, scenes[place]?.scene ?? -1]),
        shifts,
      );
    },
    // Beside the bars too: somebody may be merely named in a scene.
    characterAt: ({ layout, rowHeight }, _x, y) =>
      layout.rows[Math.floor(y / rowHeight)]?.character ?? null,
  };
}
