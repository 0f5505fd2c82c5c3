import { pointer, select } from "d3";
import { sceneAt, sceneEnds } from "../layout/timeline.ts";
import { lineAt, type StorylineData } from "./storyline-data.ts";
import { dimLines, drawBundles, drawLabels, drawLines } from "./storyline-lines.ts";
import { mountBrush } from "./timeline-brush.ts";
import type { TimelineEvents } from "./timeline-data.ts";
import { mountHead } from "./timeline-head.ts";
import { drawChosenScene } from "./timeline-rows.ts";
import { drawVeil } from "./timeline-veil.ts";

export interface StorylineView {
  readonly update: (data: StorylineData) => void;
  readonly destroy: () => void;
}

/**
 * The storylines on d3, in an element that scrolls: under the same chapters, scenes and playhead as the rows, a line for
 * each character, drawn together with those it shares a scene with. A click on a line chooses its character; elsewhere it
 * chooses the scene, and dragging makes a window.
 */
export function mountStorylines(
  element: HTMLElement,
  first: StorylineData,
  events: TimelineEvents,
): StorylineView {
  let data = first;
  const root = select(element).append("div").attr("class", "timeline-grid storyline-grid");
  const head = mountHead(root.node() as HTMLDivElement, events, () => data);
  const svg = root.append("svg").attr("class", "storylines").attr("aria-hidden", "true");
  const chosen = svg.append("g");
  const bundles = svg.append("g").attr("class", "storyline-bundles");
  const lines = svg.append("g").attr("class", "storyline-lines");
  const labels = svg.append("g").attr("class", "storyline-labels");
  const veil = svg.append("g").attr("class", "timeline-veil");
  const brushGroup = svg.append("g").attr("class", "timeline-brush");
  const playheadLine = svg.append("line").attr("class", "timeline-playhead").attr("y1", 0);
  const at = (event: PointerEvent | MouseEvent) => {
    const [x, y] = pointer(event, svg.node());
    return { scene: sceneAt(data.layout, x), character: lineAt(data.curves, x, y) };
  };
  let under: string | null = null;
  const brush = mountBrush(
    brushGroup,
    {
      ...events,
      onScene: (scene) => (under === null ? events.onScene(scene) : events.onCharacter(under)),
    },
    () => data,
  );
  svg.on("pointermove", (event: PointerEvent) => {
    const over = at(event);
    under = over.character;
    svg.classed("storyline-over", under !== null);
    events.onHover({ ...over, x: event.clientX, y: event.clientY });
  });
  svg.on(
    "pointerdown",
    (event: PointerEvent) => {
      under = at(event).character;
    },
    true,
  );
  svg.on("pointerleave", () => events.onHover(null));

  let drawn: Partial<Pick<StorylineData, "layout" | "rows" | "curves">> = {};
  const update = (next: StorylineData) => {
    data = next;
    const { layout, playhead, curves, rows } = next;
    if (layout !== drawn.layout || rows !== drawn.rows || curves !== drawn.curves) {
      drawn = { layout, rows, curves };
      svg.attr("width", layout.width).attr("height", layout.height);
      drawBundles(bundles, curves ?? { lines: [], bundles: [], height: 0 });
      drawLines(lines, next);
      drawLabels(labels, next);
    }
    head.update(next);
    drawChosenScene(chosen, next);
    dimLines(lines, labels, next);
    drawVeil(veil, next, 0, layout.height);
    const x = playhead === null ? 0 : sceneEnds(layout, playhead)[1];
    playheadLine
      .attr("y2", layout.height)
      .classed("timeline-hidden", playhead === null)
      .style("transform", `translateX(${x}px)`);
    brush.place();
  };
  update(first);
  return { update, destroy: () => root.remove() };
}
