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
  const place = () => {
    const { layout, range, brushed } = data();
    brush.extent([
      [0, 0],
      [layout.width, layout.height],
    ]);
    group.call(brush);
    const window = brushed ? range : null;
    group.call(
      brush.move,
      window && [sceneEnds(layout, window.first)[0], sceneEnds(layout, window.last)[1]],
    );
  };
  // What we move ourselves comes without a source event, and needs no answer.
  brush.on("start", ({ sourceEvent }: D3BrushEvent<unknown>) => {
    if (sourceEvent) pressedAt = pointer(sourceEvent, group.node())[0];
  });
  brush.on("end", ({ sourceEvent, selection }: D3BrushEvent<unknown>) => {
    if (!sourceEvent) return;
    const { layout } = data();
    const [x] = pointer(sourceEvent, group.node());
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
