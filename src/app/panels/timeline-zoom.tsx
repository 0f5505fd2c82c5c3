import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { timelineKind } from "../state/storylines.ts";
import { timelineZoom, zoomTimeline } from "../state/timeline.ts";

const STEP = 2;
/** A wheel's turn, in pixels, that doubles the zoom. */
const WHEEL = 240;
/** Pixels of what does not grow on the left: the names. */
const FIXED = { rows: 152, storylines: 64 } as const;

/** From the whole story to a single scene. */
export function TimelineZoom() {
  return (
    <span class="timeline-zoom">
      <button
        type="button"
        class="icon-button"
        aria-label="Show more of the story"
        title="Show more of the story"
        disabled={timelineZoom.value <= 1}
        onClick={() => zoomTimeline(1 / STEP)}
      >
        −
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label="Show scenes wider"
        title="Show scenes wider (Ctrl and wheel)"
        onClick={() => zoomTimeline(STEP)}
      >
        +
      </button>
    </span>
  );
}

/** Lets Ctrl and the wheel zoom what scrolls in the element; what is under the pointer, or in the middle, stays there. */
export function useTimelineZoom(scroller: { readonly current: HTMLDivElement | null }): void {
  const zoom = timelineZoom.value;
  const last = useRef(zoom);
  const anchor = useRef<number | null>(null);
  useEffect(() => {
    const element = scroller.current;
    const onWheel = (event: WheelEvent) => {
      if (element === null || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      anchor.current = event.clientX - element.getBoundingClientRect().left;
      zoomTimeline(2 ** (-event.deltaY / WHEEL));
    };
    element?.addEventListener("wheel", onWheel, { passive: false });
    return () => element?.removeEventListener("wheel", onWheel);
  }, []);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null || last.current === zoom) return;
    const fixed = FIXED[timelineKind.value];
    const at = (anchor.current ?? element.clientWidth / 2) - fixed;
    element.scrollLeft = (element.scrollLeft + at) * (zoom / last.current) - at;
    last.current = zoom;
    anchor.current = null;
  }, [zoom]);
}
