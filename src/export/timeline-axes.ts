import type { TimelineLayout } from "../layout/timeline.ts";
import { formatCount } from "./describe.ts";
import { INK, textLine } from "./type.ts";
import { element, round } from "./xml.ts";

/** Where the rows lie in the picture; pixels. */
export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const TICK = 5;
/** Between two counts of words, at least. */
const TICK_DISTANCE = 90;
/** Pixels: bands of narrower chapters would flicker. */
const NARROW_CHAPTER = 12;

/** Every other chapter on a quiet band, and a hairline where each scene begins that is wide enough to tell, dashed where that was inferred. */
export function drawGrid({ chapters, scenes }: TimelineLayout, plot: Plot): string {
  const { left, top, bottom } = plot;
  const wide = chapters.filter(({ x0, x1 }) => x1 - x0 >= NARROW_CHAPTER).length;
  const bands = chapters
    .filter((_, index) => index % 2 === 0 && chapters.length > 1 && wide >= chapters.length / 2)
    .map(({ x0, x1 }) =>
      element("rect", {
        x: left + x0,
        y: top,
        width: x1 - x0,
        height: bottom - top,
        fill: INK.band,
      }),
    );
  const starts = scenes.slice(1).filter(({ x0, x1 }) => x1 - x0 > 2);
  const ticks = (isInferred: boolean, length: number) =>
    starts
      .filter(({ begins }) => (begins === "inferred") === isInferred)
      .map(({ x0 }) => `M${round(left + x0)} ${round(top)}v${-length}`)
      .join("");
  return [
    ...bands,
    element("path", { d: ticks(false, TICK), stroke: INK.line, "stroke-width": 1 }),
    element("path", {
      d: ticks(true, TICK),
      stroke: INK.line,
      "stroke-width": 1,
      "stroke-dasharray": "1 1",
    }),
  ].join("\n");
}

/** Below the rows: how many words into the story one is; `before` come before the first scene shown. */
export function drawWords(
  { scenes, width, hasWords }: TimelineLayout,
  { left, bottom, top }: Plot,
  before: number,
): string {
  const total = scenes.reduce((sum, { words }) => sum + words, 0);
  if (total === 0 || !hasWords) return "";
  const perWord = width / total;
  const step = roundStep(TICK_DISTANCE / perWord);
  const marks: string[] = [];
  for (let words = Math.ceil(before / step) * step; ; words += step) {
    const x = left + (words - before) * perWord;
    if (x > left + width + 0.01) break;
    const text = words === 0 ? "0 words" : formatCount(words);
    marks.push(
      element("path", {
        d: `M${round(x)} ${round(top)}V${round(bottom + TICK)}`,
        stroke: INK.line,
        "stroke-width": 1,
        "stroke-dasharray": "1 4",
      }),
      textLine(text, {
        x,
        y: bottom + 19,
        size: 11,
        fill: INK.faint,
        anchor: words === 0 ? "start" : "middle",
      }),
    );
  }
  return marks.join("\n");
}

/** The next of 1, 2, 5, 10, 20, … */
function roundStep(least: number): number {
  let step = 1;
  for (let turn = 0; step < least; turn++) step *= turn % 3 === 1 ? 2.5 : 2;
  return step;
}
