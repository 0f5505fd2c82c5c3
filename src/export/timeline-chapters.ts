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
  const names = chapters.map(chapterName);
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

/**
 * Its title; or where that has no room, what comes after “Chapter Three:”, or its number, or the title's beginning.
 */
function chapterName({ title, x0, x1 }: ChapterInterval): string {
  const room = x1 - x0 - PADDING - 2;
  const whole = plainText(title);
  const [, own = ""] = /^[^:.–—]{1,16}[:.–—]\s*(.+)$/.exec(whole) ?? [];
  const fitting = [whole, own].find((text) => text !== "" && textWidth(text, SIZE) <= room);
  if (fitting !== undefined) return fitting;
  const start = fitText(whole, room, SIZE);
  return start.length >= 8 ? start : "";
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
