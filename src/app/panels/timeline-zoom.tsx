import { useEffect, useLayoutEffect } from "preact/hooks";
import { listenForPinches } from "../pinch.ts";
import { timelineKind } from "../state/storylines.ts";
import {
  anchorAt,
  glideTo,
  mostZoom,
  NAMES,
  scrollAfterZoom,
  timelineScroll,
  timelineZoom,
  zoomBy,
} from "../state/timeline-zoom.ts";

const STEP = 2;
/** A wheel's turn, in pixels, that doubles the zoom; of two fingers, which a browser reports as a gentler wheel. */
const WHEEL = 240;
const PINCH = 60;

/** From the whole story to a single scene. */
export function TimelineZoom() {
  return (
    <span class="timeline-zoom">
      <button
        type="button"
        class="icon-button"
        aria-label="Show more of the story"
        title="Show more of the story (− in the timeline, 0 for all)"
        disabled={timelineZoom.value <= 1}
        onClick={() => glideTo(timelineZoom.value / STEP)}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M2 4.5 5.5 8 2 11.5M14 4.5 10.5 8l3.5 3.5" />
        </svg>
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label="Show scenes wider"
        title="Show scenes wider (+ in the timeline, or Ctrl and wheel; Z for the chosen scene)"
        disabled={timelineZoom.value >= mostZoom.value}
        onClick={() => glideTo(timelineZoom.value * STEP)}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M5.5 4.5 2 8l3.5 3.5M10.5 4.5 14 8l-3.5 3.5" />
        </svg>
      </button>
    </span>
  );
}

/** Lets Ctrl and the wheel, or two fingers, zoom what scrolls in the element; what is under the pointer stays there. */
export function useTimelineZoom(scroller: { readonly current: HTMLDivElement | null }): void {
  const zoom = timelineZoom.value;
  useEffect(() => {
    const element = scroller.current;
    const onWheel = (event: WheelEvent) => {
      if (element === null || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      const x = event.clientX - element.getBoundingClientRect().left;
      const turn = Math.abs(event.deltaY) < PINCH ? PINCH : WHEEL;
      zoomBy(2 ** (-event.deltaY / turn), anchorAt(x - NAMES[timelineKind.value]));
    };
    const onPinch = (factor: number, from: number, to: number) => {
      const { share } = anchorAt(from - NAMES[timelineKind.value]);
      zoomBy(factor, { share, at: to - NAMES[timelineKind.value] });
    };
    const onScroll = () => {
      timelineScroll.value = element?.scrollLeft ?? 0;
    };
    const stopPinching = element === null ? () => undefined : listenForPinches(element, onPinch);
    element?.addEventListener("wheel", onWheel, { passive: false });
    element?.addEventListener("scroll", onScroll, { passive: true });
    return () => {
      stopPinching();
      element?.removeEventListener("wheel", onWheel);
      element?.removeEventListener("scroll", onScroll);
    };
  }, []);
  useLayoutEffect(() => {
    if (scroller.current !== null) scroller.current.scrollLeft = scrollAfterZoom();
  }, [zoom]);
}
