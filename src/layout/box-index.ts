import { appendTo } from "../util/append-to.ts";
import { type Box, isOverlapping } from "./geometry.ts";

/** Pixels. */
const CELL = 48;

export interface BoxIndex {
  add(box: Box): void;
  /** Whether the box shares room with any that was added. */
  overlaps(box: Box): boolean;
}

/** More columns than any picture has; a clash of two cells costs a comparison, never an error. */
const COLUMNS = 4096;

/** Boxes, found again by the room they take: a grid of cells, each with the boxes that touch it. */
export function createBoxIndex(): BoxIndex {
  const cells = new Map<number, Box[]>();
  return {
    add(box) {
      someCell(box, (cell) => {
        appendTo(cells, cell, box);
        return false;
      });
    },
    overlaps(box) {
      return someCell(
        box,
        (cell) => cells.get(cell)?.some((other) => isOverlapping(box, other)) ?? false,
      );
    },
  };
}

/** Whether the test holds for any of the cells that a box touches. */
function someCell({ x0, y0, x1, y1 }: Box, test: (cell: number) => boolean): boolean {
  for (let row = Math.floor(y0 / CELL); row <= Math.floor(y1 / CELL); row++) {
    for (let column = Math.floor(x0 / CELL); column <= Math.floor(x1 / CELL); column++) {
      if (test(row * COLUMNS + column)) return true;
    }
  }
  return false;
}
