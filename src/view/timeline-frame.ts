import { pointer, type Selection, select } from "d3";
import { sceneAt, sceneEnds } from "../layout/timeline.ts";
import { mountBrush } from "./timeline-brush.ts";
import type { TimelineData, TimelineEvents } from "./timeline-data.ts";
import { HEAD_HEIGHT, mountHead } from "./timeline-head.ts";
import { drawNames } from "./timeline-names.ts";
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
  /** Lets what is looked at stand out. */
  readonly mark: (data: Data) => void;
  /** Whose mark is at a point, if anybody's. */
  readonly characterAt: (data: Data, x: number, y: number) => string | null;
}

/**
 * What every timeline has, in an element that scrolls: names at the side, chapters and scenes above, and over the
 * picture a brush, the veil of what is not shown and the playhead.
 *
 *     corner │ chapters, scenes, playhead      (stays in view)
 *     names  │ picture, brush
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
  const head = mountHead(root.node() as HTMLDivElement, events, current);
  const names = root.append("div").attr("class", "timeline-names").node() as HTMLDivElement;
  const svg = root.append("svg").attr("aria-hidden", "true");
  const chosen = svg.append("g");
  const picture = createPicture(svg.append("g"));
  const veil = svg.append("g").attr("class", "timeline-veil");
  const brushGroup = svg.append("g").attr("class", "timeline-brush");
  const line = svg.append("line").attr("class", "timeline-playhead").attr("y1", 0);
  const [gridClass, svgClass] = picture.classes;
  root.attr("class", gridClass);
  svg.attr("class", svgClass);

  const at = (event: PointerEvent) => {
    const [x, y] = pointer(event, svg.node());
    return { scene: sceneAt(data.layout, x), character: picture.characterAt(data, x, y) };
  };
  let under: string | null = null;
  const onScene = (scene: number) => {
    if (under === null || picture.chooses === "scene") events.onScene(scene);
    else events.onCharacter(under);
  };
  const brush = mountBrush(brushGroup, { ...events, onScene }, current);
  svg.on("pointermove", (event: PointerEvent) => {
    const over = at(event);
    under = over.character;
    svg.classed("timeline-over", under !== null && picture.chooses === "character");
    events.onHover({ ...over, x: event.clientX, y: event.clientY });
  });
  const press = (event: PointerEvent) => {
    under = at(event).character;
  };
  svg.on("pointerdown", press, true);
  svg.on("pointerleave", () => events.onHover(null));

  let drawn: Data | null = null;
  const update = (next: Data) => {
    data = next;
    const { layout, playhead } = next;
    if (drawn === null || isDrawnAnew(drawn, next)) {
      svg.attr("width", layout.width).attr("height", layout.height);
      picture.draw(next);
    }
    drawn = next;
    head.update(next);
    drawNames(names, next, events);
    drawChosenScene(chosen, next);
    picture.mark(next);
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
