import type { PresenceSegment, TimelineRow } from "../layout/timeline.ts";
import type { TimelineData } from "./timeline-data.ts";
import type { Group } from "./timeline-frame.ts";

/** Who is present when: a bar a scene, the stronger the more the scene is the character's, hollow where that is unsure. */
export function drawRows(group: Group, { layout, rows, rowHeight }: TimelineData): void {
  const height = Math.max(4, rowHeight - 7);
  const marks = group
    .selectAll<SVGGElement, TimelineRow>("g")
    .data(layout.rows, ({ character }) => character)
    .join((enter) => {
      const row = enter.append("g");
      row.append("line").attr("class", "timeline-rule").attr("x1", 0);
      return row;
    })
    .attr("class", "timeline-row")
    .attr("transform", ({ y }) => `translate(0,${y})`)
    .style("color", (_, index) => rows[index]?.color ?? "");
  marks.select("line").attr("x2", layout.width);
  marks
    .selectAll<SVGRectElement, PresenceSegment>("rect")
    .data(
      ({ segments }) => segments,
      ({ scene }) => scene,
    )
    .join("rect")
    .classed("timeline-unsure", ({ isUnsure }) => isUnsure)
    .attr("x", ({ x0 }) => x0 + 0.75)
    .attr("width", ({ x0, x1 }) => Math.max(1, x1 - x0 - 1.5))
    .attr("y", -height / 2)
    .attr("height", height)
    .attr("rx", 2)
    .attr("opacity", ({ strength }) => 0.22 + 0.78 * strength);
}

/** Rows of those who are not looked at step back. */
export function dimRows(group: Group, { lit }: TimelineData): void {
  group
    .selectAll<SVGGElement, TimelineRow>("g")
    .classed("timeline-dim", ({ character }) => lit !== null && !lit.has(character));
}
