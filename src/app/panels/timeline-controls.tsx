import { reading } from "../state/reading.ts";
import {
  playhead,
  playing,
  SPEEDS,
  sceneRange,
  setMode,
  speed,
  type TimeMode,
  timeMode,
  togglePlaying,
} from "../state/time.ts";
import { counted } from "./counted.ts";
import { SceneGrain } from "./scene-grain.tsx";
import { TimelineKindSwitch } from "./timeline-kind.tsx";
import { TimelineZoom } from "./timeline-zoom.tsx";

const MODES: readonly (readonly [mode: TimeMode, label: string])[] = [
  ["whole", "Whole story"],
  ["upTo", "Up to here"],
  ["window", "This window"],
];

/** Play and pause, speed, and which part of the story the network shows. */
export function TimelineControls() {
  return (
    <div class="timeline-controls">
      <button
        type="button"
        class="play"
        aria-label={playing.value ? "Pause" : "Play"}
        title={playing.value ? "Pause (Space)" : "Play (Space)"}
        onClick={togglePlaying}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d={playing.value ? "M4 3h3v10H4zM9 3h3v10H9z" : "M4.5 2.5v11l9-5.5z"} />
        </svg>
      </button>
      <label class="speed">
        <span class="visually-hidden">Speed</span>
        <select
          value={speed.value}
          onChange={({ currentTarget }) => {
            const chosen = Number(currentTarget.value);
            speed.value = SPEEDS.find((one) => one === chosen) ?? 1;
          }}
        >
          {SPEEDS.map((one) => (
            <option key={one} value={one}>
              {one}×
            </option>
          ))}
        </select>
      </label>
      <fieldset class="segments">
        <legend class="visually-hidden">Show in the network</legend>
        {MODES.map(([mode, label]) => (
          <button
            key={mode}
            type="button"
            aria-pressed={timeMode.value === mode}
            onClick={() => setMode(mode)}
          >
            {label}
          </button>
        ))}
      </fieldset>
      <SceneGrain />
      <span class="timeline-where" aria-live="polite">
        {where()}
      </span>
      <span class="timeline-kind">
        <TimelineZoom />
        <TimelineKindSwitch />
      </span>
    </div>
  );
}

function where(): string {
  const story = reading.value?.story;
  const range = sceneRange.value;
  if (story === undefined) return "";
  const count = story.scenes.length;
  if (range === null) return counted(count, "scene");
  if (timeMode.value === "window") {
    return range.first === range.last
      ? `scene ${range.first + 1} of ${count}`
      : `scenes ${range.first + 1}–${range.last + 1} of ${count}`;
  }
  const title = story.scenes[playhead.value]?.title ?? null;
  return `scene ${playhead.value + 1} of ${count}${title === null ? "" : `: ${title}`}`;
}
