import { sceneNumber } from "../../story/scene-number.ts";
import { reading } from "../state/reading.ts";
import { spoilerSafe } from "../state/spoilers.ts";
import {
  changeSpeed,
  playing,
  resetSpeed,
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
import { SpoilerToggle } from "./spoiler-toggle.tsx";
import { TimelineAlone } from "./timeline-alone.tsx";
import { TimelineKindSwitch } from "./timeline-kind.tsx";
import { TimelineOrder } from "./timeline-order.tsx";
import { TimelineZoom } from "./timeline-zoom.tsx";

/** What of a label is left out where there is little room stands in a part of its own. */
const MODES: readonly (readonly [mode: TimeMode, ...label: (string | SpareWord)[]])[] = [
  ["whole", "Whole", { spare: " story" }],
  ["upTo", "Up to here"],
  ["window", { spare: "This " }, "window"],
];

interface SpareWord {
  readonly spare: string;
}

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
      <SpeedButton />
      <fieldset class="segments">
        <legend class="visually-hidden">Show in the network</legend>
        {MODES.map(([mode, ...label]) => (
          <button
            key={mode}
            type="button"
            aria-pressed={timeMode.value === mode}
            disabled={mode === "whole" && spoilerSafe.value}
            onClick={() => setMode(mode)}
          >
            {label.map((word) =>
              typeof word === "string" ? (
                <span key={word}>{word}</span>
              ) : (
                <span key={word.spare} class="spare">
                  {word.spare}
                </span>
              ),
            )}
          </button>
        ))}
      </fieldset>
      <SpoilerToggle />
      <SceneGrain />
      <span class="timeline-where" aria-live="polite">
        {where()}
      </span>
      <span class="timeline-kind">
        <TimelineOrder />
        <TimelineZoom />
        <TimelineKindSwitch />
        <TimelineAlone />
      </span>
    </div>
  );
}

/** Each press is a step faster, and after the fastest comes the slowest. */
function SpeedButton() {
  return (
    <button
      type="button"
      class="speed"
      aria-label={`Speed ${speed.value}×`}
      title="Speed (< slower, > faster)"
      onClick={() => (speed.value === SPEEDS.at(-1) ? resetSpeed() : changeSpeed(1))}
    >
      {speed.value === 0.5 ? "½" : speed.value}×
    </button>
  );
}

function where(): string {
  const story = reading.value?.story;
  const range = sceneRange.value;
  if (story === undefined) return "";
  // How many there are is not to be known before the end.
  const of = spoilerSafe.value ? "" : ` of ${story.scenes.length}`;
  if (range === null) return counted(story.scenes.length, "scene");
  const [first, last] = [sceneNumber(story, range.first), sceneNumber(story, range.last)];
  if (timeMode.value === "window" && first !== last) return `scenes ${first}–${last}${of}`;
  const title = story.scenes[range.last]?.title ?? null;
  return `scene ${last}${of}${title === null ? "" : `: ${title}`}`;
}
