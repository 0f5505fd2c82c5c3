import { type Flow, flow } from "./flow.ts";
import { MARGIN } from "./frame.ts";
import { groups, marked } from "./timeline-legend.ts";
import type { RowCharacter } from "./timeline-rows.ts";
import { INK } from "./type.ts";
import { element } from "./xml.ts";

/** What a line's course, width and colour mean. */
export function drawStorylineLegend(
  cast: readonly RowCharacter[],
  hasWords: boolean,
  width: number,
  top: number,
): Flow {
  const room = { x0: MARGIN, x1: width - MARGIN, gapY: 6 };
  const lines = flow(
    [
      marked(30, "Together in a scene", drawTogether),
      marked(30, "Away, and coming back", (x, middle) => drawLine(x, middle, 1.25, 0.7)),
      ...(hasWords ? [marked(0, "Wider scene: more words", () => "")] : []),
    ],
    { ...room, top, gapX: 36 },
  );
  const entries = groups(cast);
  if (entries.length === 0) return lines;
  const colors = flow(entries, { ...room, top: lines.bottom + 8, gapX: 20 });
  return { markup: `${lines.markup}\n${colors.markup}`, bottom: colors.bottom };
}

function drawTogether(x: number, middle: number): string {
  const bundle = { x, y: middle - 9, width: 30, height: 18, rx: 5 };
  return (
    element("rect", { ...bundle, fill: INK.text, "fill-opacity": 0.07 }) +
    drawLine(x, middle - 4, 3, 1) +
    drawLine(x, middle + 4, 3, 1)
  );
}

function drawLine(x: number, y: number, width: number, opacity: number): string {
  return element("path", {
    d: `M${x} ${y}h30`,
    stroke: INK.faint,
    "stroke-width": width,
    "stroke-opacity": opacity,
  });
}
