import { type Selection, select } from "d3";
import { sceneEnds } from "../layout/timeline.ts";
import { type SceneShifts, shiftsBetween } from "./reorder.ts";
import { type CursorPlace, drawCursor, followCursor } from "./timeline-cursor.ts";
import type { TimelineData, TimelineEvents } from "./timeline-data.ts";
import { HEAD_HEIGHT, mountHead } from "./timeline-head.ts";
import { mountNames, type TimelineCursor } from "./timeline-names.ts";
import { mountPointer } from "./timeline-pointer.ts";
import { mountStrip } from "./timeline-strip.ts";
import { drawVeil } from "./timeline-veil.ts";

export type Group = Selection<SVGGElement, unknown, null, undefined>;

export interface TimelineView<Data extends TimelineData> {
  readonly update: (data: Data) => void;
  readonly destroy: () => void;
}

/** Who is there when, in one of the ways of showing it; drawn between the frame's chosen scene and its veil. */
export interface TimelinePicture<Data extends TimelineData> {
  /** Of the frame's grid, and of the picture's SVG. */
  readonly classes: readonly [grid: string, svg: string];
  /** What a click on somebody's mark chooses. */
  readonly chooses: "character" | "scene";
  /** Draws what stays while the playhead moves. */
  readonly draw: (data: Data) => void;
  /** Lets what is looked at stand out, and whoever has the focus. */
  readonly mark: (data: Data, focused: string | null) => void;
  /** Moves what was drawn from where its scene was, when the scenes are put in another order. */
  readonly rearrange: (shifts: SceneShifts) => void;
  /** Whose mark is at a point, if anybody's. */
  readonly characterAt: (data: Data, x: number, y: number) => string | null;
  /** Where somebody's mark is in a scene, or without one where it begins; `null` where it is nowhere. */
  readonly placeOf: (data: Data, cursor: TimelineCursor) => CursorPlace | null;
}

/**
 * What every timeline has, in an element that scrolls: names at the side, chapters and scenes above, and over the
 * picture a brush, the veil of what is not shown and the playhead.
 *
 *     corner │ chapters, scenes, playhead      (stays in view)
 *     names  │ picture, brush, cursor
 *            │ strip: what the scenes are like (stays in view)
 */
export function mountFrame<Data extends TimelineData>(
  element: HTMLElement,
  first: Data,
  events: TimelineEvents,
  createPicture: (group: Group) => TimelinePicture<Data>,
): TimelineView<Data> {
  let data = first;
  const current = () => data;
  const root = select(element).append("div");
  root.append("div").attr("class", "timeline-corner").style("height", `${HEAD_HEIGHT}px`);
  const rootNode = root.node() as HTMLDivElement;
  const head = mountHead(rootNode, events, current);
  let cursor: TimelineCursor | null = null;
  const names = mountNames(rootNode, events, current, (next) => {
    cursor = next;
    const place = next && picture.placeOf(data, next);
    drawCursor(svg.node(), says.node(), data, next, place);
    picture.mark(data, next?.character ?? null);
    events.onHover(followCursor(svg.node(), data, next, place));
  });
  const svg = root.append("svg").attr("aria-hidden", "true");
  const chosen = svg.append("g");
  const picture = createPicture(svg.append("g"));
  const veil = svg.append("g").attr("class", "timeline-veil");
  const brushGroup = svg.append("g").attr("class", "timeline-brush");
  const line = svg.append("line").attr("class", "timeline-playhead").attr("y1", 0);
  svg.append("g").attr("class", "timeline-cursor");
  const strip = mountStrip(rootNode, events, current);
  const says = root.append("p").attr("class", "visually-hidden").attr("aria-live", "polite");
  const [gridClass, svgClass] = picture.classes;
  root.attr("class", gridClass);
  svg.attr("class", svgClass);

  const brush = mountPointer(svg, brushGroup, picture, events, current);

  let drawn: Data | null = null;
  const update = (next: Data) => {
    data = next;
    const { layout, playhead } = next;
    if (drawn === null || isDrawnAnew(drawn, next)) {
      svg.attr("width", layout.width).attr("height", layout.height);
      picture.draw(next);
    }
    head.update(next);
    const shifts = drawn === null ? null : shiftsBetween(drawn.layout, layout);
    if (shifts !== null) {
      picture.rearrange(shifts);
      head.rearrange(shifts);
    }
    drawn = next;
    names.update(next);
    strip.update(next);
    drawChosenScene(chosen, next);
    picture.mark(next, cursor?.character ?? null);
    drawCursor(svg.node(), says.node(), next, cursor, cursor && picture.placeOf(next, cursor));
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

/** Whether more changed than what moves over the picture. */
function isDrawnAnew(before: TimelineData, after: TimelineData): boolean {
  return before.layout !== after.layout || before.rows !== after.rows;
}

/** The column of the chosen scene. */
function drawChosenScene(group: Group, { layout, selectedScene }: TimelineData): void {
  const chosen = selectedScene === null ? [] : [selectedScene];
  group
    .selectAll("rect")
    .data(chosen)
    .join("rect")
    .attr("class", "timeline-column")
    .attr("x", (scene) => sceneEnds(layout, scene)[0])
    .attr("width", (scene) => sceneEnds(layout, scene)[1] - sceneEnds(layout, scene)[0])
    .attr("height", layout.height);
}
