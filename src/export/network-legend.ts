import { communityColor, edgeWidth, nodeRadius } from "../layout/appearance.ts";
import { fitText, textWidth } from "../layout/text-width.ts";
import { formatCount } from "./describe.ts";
import { type Block, type Flow, flow } from "./flow.ts";
import { MARGIN } from "./frame.ts";
import type { StyledNetwork } from "./network-style.ts";
import { INK, textLine } from "./type.ts";
import { element } from "./xml.ts";

const SIZE = 12;
const LINE = 18;
/** From the top of a block to its caption's baseline, and to the middle of what comes below. */
const CAPTION = 10;
const FIRST_LINE = 30;

/** What size, width and colour mean, with samples that can be measured against the picture. */
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

function sizes({ mostScenes }: StyledNetwork): Block {
  const discs = samples(mostScenes).map((scenes) => {
    const text = formatCount(scenes);
    const radius = nodeRadius(scenes, mostScenes);
    return { text, radius, width: 2 * radius + 5 + textWidth(text, SIZE) };
  });
  const gap = 16;
  const width = discs.reduce((sum, disc) => sum + disc.width + gap, -gap);
  return captioned("Disc: scenes they are in", width, 46, (left, top) => {
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

function widths({ mostWeight }: StyledNetwork): Block {
  const weights = samples(mostWeight);
  return captioned("Line: passages that tie them", 100, weights.length * LINE, (left, top) =>
    weights
      .map((weight, row) => {
        const y = top + row * LINE;
        const path = element("path", {
          d: `M${left} ${y}h44`,
          stroke: INK.faint,
          "stroke-width": edgeWidth(weight, mostWeight),
        });
        return path + note(formatCount(weight), left + 54, y);
      })
      .join(""),
  );
}

const MOST_GROUPS = 9;
const ROWS = 3;
const LONGEST = 180;

function groups(picture: StyledNetwork, room: number): Block {
  const entries = leadersOf(picture).map(({ community, name }) => ({
    community,
    text: fitText(`around ${name}`, LONGEST, SIZE),
  }));
  const column = 16 + Math.max(0, ...entries.map(({ text }) => textWidth(text, SIZE))) + 20;
  const columns = Math.max(1, Math.min(3, Math.floor((room + 20) / column)));
  const shown = entries.slice(0, Math.min(MOST_GROUPS, columns * ROWS));
  const used = Math.ceil(shown.length / ROWS);
  const height = Math.min(ROWS, shown.length) * LINE;
  return captioned("Colour: groups that keep company", used * column - 20, height, (left, top) =>
    shown
      .map(({ community, text }, place) => {
        const x = left + Math.floor(place / ROWS) * column;
        const y = top + (place % ROWS) * LINE;
        const fill = communityColor(community, "light");
        return element("circle", { cx: x + 5, cy: y, r: 5, fill }) + note(text, x + 16, y);
      })
      .join(""),
  );
}

/** Of each community that is present its most important character, the largest community first. */
function leadersOf({ nodes }: StyledNetwork) {
  const leaders = new Map<number, { community: number; name: string; importance: number }>();
  for (const { community, name, importance, present } of nodes) {
    if (!present || community < 0) continue;
    const leader = leaders.get(community);
    if (leader === undefined || importance > leader.importance) {
      leaders.set(community, { community, name, importance });
    }
  }
  return [...leaders.values()].sort((a, b) => a.community - b.community);
}

/** Up to three numbers between 1 and the largest. */
function samples(largest: number): readonly number[] {
  if (largest <= 0) return [];
  return [...new Set([1, Math.max(1, Math.round(largest / 4)), largest])];
}
