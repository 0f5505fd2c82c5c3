import { pointer, select } from "d3";
import type { MatrixData, MatrixEvents } from "./matrix-data.ts";
import { listenToKeys } from "./matrix-keys.ts";
import { drawBlocks, drawCells, drawCross, drawGrid, drawNames } from "./matrix-marks.ts";

export interface MatrixView {
  readonly update: (data: MatrixData) => void;
  readonly destroy: () => void;
}

/**
 * The matrix on d3, in an element that scrolls: names along the top and the left stay in view.
 *
 *     corner │ names of columns
 *     names  │ cells: row to column
 */
export function mountMatrix(
  element: HTMLElement,
  first: MatrixData,
  events: MatrixEvents,
): MatrixView {
  let data = first;
  const root = select(element).append("div").attr("class", "matrix");
  root.append("div").attr("class", "matrix-corner");
  const columns = root.append("svg").attr("class", "matrix-columns").attr("aria-hidden", "true");
  const rows = root.append("svg").attr("class", "matrix-rows").attr("aria-hidden", "true");
  const body = root
    .append("svg")
    .attr("class", "matrix-cells")
    .attr("tabindex", 0)
    .attr("role", "application")
    .attr("aria-roledescription", "matrix");
  const blocks = body.append("g");
  const cross = body.append("g");
  const grid = body.append("path").attr("class", "matrix-grid");
  const cells = body.append("g");
  const chosen = body.append("g");
  const cursor = body.append("rect").attr("class", "matrix-cursor");
  const node = body.node() as SVGSVGElement;

  const at = (event: PointerEvent | MouseEvent) => {
    const [x, y] = pointer(event, node);
    const { cell, members } = data.layout;
    const inside = (place: number) => Math.min(members.length - 1, Math.max(0, place));
    return { row: inside(Math.floor(y / cell)), column: inside(Math.floor(x / cell)) };
  };
  body.on("pointermove", (event: PointerEvent) => {
    events.onHover({ ...at(event), x: event.clientX, y: event.clientY, byKeyboard: false });
  });
  body.on("pointerleave", () => events.onHover(null));
  body.on("click", (event: MouseEvent) => {
    const { row, column } = at(event);
    events.onCell(row, column);
  });
  listenToKeys(node, cursor.node() as SVGRectElement, events, () => data);

  let drawn: MatrixData["layout"] | null = null;
  const update = (next: MatrixData) => {
    data = next;
    const { layout } = next;
    if (layout !== drawn) {
      drawn = layout;
      // What the keyboard goes to must not end up under the names.
      element.style.scrollPadding = `${layout.top}px 0 0 ${layout.left}px`;
      columns.attr("width", layout.width - layout.left).attr("height", layout.top);
      rows.attr("width", layout.left).attr("height", layout.size);
      body.attr("width", layout.size).attr("height", layout.size);
      body.attr(
        "aria-label",
        `Matrix of ${layout.members.length} characters; arrows move, Enter chooses`,
      );
      drawGrid(grid, layout);
    }
    drawNames(columns, rows, next, events);
    drawBlocks(blocks, next);
    drawCells(cells, next);
    drawCross(cross, chosen, next);
  };
  update(first);
  return { update, destroy: () => root.remove() };
}
