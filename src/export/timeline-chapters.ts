import { fitText, textWidth } from "../layout/text-width.ts";
import type { ChapterInterval, TimelineLayout } from "../layout/timeline.ts";
import type { Plot } from "./timeline-axes.ts";
import { NAME_GAP } from "./timeline-rows.ts";
import { INK, textLine } from "./type.ts";
import { element, plainText, round } from "./xml.ts";

const SIZE = 12;
const PADDING = 5;
const TALL = 26;
const SHORT = 8;

/**
 * Above the rows: where each chapter begins, and its name. Where too few names have room the chapters are numbered
 * instead, every one or every second, fifth, … A single chapter goes without saying.
 */
export function drawChapters({ chapters }: TimelineLayout, plot: Plot): string {
  if (chapters.length < 2) return "";
  const names = fitNames(chapters);
  const named = names.filter((name) => !/^[\dIVXLC.]*$/.test(name)).length;
  if (named < chapters.length * 0.6) return drawNumbers(chapters, plot);
  const marks = chapters.map(({ x0 }, index) => {
    const x = plot.left + x0;
    const name = names[index] ?? "";
    const start = drawStart(x, plot.top, TALL, INK.faint);
    return name === ""
      ? start
      : start + textLine(name, { x: x + PADDING, y: plot.top - 14, size: SIZE, fill: INK.quiet });
  });
  return marks.join("\n");
}

/** The titles, whole where all have room, else without “Chapter Three:”; what has no room even so is cut or left out. */
function fitNames(chapters: readonly ChapterInterval[]): readonly string[] {
  const titles = chapters.map(({ title }) => plainText(title));
  const rooms = chapters.map(({ x0, x1 }) => x1 - x0 - PADDING - 2);
  const fits = (title: string, index: number) => textWidth(title, SIZE) <= (rooms[index] ?? 0);
  if (titles.every(fits)) return titles;
  return titles.map((title, index) => {
    const [, own = title] = /^[^:.–—]{1,16}[:.–—]\s*(.+)$/.exec(title) ?? [];
    const name = fitText(own, rooms[index] ?? 0, SIZE);
    return name === own || name.length >= 8 ? name : "";
  });
}

function drawNumbers(chapters: readonly ChapterInterval[], { left, top }: Plot): string {
  const numbers = chapters.map(({ title }, index) => numberOf(title) ?? String(index + 1));
  const stride = [1, 2, 5, 10, 20, 50].find((step) => isRoomy(chapters, numbers, step)) ?? 100;
  const marks = chapters.map(({ x0 }, index) => {
    const x = left + x0;
    if (!isNumbered(index, stride)) return drawStart(x, top, SHORT, INK.line);
    const line = { x, y: top - 14, size: SIZE, fill: INK.quiet, anchor: "middle" } as const;
    return drawStart(x, top, SHORT, INK.faint) + textLine(numbers[index] ?? "", line);
  });
  const caption = { x: left - NAME_GAP, y: top - 14, size: SIZE, fill: INK.quiet } as const;
  return [textLine("Chapter", { ...caption, anchor: "end" }), ...marks].join("\n");
}

/** The number that a title bears, as it is written there: “Chapter XIV”, “7. The Boat”. */
function numberOf(title: string): string | null {
  return /\b(?:\d{1,3}|[IVXLC]{1,7})\b/.exec(plainText(title))?.[0] ?? null;
}

/** Whether every number shown has room on both sides. */
function isRoomy(
  chapters: readonly ChapterInterval[],
  numbers: readonly string[],
  stride: number,
): boolean {
  let end = Number.NEGATIVE_INFINITY;
  return chapters.every(({ x0 }, index) => {
    if (!isNumbered(index, stride)) return true;
    const half = textWidth(numbers[index] ?? "", SIZE) / 2 + 3;
    const fits = x0 - half >= end;
    end = x0 + half;
    return fits;
  });
}

/** The first, then the fifth, tenth, … */
function isNumbered(index: number, stride: number): boolean {
  return index === 0 || (index + 1) % stride === 0;
}

function drawStart(x: number, top: number, height: number, stroke: string): string {
  const d = `M${round(x)} ${round(top - height)}V${round(top)}`;
  return element("path", { d, stroke, "stroke-width": 1 });
}
