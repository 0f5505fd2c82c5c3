import { useRef } from "preact/hooks";
import {
  isTimelineAlone,
  resetTimelineShare,
  setTimelineShare,
  timelineShare,
} from "../state/timeline-height.ts";

/** Of the height, for each press of an arrow. */
const STEP = 0.04;

/**
 * The line between network and timeline, which can be dragged: up and down move it, Home gives all to the timeline, End
 * as little as it can do with, Enter or a double click what they had at first.
 */
export function TimelineSplitter() {
  const element = useRef<HTMLHRElement>(null);
  const onKey = (event: KeyboardEvent) => {
    const share = shareAfter(event.key, shownShare(element.current));
    if (share === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (share === "reset") resetTimelineShare();
    else setTimelineShare(share);
  };
  const onPointerMove = ({ clientY, currentTarget, pointerId }: PointerEvent) => {
    if (!(currentTarget instanceof Element) || !currentTarget.hasPointerCapture(pointerId)) return;
    const panels = panelsOf(currentTarget);
    if (panels !== null) setTimelineShare((panels.bottom - clientY) / panels.height);
  };
  return (
    <hr
      class="timeline-splitter"
      ref={element}
      tabIndex={0}
      aria-orientation="horizontal"
      aria-label="Height of the timeline"
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(100 * shownShare(element.current))}
      title="Drag for more or less room; double click for as much as at first"
      onKeyDown={onKey}
      onDblClick={resetTimelineShare}
      onPointerDown={({ currentTarget, pointerId }) => currentTarget.setPointerCapture(pointerId)}
      onPointerMove={onPointerMove}
    />
  );
}

function shareAfter(key: string, share: number): number | "reset" | null {
  switch (key) {
    case "ArrowUp":
      return share + STEP;
    case "ArrowDown":
      return share - STEP;
    case "Home":
      return 1;
    case "End":
      return 0;
    case "Enter":
      return "reset";
    default:
      return null;
  }
}

/** Where nothing was chosen, what the styles give. */
function shownShare(element: Element | null): number {
  if (isTimelineAlone.value) return 1;
  if (timelineShare.value !== null) return timelineShare.value;
  const panels = element && panelsOf(element);
  const own = element?.parentElement?.getBoundingClientRect();
  return panels === null || own === undefined ? 0.38 : own.height / panels.height;
}

function panelsOf(element: Element): DOMRect | null {
  return element.closest(".panels")?.getBoundingClientRect() ?? null;
}
