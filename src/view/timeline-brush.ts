import { brushX, type D3BrushEvent, pointer, type Selection } from "d3";
import { sceneAt, sceneEnds } from "../layout/timeline.ts";
import type { TimelineData, TimelineEvents } from "./timeline-data.ts";

type Group = Selection<SVGGElement, unknown, null, undefined>;

/** Less than this is a click. Pixels. */
const CLICK = 4;

export interface TimelineBrush {
  /** Puts the brush where the data says that the window is. */
  readonly place: () => void;
}

/** The window over the rows: dragging makes, moves and widens one, by whole scenes; a click chooses the scene under it. */
export function mountBrush(
  group: Group,
  events: TimelineEvents,
  data: () => TimelineData,
): TimelineBrush {
  const brush = brushX<unknown>();
  let pressedAt = 0;
  let isBrushing = false;
  const place = () => {
    // A brush that is placed forgets the finger that is on it.
    if (isBrushing) return;
    const { layout, range, brushed } = data();
    brush.extent([
      [0, 0],
      [layout.width, layout.height],
    ]);
    group.call(brush);
    // Up and down a finger scrolls.
    group.selectAll("rect").style("touch-action", "pan-y");
    const window = brushed ? range : null;
    group.call(
      brush.move,
      window && [sceneEnds(layout, window.first)[0], sceneEnds(layout, window.last)[1]],
    );
  };
  // What we move ourselves comes without a source event, and needs no answer.
  letFingersScroll(group);
  const xOf = (event: MouseEvent | TouchEvent) => pointer(fingerOf(event), group.node())[0];
  brush.on("start", ({ sourceEvent }: D3BrushEvent<unknown>) => {
    if (!sourceEvent) return;
    isBrushing = true;
    pressedAt = xOf(sourceEvent);
  });
  brush.on("end", ({ sourceEvent, selection }: D3BrushEvent<unknown>) => {
    if (!sourceEvent) return;
    isBrushing = false;
    // The browser took over to scroll, or two fingers zoomed.
    if (sourceEvent.type === "touchcancel" || isPinched(group)) return place();
    const { layout } = data();
    const x = xOf(sourceEvent);
    if (Math.abs(x - pressedAt) < CLICK) {
      place();
      events.onScene(sceneAt(layout, x));
    } else if (selection === null) events.onWindow(null);
    else {
      const [x0, x1] = selection as [number, number];
      events.onWindow({ first: sceneAt(layout, x0 + 1), last: sceneAt(layout, x1 - 1) });
    }
  });
  return { place };
}

/** A finger that moves up or down at first is the browser's, which scrolls; the brush hears nothing of it. */
function letFingersScroll(group: Group): void {
  let start: Touch | undefined;
  let isScrolling = false;
  const node = group.node();
  node?.addEventListener("touchstart", ({ touches }) => {
    start = touches[0];
    isScrolling = false;
  });
  node?.addEventListener(
    "touchmove",
    (event) => {
      const now = event.touches[0];
      if (start !== undefined && now !== undefined) {
        const [dx, dy] = [now.clientX - start.clientX, now.clientY - start.clientY];
        isScrolling = Math.abs(dy) > Math.abs(dx);
        start = undefined;
      }
      if (isScrolling) event.stopPropagation();
    },
    true,
  );
}

/** A touch has its place with each finger; of one that ends, with the finger that was lifted. */
function fingerOf(event: MouseEvent | TouchEvent): MouseEvent | Touch {
  return "changedTouches" in event ? (event.changedTouches[0] as Touch) : event;
}

function isPinched(group: Group): boolean {
  return group.node()?.closest("[data-pinched]") != null;
}
