import type { Selection } from "d3";
import { sceneEnds } from "../layout/timeline.ts";
import type { TimelineData } from "./timeline-data.ts";

/**
 * Veils what lies outside of the scenes shown: two rectangles, however many scenes and rows there are, so that a step of
 * the playhead costs the same in a long story as in a short one.
 */
export function drawVeil(
  group: Selection<SVGGElement, unknown, null, undefined>,
  { layout, range }: TimelineData,
  top: number,
  height: number,
): void {
  // What nobody is to know of yet needs no veil.
  const end = layout.scenes.at(-1)?.x1 ?? 0;
  const stretches =
    range === null
      ? []
      : [
          { x0: 0, x1: sceneEnds(layout, range.first)[0] },
          { x0: sceneEnds(layout, range.last)[1], x1: end },
        ];
  group
    .selectAll("rect")
    .data(stretches)
    .join("rect")
    .attr("x", ({ x0 }) => x0)
    .attr("width", ({ x0, x1 }) => Math.max(0, x1 - x0))
    .attr("y", top)
    .attr("height", height);
}
