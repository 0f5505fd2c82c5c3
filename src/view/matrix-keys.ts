import type { MatrixData, MatrixEvents } from "./matrix-data.ts";

const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-10, 0],
  PageDown: [10, 0],
  Home: [0, Number.NEGATIVE_INFINITY],
  End: [0, Number.POSITIVE_INFINITY],
};

/**
 * Lets the keyboard walk over the cells; Enter chooses the one it is on. It begins at the chosen tie.
 *
 * @param cursor shows where the keyboard is.
 */
export function listenToKeys(
  cells: SVGSVGElement,
  cursor: SVGRectElement,
  events: MatrixEvents,
  current: () => MatrixData,
): void {
  let [row, column] = [0, 1];
  const move = (rows: number, columns: number) => {
    const { members, cell } = current().layout;
    const clip = (place: number) => Math.max(0, Math.min(members.length - 1, place));
    [row, column] = [clip(row + rows), clip(column + columns)];
    const place = { x: column * cell, y: row * cell, width: cell, height: cell };
    for (const [name, value] of Object.entries(place)) cursor.setAttribute(name, String(value));
    cursor.scrollIntoView({ block: "nearest", inline: "nearest" });
    const { right, bottom } = cursor.getBoundingClientRect();
    events.onHover({ row, column, x: right, y: bottom, byKeyboard: true });
  };
  cells.addEventListener("focus", () => {
    if (!cells.matches(":focus-visible")) return;
    [row, column] = current().chosen ?? [row, column];
    move(0, 0);
  });
  cells.addEventListener("blur", () => events.onHover(null));
  cells.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = STEPS[event.key];
    if (step !== undefined) move(...step);
    else if (event.key === "Enter" || event.key === " ") events.onCell(row, column);
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
}
