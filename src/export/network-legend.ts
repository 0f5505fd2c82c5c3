import { edgeWidth, nodeRadius } from "../layout/appearance.ts";
import { communityShape, shapePath } from "../layout/community-shape.ts";
import { fitText, textWidth } from "../layout/text-width.ts";
import { formatCount } from "./describe.ts";
import { type Block, type Flow, flow } from "./flow.ts";
import { MARGIN } from "./frame.ts";
import { describeGroups } from "./groups.ts";
import type { StyledNetwork } from "./network-style.ts";
import { INK, textLine } from "./type.ts";
import { element } from "./xml.ts";

const SIZE = 12;
const LINE = 18;
/** From the top of a block to its caption's baseline, and to the middle of what comes below. */
const CAPTION = 10;
const FIRST_LINE = 30;

/** What size, width, colour and shape mean, with samples that can be measured against the picture. */
export function drawNetworkLegend(picture: StyledNetwork, width: number, top: number): Flow {
  const room = width - 2 * MARGIN;
  return flow([sizes(picture), widths(picture), groups(picture, room)], {
    x0: MARGIN,
    x1: width - MARGIN,
    top,
    gapX: 56,
    gapY: 18,
  });
}

function captioned(caption: string, width: number, height: number, draw: Block["draw"]): Block {
  return {
    width: Math.max(width, textWidth(caption, SIZE, "semibold")),
    height: FIRST_LINE + height,
    draw: (x, y) =>
      textLine(caption, { x, y: y + CAPTION, size: SIZE, fill: INK.text, weight: "semibold" }) +
      draw(x, y + FIRST_LINE),
  };
}

function note(text: string, x: number, middle: number): string {
  return textLine(text, { x, y: middle + SIZE * 0.35, size: SIZE, fill: INK.quiet });
}

const SIZE_CAPTIONS = { scenes: "Size: scenes they are in", words: "Size: words they speak" };

function sizes({ largest, measure, scale }: StyledNetwork): Block {
  const discs = samples(largest).map((value) => {
    const text = formatCount(value);
    const radius = nodeRadius(value, largest, scale);
    return { text, radius, width: 2 * radius + 5 + textWidth(text, SIZE) };
  });
  const gap = 16;
  const width = discs.reduce((sum, disc) => sum + disc.width + gap, -gap);
  return captioned(SIZE_CAPTIONS[measure], width, 46, (left, top) => {
    let x = left;
    return discs
      .map(({ text, radius, width: own }) => {
        const [cx, cy] = [x + radius, top + 16];
        x += own + gap;
        const disc = element("circle", { cx, cy, r: radius, fill: "none", stroke: INK.quiet });
        return disc + note(text, cx + radius + 5, cy);
      })
      .join("");
  });
}

const PALER = "paler: less sure";

function widths({ mostWeight, directed }: StyledNetwork): Block {
  const all = samples(mostWeight);
  const weights = all.filter((_, index) => index === 0 || index === all.length - 1);
  const caption = directed ? "Arrow: lines one says to the other" : "Line: passages that tie them";
  const height = (weights.length + 1) * LINE;
  return captioned(caption, 54 + textWidth(PALER, SIZE), height, (left, top) => {
    const pale = {
      d: `M${left} ${top + weights.length * LINE}h44`,
      stroke: INK.line,
      "stroke-width": 4,
    };
    const lines = weights.map((weight, row) => {
      const y = top + row * LINE;
      const path = element("path", {
        d: `M${left} ${y}h44`,
        stroke: INK.faint,
        "stroke-width": edgeWidth(weight, mostWeight),
      });
      return path + note(formatCount(weight), left + 54, y);
    });
    return [
      ...lines,
      element("path", pale),
      note(PALER, left + 54, top + weights.length * LINE),
    ].join("");
  });
}

const ROWS = 3;
const LONGEST = 180;

function groups(picture: StyledNetwork, room: number): Block {
  const entries = describeGroups(leadersOf(picture)).map(({ community, color, text }) => ({
    community,
    color,
    text: fitText(text, LONGEST, SIZE),
  }));
  const column = 16 + Math.max(0, ...entries.map(({ text }) => textWidth(text, SIZE))) + 20;
  const columns = Math.max(1, Math.min(3, Math.floor((room + 20) / column)));
  const shown = entries.slice(0, columns * ROWS);
  const used = Math.ceil(shown.length / ROWS);
  const height = Math.min(ROWS, shown.length) * LINE;
  return captioned(
    "Colour and shape: groups that keep company",
    used * column - 20,
    height,
    (left, top) =>
      shown
        .map(({ community, color, text }, place) => {
          const x = left + Math.floor(place / ROWS) * column;
          const y = top + (place % ROWS) * LINE;
          const d = shapePath(communityShape(community), { x: x + 5, y }, 5);
          const mark = element("path", { d, fill: color, "fill-rule": "evenodd" });
          return mark + note(text, x + 16, y);
        })
        .join(""),
  );
}

/** Of each community that is present the name of its first in the cast. */
function leadersOf({ nodes }: StyledNetwork): ReadonlyMap<number, string> {
  const leaders = new Map<number, string>();
  for (const { community, name, present } of [...nodes].sort((a, b) => a.rank - b.rank)) {
    if (present && community >= 0 && !leaders.has(community)) leaders.set(community, name);
  }
  return leaders;
}

/** Up to three numbers between 1 and the largest. */
function samples(largest: number): readonly number[] {
  if (largest <= 0) return [];
  return [...new Set([1, Math.max(1, Math.round(largest / 4)), largest])];
}
