import { fitText, textWidth } from "../layout/text-width.ts";
import type { TimelineLayout, TimelineRow } from "../layout/timeline.ts";
import { countOf } from "./describe.ts";
import { MARGIN } from "./frame.ts";
import type { Plot } from "./timeline-axes.ts";
import { INK, textLine } from "./type.ts";
import { element, round } from "./xml.ts";

/** A character who has a row. */
export interface RowCharacter {
  readonly id: string;
  readonly name: string;
  /** In which they are present. */
  readonly scenes: number;
  readonly community: number;
  readonly color: string;
}

const NAME_SIZE = 13;
/** Between a name and the start of the story. */
export const NAME_GAP = 14;
/** Of a bar at full strength. */
export const TALLEST_BAR = 20;

/** Pixels that the longest name takes, to a fifth of the picture; longer ones are cut. */
export function nameColumnWidth(cast: readonly RowCharacter[], width: number): number {
  const widths = cast.map(({ name }) => textWidth(name, NAME_SIZE, "semibold"));
  return Math.min(Math.round(width / 5), Math.ceil(Math.max(60, ...widths)));
}

/**
 * A row for each character: the name, a hairline from the first scene to the last, a bar for each scene they are
 * present in, and how many those are. Gaps show absence.
 */
export function drawRows(
  { rows }: TimelineLayout,
  cast: readonly RowCharacter[],
  plot: Plot,
): string {
  const room = Math.round(plot.left - NAME_GAP - MARGIN);
  const drawn = rows.map((row, index) => {
    const character = cast[index];
    if (character === undefined) return "";
    const y = plot.top + row.y;
    return element(
      "g",
      { fill: character.color },
      [
        textLine(fitText(character.name, room, NAME_SIZE, "semibold"), {
          x: plot.left - NAME_GAP,
          y: y + NAME_SIZE * 0.35,
          size: NAME_SIZE,
          fill: INK.text,
          weight: "semibold",
          anchor: "end",
        }),
        ...drawBars(row, plot.left, y),
        textLine(countOf(character.scenes, "scene"), {
          x: plot.right + 12,
          y: y + 4,
          size: 11,
          fill: INK.faint,
        }),
      ].join("\n"),
    );
  });
  return drawn.join("\n");
}

function drawBars({ segments }: TimelineRow, left: number, y: number): readonly string[] {
  const first = segments[0];
  const last = segments.at(-1);
  if (first === undefined || last === undefined) return [];
  const line = element("path", {
    d: `M${round(left + first.x0)} ${round(y)}H${round(left + last.x1)}`,
    stroke: INK.faint,
    "stroke-width": 1,
    "stroke-opacity": 0.7,
  });
  const bars = segments.map(({ x0, x1, strength, isUnsure }) => {
    const height = Math.max(3, strength * TALLEST_BAR);
    // A hair of white between neighbours, where there is room for it.
    const gap = x1 - x0 > 3 ? 0.75 : 0;
    return element("rect", {
      x: left + x0 + gap / 2,
      y: y - height / 2,
      width: Math.max(0.5, x1 - x0 - gap),
      height,
      rx: x1 - x0 > 4 ? 1 : null,
      "fill-opacity": isUnsure ? 0.35 : null,
    });
  });
  return [line, ...bars];
}
