import { select } from "d3";
import { sceneEnds } from "../layout/timeline.ts";
import { keepInView, revealHeight } from "./keep-in-view.ts";
import type { TimelineData, TimelineHover } from "./timeline-data.ts";
import type { TimelineCursor } from "./timeline-names.ts";

/** Pixels above and below a line or the middle of a row. */
const REACH = 8;

/** Where a character's mark is in a scene: pixels from the top, and whether they are present. */
export interface CursorPlace {
  readonly y: number;
  readonly isPresent: boolean;
}

/** Shows where the keyboard is, as a frame around a character's part of a scene, and tells a screen reader. */
export function drawCursor(
  svg: SVGSVGElement | null,
  says: HTMLElement | null,
  data: TimelineData,
  cursor: TimelineCursor | null,
  place: CursorPlace | null,
): void {
  const scene = cursor?.scene ?? null;
  const at = scene === null || place === null ? [] : [{ scene, y: place.y }];
  select(svg)
    .select<SVGGElement>(".timeline-cursor")
    .selectAll("rect")
    .data(at)
    .join("rect")
    .attr("x", (one) => sceneEnds(data.layout, one.scene)[0] + 0.5)
    .attr("width", ({ scene: index }) => Math.max(3, widthOf(data, index) - 1))
    .attr("y", ({ y }) => y - REACH)
    .attr("height", 2 * REACH)
    .attr("rx", 3);
  const name = data.rows.find(({ id }) => id === cursor?.character)?.name ?? "";
  const presence = place?.isPresent === true ? "present" : "not there";
  select(says).text(scene === null ? "" : `Scene ${numberOf(data, scene)}: ${name} is ${presence}`);
}

/** What hangs beside the pointer hangs beside the cursor too; scrolls to it. */
export function followCursor(
  svg: SVGSVGElement | null,
  { layout }: TimelineData,
  cursor: TimelineCursor | null,
  place: CursorPlace | null,
): TimelineHover | null {
  if (cursor === null || svg === null || place === null) return null;
  const scroller = svg.parentElement?.parentElement?.parentElement ?? null;
  revealHeight(svg, place.y, scroller);
  if (cursor.scene === null) return null;
  const [x0, x1] = sceneEnds(layout, cursor.scene);
  keepInView(svg, (x0 + x1) / 2, scroller);
  const box = svg.getBoundingClientRect();
  return {
    scene: cursor.scene,
    character: cursor.character,
    x: box.left + (x0 + x1) / 2,
    y: box.top + place.y - REACH,
  };
}

function widthOf({ layout }: TimelineData, scene: number): number {
  const [x0, x1] = sceneEnds(layout, scene);
  return x1 - x0;
}

function numberOf({ layout }: TimelineData, scene: number): number {
  return layout.scenes.find(({ index }) => index === scene)?.number ?? scene + 1;
}
