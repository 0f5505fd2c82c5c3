import { fitText, textWidth } from "../layout/text-width.ts";
import { type Block, type Flow, flow } from "./flow.ts";
import { MARGIN } from "./frame.ts";
import { describeGroups } from "./groups.ts";
import { type RowCharacter, TALLEST_BAR } from "./timeline-rows.ts";
import { INK, textLine } from "./type.ts";
import { element } from "./xml.ts";

const SIZE = 12;
const HEIGHT = 20;
const LONGEST = 180;

/** What a bar's width, height and colour and the hairline mean. */
export function drawTimelineLegend(
  cast: readonly RowCharacter[],
  hasWords: boolean,
  width: number,
  top: number,
): Flow {
  const room = { x0: MARGIN, x1: width - MARGIN, gapY: 6 };
  const bars = flow(
    [
      marked(44, "Taller: more of the scene is theirs", drawBarSamples),
      ...(hasWords ? [marked(32, "Wider: more words", drawWideBar)] : []),
      marked(30, "Away between first and last scene", drawAbsence),
    ],
    { ...room, top, gapX: 36 },
  );
  const entries = groups(cast);
  if (entries.length === 0) return bars;
  const colors = flow(entries, { ...room, top: bars.bottom + 8, gapX: 20 });
  return { markup: `${bars.markup}\n${colors.markup}`, bottom: colors.bottom };
}

/** A sample of so many pixels, and what it means. */
export function marked(sample: number, text: string, drawSample: Block["draw"]): Block {
  const start = sample === 0 ? 0 : sample + 8;
  return {
    width: start + textWidth(text, SIZE),
    height: HEIGHT,
    draw: (x, y) => {
      const middle = y + HEIGHT / 2;
      const line = { x: x + start, y: middle + SIZE * 0.35, size: SIZE, fill: INK.quiet };
      return drawSample(x, middle) + textLine(text, line);
    },
  };
}

function drawBarSamples(x: number, middle: number): string {
  return [0.25, 0.6, 1]
    .map((share, place) => bar(x + place * 15, middle, 14, share * TALLEST_BAR))
    .join("");
}

function drawWideBar(x: number, middle: number): string {
  return bar(x, middle, 8, TALLEST_BAR * 0.6) + bar(x + 9, middle, 23, TALLEST_BAR * 0.6);
}

function bar(x: number, middle: number, width: number, height: number): string {
  return element("rect", { x, y: middle - height / 2, width, height, rx: 1, fill: INK.faint });
}

function drawAbsence(x: number, middle: number): string {
  return element("path", { d: `M${x} ${middle}h30`, stroke: INK.faint, "stroke-width": 1 });
}

/** The communities in a cast, each by its first character. */
export function groups(cast: readonly RowCharacter[]): readonly Block[] {
  const leaders = new Map<number, string>();
  for (const { community, name } of cast) {
    if (community >= 0 && !leaders.has(community)) leaders.set(community, name);
  }
  if (leaders.size === 0) return [];
  return [
    marked(0, "Colour: groups that keep company", () => ""),
    ...describeGroups(leaders).map(({ color, text }) =>
      marked(10, fitText(text, LONGEST, SIZE), (x, middle) =>
        element("circle", { cx: x + 5, cy: middle, r: 5, fill: color }),
      ),
    ),
  ];
}
