import { at } from "../util/at.ts";
import { discScale, nodeRadius } from "./appearance.ts";
import type { Point } from "./geometry.ts";
import { type Extent, separateBoxes } from "./separate-boxes.ts";

/** Pixels: the picture that room is made for. */
export const CANVAS = { width: 1050, height: 680 };
/** Beside or below a disc, for names of common length: the main characters' are set larger. */
const NAME: Extent = { width: 64, height: 18 };
const MAIN_NAME: Extent = { width: 100, height: 20 };
/** So many have their name's room whatever else there is. */
const MAIN = 20;
/** Share of the canvas that discs and names may fill; where they would fill more, the rest get less room. */
const FULL = 0.38;

/**
 * Moves characters apart until there is room for their marks and for names beside them: from positions in [-1, 1] to
 * pixels of a canvas whose middle is (0, 0).
 *
 * @param scenes that each is in.
 * @param isFixed who stays.
 */
export function makeRoom(
  points: readonly Point[],
  scenes: readonly number[],
  isFixed: (index: number) => boolean = () => false,
): readonly Point[] {
  const most = Math.max(0, ...scenes);
  const scale = discScale(scenes.length);
  const order = scenes
    .map((_, index) => index)
    .sort((a, b) => at(scenes, b) - at(scenes, a) || a - b);
  const main = new Set(order.slice(0, MAIN));
  const wanted = scenes.map((count, index): Extent => {
    const diameter = 2 * nodeRadius(count, most, scale) + 6;
    const name = main.has(index) ? MAIN_NAME : NAME;
    return { width: diameter + name.width, height: Math.max(diameter, name.height) + 4 };
  });
  const area = (filter: (index: number) => boolean) =>
    wanted.reduce(
      (sum, { width, height }, index) => (filter(index) ? sum + width * height : sum),
      0,
    );
  const left = FULL * CANVAS.width * CANVAS.height - area((index) => main.has(index));
  const share = Math.min(1, Math.sqrt(Math.max(0.1, left / area((index) => !main.has(index)))));
  return separateBoxes(
    points.map(({ x, y }) => ({ x: (x * CANVAS.width) / 2, y: (y * CANVAS.height) / 2 })),
    wanted.map((extent, index) => {
      if (main.has(index)) return extent;
      return { width: extent.width * share, height: extent.height * share };
    }),
    isFixed,
  );
}
