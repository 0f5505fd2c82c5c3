import { pointer, select } from "d3";
import { type StripRow, stripRows } from "../layout/scene-strip.ts";
import { sceneAt, type TimelineLayout } from "../layout/timeline.ts";
import type { TimelineData, TimelineEvents } from "./timeline-data.ts";
import { drawVeil } from "./timeline-veil.ts";

/** Pixels. */
const ROW = 14;
const BAR = 11;
const MARGIN = 6;

export interface TimelineStrip {
  readonly update: (data: TimelineData) => void;
}

/** Below the picture, and always in view: words, share of dialogue and number of people of each scene, as far as it has them. */
export function mountStrip(
  parent: HTMLElement,
  events: TimelineEvents,
  data: () => TimelineData,
): TimelineStrip {
  const labels = select(parent).append("div").attr("class", "timeline-strip-labels");
  const svg = select(parent)
    .append("svg")
    .attr("class", "timeline-strip")
    .attr("aria-hidden", "true");
  const rows = svg.append("g");
  const veil = svg.append("g").attr("class", "timeline-veil");
  const sceneUnder = (event: MouseEvent) => sceneAt(data().layout, pointer(event, svg.node())[0]);
  svg.on("pointermove", (event: PointerEvent) => {
    const scene = sceneUnder(event);
    events.onHover({ scene, character: null, x: event.clientX, y: event.clientY });
  });
  svg.on("pointerleave", () => events.onHover(null));
  svg.on("click", (event: MouseEvent) => events.onScene(sceneUnder(event)));

  let drawn: TimelineLayout | null = null;
  let height = 0;
  return {
    update: (next) => {
      if (next.layout !== drawn) {
        drawn = next.layout;
        svg.attr("width", next.layout.width);
        const strip = stripRows(next.layout);
        height = strip.length * ROW + MARGIN;
        svg.attr("height", height);
        drawStrip(rows.node(), strip);
        drawLabels(labels.node(), strip);
      }
      drawVeil(veil, next, 0, height);
    },
  };
}

/** A path for each row: a bar a scene would be a thousand elements in a long story. */
function drawStrip(group: SVGGElement | null, strip: readonly StripRow[]): void {
  select(group)
    .selectAll<SVGPathElement, StripRow>("path")
    .data(strip, ({ measure }) => measure)
    .join("path")
    .attr("d", ({ bars }, index) =>
      bars
        .map(({ x0, x1, height }) => {
          const gap = x1 - x0 > 3 ? 0.5 : 0;
          const foot = index * ROW + BAR + 3;
          const top = foot - Math.max(0.75, height * BAR);
          return `M${(x0 + gap).toFixed(2)} ${foot}V${top.toFixed(2)}H${(x1 - gap).toFixed(2)}V${foot}z`;
        })
        .join(""),
    );
}

function drawLabels(parent: HTMLElement | null, strip: readonly StripRow[]): void {
  select(parent)
    .selectAll<HTMLSpanElement, StripRow>("span")
    .data(strip, ({ measure }) => measure)
    .join("span")
    .attr("title", ({ measure, full }) => `The tallest bar: ${full} ${measure}`)
    .text(({ measure }) => measure);
}
