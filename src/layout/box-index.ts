import { type Box, isOverlapping } from "./geometry.ts";

/** Pixels. */
const CELL = 48;

export interface BoxIndex {
  add(box: Box): void;
  /** Whether the box shares room with any that was added. */
  overlaps(box: Box): boolean;
}

/** Boxes, found again by the room they take: a grid of cells, each with the boxes that touch it. */
export function createBoxIndex(): BoxIndex {
  const cells = new Map<string, Box[]>();
  return {
    add(box) {
      for (const cell of touchedCells(box)) {
        const boxes = cells.get(cell);
        if (boxes === undefined) cells.set(cell, [box]);
        else boxes.push(box);
      }
    },
    overlaps(box) {
      return touchedCells(box).some((cell) =>
        cells.get(cell)?.some((other) => isOverlapping(box, other)),
      );
    },
  };
}

function touchedCells({ x0, y0, x1, y1 }: Box): readonly string[] {
  const cells: string[] = [];
  for (let row = Math.floor(y0 / CELL); row <= Math.floor(y1 / CELL); row++) {
    for (let column = Math.floor(x0 / CELL); column <= Math.floor(x1 / CELL); column++) {
      cells.push(`${row} ${column}`);
    }
  }
  return cells;
}
