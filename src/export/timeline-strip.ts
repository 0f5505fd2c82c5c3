import { type StripRow, stripRows } from "../layout/scene-strip.ts";
import type { TimelineLayout } from "../layout/timeline.ts";
import type { Plot } from "./timeline-axes.ts";
import { NAME_GAP } from "./timeline-rows.ts";
import { INK, textLine } from "./type.ts";
import { element, round } from "./xml.ts";

/** Pixels. */
const ROW = 22;
const BAR = 17;
const ABOVE = 8;

/** Pixels that the strip of a layout takes. */
export function stripHeight(layout: Pick<TimelineLayout, "scenes" | "hasWords">): number {
  return ABOVE + stripRows(layout).length * ROW;
}

/** Below a plot: words, share of dialogue and number of people of each scene, with what the tallest bar stands for. */
export function drawStrip(layout: TimelineLayout, { left, right, bottom }: Plot): string {
  if (layout.scenes.length === 0) return "";
  const label = { size: 11, fill: INK.faint } as const;
  return stripRows(layout)
    .map(({ measure, full, bars }, index) => {
      const foot = bottom + ABOVE + (index + 1) * ROW - 2;
      const y = foot - 3;
      return [
        textLine(measure, { ...label, x: left - NAME_GAP, y, anchor: "end" }),
        element("path", { d: drawBars(bars, left, foot), fill: INK.faint, "fill-opacity": 0.65 }),
        element("path", { d: `M${left} ${foot}H${right}`, stroke: INK.line, "stroke-width": 1 }),
        textLine(`to ${full}`, { ...label, x: right + 8, y }),
      ].join("");
    })
    .join("\n");
}

function drawBars(bars: StripRow["bars"], left: number, foot: number): string {
  return bars
    .map(({ x0, x1, height }) => {
      const gap = x1 - x0 > 3 ? 0.5 : 0;
      const top = round(foot - height * BAR);
      return `M${round(left + x0 + gap)} ${foot}V${top}H${round(left + x1 - gap)}V${foot}z`;
    })
    .join("");
}
