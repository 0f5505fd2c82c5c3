import { appendTo } from "../util/append-to.ts";
import type { Box, Point } from "./geometry.ts";

/** A spot of something drawn; the weight says how much it disturbs what is written over it. */
export interface Ink extends Point {
  readonly weight: number;
}

/** Pixels. */
const CELL = 24;

/** Answers how much ink lies in a box: spots by the cells of a grid. */
export function createInkMap(spots: readonly Ink[]): (box: Box) => number {
  const cells = new Map<string, Ink[]>();
  for (const spot of spots) {
    const key = `${Math.floor(spot.x / CELL)} ${Math.floor(spot.y / CELL)}`;
    appendTo(cells, key, spot);
  }
  return (box) => {
    let sum = 0;
    for (let row = Math.floor(box.y0 / CELL); row <= Math.floor(box.y1 / CELL); row++) {
      for (let column = Math.floor(box.x0 / CELL); column <= Math.floor(box.x1 / CELL); column++) {
        for (const spot of cells.get(`${column} ${row}`) ?? []) {
          if (isWithin(spot, box)) sum += spot.weight;
        }
      }
    }
    return sum;
  };
}

function isWithin({ x, y }: Point, { x0, y0, x1, y1 }: Box): boolean {
  return x >= x0 && x <= x1 && y >= y0 && y <= y1;
}
