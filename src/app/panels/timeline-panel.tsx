import { useEffect, useRef } from "preact/hooks";
import { timelineKind } from "../state/storylines.ts";
import { timelineHover } from "../state/timeline.ts";
import { timelineHeight, timelineWidth } from "../state/timeline-zoom.ts";
import { InTurn } from "./in-turn.tsx";
import { PresenceRows } from "./presence-rows.tsx";
import { Storylines } from "./storylines.tsx";
import { TimelineCard } from "./timeline-card.tsx";
import { TimelineControls } from "./timeline-controls.tsx";
import { onTimelineKey } from "./timeline-keys.ts";
import { TimelineSplitter } from "./timeline-splitter.tsx";
import { useTimelineZoom } from "./timeline-zoom.tsx";

/** When who is present, and with whom, and the controls of time. */
export function TimelinePanel() {
  const scroller = useRef<HTMLDivElement>(null);
  useTimelineZoom(scroller);
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => {
      timelineWidth.value = element.clientWidth;
      timelineHeight.value = element.clientHeight;
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <section class="timeline" aria-label="Timeline" onKeyDown={onTimelineKey}>
      <TimelineSplitter />
      <TimelineControls />
      <div class="timeline-scroll" ref={scroller}>
        <InTurn turn={3}>
          {timelineKind.value === "rows" ? <PresenceRows /> : <Storylines />}
        </InTurn>
      </div>
      {timelineHover.value !== null && <TimelineCard hover={timelineHover.value} />}
    </section>
  );
}
