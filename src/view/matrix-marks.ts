import type { Selection } from "d3";
import {
  type MatrixBlock,
  type MatrixLayout,
  type MatrixMember,
  SLANT_DEGREES,
} from "../layout/matrix/matrix-layout.ts";
import type { CellMark, MatrixData, MatrixEvents } from "./matrix-data.ts";

type Group = Selection<SVGGElement, unknown, null, undefined>;
type Picture = Selection<SVGSVGElement, unknown, null, undefined>;

/** Of paper between two cells. Pixels. */
const GAP = 1;

/** Lines between the cells, and a hatch of nothing on the diagonal. */
export function drawGrid(
  path: Selection<SVGPathElement, unknown, null, undefined>,
  { cell, members, size }: MatrixLayout,
): void {
  const lines = Array.from({ length: members.length + 1 }, (_, place) => {
    const at = place * cell;
    return `M${at} 0V${size}M0 ${at}H${size}`;
  });
  path.attr("d", lines.join(""));
}

/** Names, which choose their character. */
export function drawNames(
  columns: Picture,
  rows: Picture,
  data: MatrixData,
  events: MatrixEvents,
): void {
  const { cell, top, left, fontSize } = data.layout;
  name(columns, data, events).attr(
    "transform",
    (_, place) =>
      `translate(${(place + 0.5) * cell + fontSize / 3},${top - 4}) rotate(${-SLANT_DEGREES})`,
  );
  name(rows, data, events)
    .attr("text-anchor", "end")
    .attr("x", left - 6)
    .attr("y", (_, place) => (place + 0.5) * cell)
    .attr("dy", "0.35em");
}

function name(svg: Picture, { layout, textColors, lit }: MatrixData, events: MatrixEvents) {
  return svg
    .selectAll<SVGTextElement, MatrixMember>("text")
    .data(layout.members, ({ id }) => id)
    .join("text")
    .order()
    .style("font-size", `${layout.fontSize}px`)
    .style("fill", (_, place) => textColors[place] ?? "")
    .classed("matrix-lit", (_, place) => lit.has(place))
    .text((member) => member.name)
    .on("click", (_event, member) => events.onName(layout.members.indexOf(member)))
    .on("pointerenter", (_event, member) => events.onNameHover(layout.members.indexOf(member)))
    .on("pointerleave", () => events.onNameHover(null));
}

/** A square behind the cells of a community. */
export function drawBlocks(group: Group, { layout, blockColors }: MatrixData): void {
  group
    .selectAll<SVGRectElement, MatrixBlock>("rect")
    .data(layout.blocks)
    .join("rect")
    .attr("class", "matrix-block")
    .attr("x", ({ start }) => start)
    .attr("y", ({ start }) => start)
    .attr("width", ({ size }) => size)
    .attr("height", ({ size }) => size)
    .style("color", (_, place) => blockColors[place] ?? "");
}

export function drawCells(group: Group, { layout: { cell }, cells }: MatrixData): void {
  group
    .selectAll<SVGRectElement, CellMark>("rect")
    .data(cells, ({ row, column }) => `${row} ${column}`)
    .join((enter) => enter.append("rect").attr("class", "matrix-cell"))
    .attr("x", ({ column }) => column * cell + GAP)
    .attr("y", ({ row }) => row * cell + GAP)
    .attr("width", cell - GAP)
    .attr("height", cell - GAP)
    .style("fill", ({ color }) => color)
    .style("fill-opacity", ({ shade }) => shade);
}

/** Bands over the rows and columns that are looked at, and a frame around the two cells of the chosen tie. */
export function drawCross(bands: Group, frames: Group, { layout, lit, chosen }: MatrixData): void {
  const { cell, size } = layout;
  bands
    .selectAll<SVGPathElement, number>("path")
    .data([...lit])
    .join("path")
    .attr("class", "matrix-band")
    .attr("d", (place) => {
      const at = place * cell;
      return `M0 ${at}h${size}v${cell}h${-size}zM${at} 0h${cell}v${size}h${-cell}z`;
    });
  const [one, other] = chosen ?? [0, 0];
  frames
    .selectAll<SVGRectElement, readonly [number, number]>("rect")
    .data(chosen === null ? [] : [[one, other] as const, [other, one] as const])
    .join("rect")
    .attr("class", "matrix-chosen")
    .attr("x", ([, column]) => column * cell + GAP / 2)
    .attr("y", ([row]) => row * cell + GAP / 2)
    .attr("width", cell)
    .attr("height", cell);
}
