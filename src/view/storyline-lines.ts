import type { Box } from "../layout/geometry.ts";
import type { Storyline, StorylineCurves } from "../layout/storyline/curves.ts";
import type { LineLabel } from "../layout/storyline/line-labels.ts";
import type { StorylineData } from "./storyline-data.ts";
import type { Group } from "./timeline-frame.ts";

const BUNDLE_PADDING = 6;

/** Around those who share scenes. */
export function drawBundles(group: Group, { bundles }: StorylineCurves): void {
  group
    .selectAll<SVGRectElement, Box>("rect")
    .data(bundles)
    .join("rect")
    .attr("x", ({ x0 }) => x0 + 0.5)
    .attr("width", ({ x0, x1 }) => Math.max(0.5, x1 - x0 - 1))
    .attr("y", ({ y0 }) => y0 - BUNDLE_PADDING)
    .attr("height", ({ y0, y1 }) => y1 - y0 + 2 * BUNDLE_PADDING)
    .attr("rx", ({ x0, x1 }) => Math.min(BUNDLE_PADDING, (x1 - x0) / 2));
}

/** A line for each character: strong where present, thin while away. */
export function drawLines(group: Group, { curves, rows }: StorylineData): void {
  const colors = new Map(rows.map(({ id, color }) => [id, color]));
  const marks = group
    .selectAll<SVGGElement, Storyline>("g")
    .data(curves?.lines ?? [], ({ character }) => character)
    .join((enter) => {
      const line = enter.append("g").attr("class", "storyline");
      line.append("path").attr("class", "storyline-away");
      line.append("path").attr("class", "storyline-present");
      return line;
    })
    .style("color", ({ character }) => colors.get(character) ?? "");
  marks.select(".storyline-away").attr("d", ({ away }) => away);
  marks.select(".storyline-present").attr("d", ({ present }) => present);
}

export function drawLabels(group: Group, { labels, rows }: StorylineData): void {
  const colors = new Map(rows.map(({ id, textColor }) => [id, textColor]));
  group
    .selectAll<SVGTextElement, LineLabel>("text")
    .data(labels)
    .join("text")
    .attr("x", ({ x }) => x)
    .attr("y", ({ y }) => y)
    .classed("storyline-label-within", ({ inLine }) => inLine)
    .style("fill", ({ character }) => colors.get(character) ?? "")
    .text(({ text }) => text);
}

/** Those who are not looked at step back; those who are stand out, and so does whoever has the focus. */
export function dimLines(
  lines: Group,
  labels: Group,
  { lit }: StorylineData,
  focused: string | null,
): void {
  const isDim = (character: string) => lit !== null && !lit.has(character);
  lines
    .selectAll<SVGGElement, Storyline>("g")
    .classed("timeline-dim", ({ character }) => isDim(character))
    .classed("storyline-lit", ({ character }) => lit?.has(character) || character === focused);
  labels
    .selectAll<SVGTextElement, LineLabel>("text")
    .classed("timeline-dim", ({ character }) => isDim(character));
}
