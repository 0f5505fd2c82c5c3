import { isTimelineAlone, toggleTimelineAlone } from "../state/timeline-height.ts";

/** Gives the timeline the whole height, and takes it back. */
export function TimelineAlone() {
  const alone = isTimelineAlone.value;
  return (
    <button
      type="button"
      class="icon-button timeline-alone"
      aria-label="Timeline alone"
      aria-pressed={alone}
      title={alone ? "Show the network again (T)" : "Give the whole height to the timeline (T)"}
      onClick={toggleTimelineAlone}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={alone ? "M2 8h12M5 2l3 3 3-3M5 14l3-3 3 3" : "M2 8h12M5 5l3-3 3 3M5 11l3 3 3-3"} />
      </svg>
    </button>
  );
}
