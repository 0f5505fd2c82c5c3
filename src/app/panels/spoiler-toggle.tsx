import { toggleSpoilers } from "../state/arrange.ts";
import { spoilerSafe } from "../state/spoilers.ts";

/** Hides all that comes after the playhead, on the whole page. */
export function SpoilerToggle() {
  const safe = spoilerSafe.value;
  return (
    <button
      type="button"
      class="spoiler-toggle"
      aria-pressed={safe}
      title={
        safe
          ? "Nothing after the playhead is shown anywhere; show the whole story again"
          : "Show nothing that comes after the playhead, anywhere"
      }
      onClick={toggleSpoilers}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8z" />
        <circle cx="8" cy="8" r="2" />
        {safe && <path d="M2.5 13.5l11-11" />}
      </svg>
      <span>No spoilers</span>
    </button>
  );
}
