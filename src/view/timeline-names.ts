import { select } from "d3";
import type { TimelineData, TimelineEvents, TimelineRowMark } from "./timeline-data.ts";

/** The names beside the picture, as buttons. */
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
