import { type Selection, select } from "d3";
import { type PresenceSegment, sceneEnds, type TimelineRow } from "../layout/timeline.ts";
import type { TimelineData, TimelineEvents, TimelineRowMark } from "./timeline-data.ts";

type Group = Selection<SVGGElement, unknown, null, undefined>;

/** Who is present when: a bar a scene, the stronger the more the scene is the character's. */
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

/** The column of the chosen scene. */
export function drawChosenScene(group: Group, { layout, selectedScene }: TimelineData): void {
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

/** The names beside the rows, as buttons. */
export function drawNames(
  parent: HTMLElement,
  { rows, rowHeight, lit }: TimelineData,
  events: TimelineEvents,
): void {
  select(parent)
    .selectAll<HTMLButtonElement, TimelineRowMark>("button")
    .data(rows, ({ id }) => id)
    .join((enter) => {
      const button = enter.append("button").attr("type", "button").attr("class", "timeline-name");
      button.append("span").attr("class", "timeline-dot");
      button.append("span").attr("class", "timeline-label");
      return button;
    })
    .style("height", `${rowHeight}px`)
    .classed("timeline-dim", ({ id }) => lit !== null && !lit.has(id))
    .attr("title", ({ name }) => name)
    .on("click", (_, { id }) => events.onCharacter(id))
    .each(function fill({ name, color }) {
      const button = select(this);
      button.select(".timeline-dot").style("background", color);
      button.select(".timeline-label").text(name);
    });
}
