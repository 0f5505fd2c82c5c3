import { cancelReading } from "../open-story.ts";
import { job } from "../state/reading.ts";

/** How far the reading of a story is, and a way out of it. */
export function JobBar() {
  const current = job.value;
  if (current === null) return null;
  const percent = Math.round(current.fraction * 100);
  return (
    <div class="job">
      <div
        class="job-bar"
        role="progressbar"
        aria-label={`Reading ${current.name}`}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
      >
        <span style={{ transform: `scaleX(${current.fraction})` }} />
      </div>
      <div class="job-card">
        <span>
          Reading <b>{current.name}</b>
        </span>
        <span class="quiet">
          {current.stage} · {percent}%
        </span>
        <button type="button" class="button" onClick={cancelReading}>
          Cancel
        </button>
      </div>
    </div>
  );
}
