import { pointer, select } from "d3";
import { sceneAt, sceneEnds } from "../layout/timeline.ts";
import { mountBrush } from "./timeline-brush.ts";
import type { TimelineData, TimelineEvents } from "./timeline-data.ts";
import { HEAD_HEIGHT, mountHead } from "./timeline-head.ts";
import { dimRows, drawChosenScene, drawNames, drawRows } from "./timeline-rows.ts";
import { drawVeil } from "./timeline-veil.ts";

export interface TimelineView {
  readonly update: (data: TimelineData) => void;
  readonly destroy: () => void;
}

/**
 * The timeline on d3, in an element that scrolls: names beside rows of presence, chapters and scenes above them.
 *
 *     corner │ chapters, scenes, playhead      (stays in view)
 *     names  │ rows, brush
 */
export function mountTimeline(
  element: HTMLElement,
  first: TimelineData,
  events: TimelineEvents,
): TimelineView {
  let data = first;
  const current = () => data;
  const root = select(element).append("div").attr("class", "timeline-grid");
  root.append("div").attr("class", "timeline-corner").style("height", `${HEAD_HEIGHT}px`);
  const rootNode = root.node() as HTMLDivElement;
  const head = mountHead(rootNode, events, current);
  const names = root.append("div").attr("class", "timeline-names").node() as HTMLDivElement;
  const svg = root.append("svg").attr("class", "timeline-rows").attr("aria-hidden", "true");
  const chosen = svg.append("g");
  const rows = svg.append("g");
  const veil = svg.append("g").attr("class", "timeline-veil");
  const brushGroup = svg.append("g").attr("class", "timeline-brush");
  const line = svg.append("line").attr("class", "timeline-playhead").attr("y1", 0);
  const brush = mountBrush(brushGroup, events, current);
  svg.on("pointermove", (event: PointerEvent) => {
    const [x, y] = pointer(event, svg.node());
    const row = data.layout.rows[Math.floor(y / data.rowHeight)];
    const scene = sceneAt(data.layout, x);
    const character = row?.segments.some((segment) => segment.scene === scene)
      ? row.character
      : null;
    events.onHover({ scene, character, x: event.clientX, y: event.clientY });
  });
  svg.on("pointerleave", () => events.onHover(null));

  let drawn: Partial<Pick<TimelineData, "layout" | "rows">> = {};

  const update = (next: TimelineData) => {
    data = next;
    const { layout, playhead } = next;
    if (layout !== drawn.layout || next.rows !== drawn.rows) {
      drawn = { layout, rows: next.rows };
      svg.attr("width", layout.width).attr("height", layout.height);
      drawRows(rows, next);
    }
    head.update(next);
    drawNames(names, next, events);
    drawChosenScene(chosen, next);
    dimRows(rows, next);
    drawVeil(veil, next, 0, layout.height);
    const x = playhead === null ? 0 : sceneEnds(layout, playhead)[1];
    line
      .attr("y2", layout.height)
      .classed("timeline-hidden", playhead === null)
      .style("transform", `translateX(${x}px)`);
    brush.place();
  };
  update(first);
  return { update, destroy: () => root.remove() };
}
