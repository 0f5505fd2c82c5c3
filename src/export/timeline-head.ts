import { fitText, textWidth } from "../layout/text-width.ts";
import type { TimelineLayout } from "../layout/timeline.ts";
import type { Plot } from "./timeline-axes.ts";
import { NAME_GAP } from "./timeline-rows.ts";
import { INK, textLine } from "./type.ts";
import { element, plainText, round } from "./xml.ts";

const SIZE = 12;
const PADDING = 5;
const TALL = 26;
const SHORT = 8;

/** A chapter or a scene, as it stands above the rows. */
interface Head {
  readonly title: string;
  readonly number: string;
  readonly x0: number;
  readonly x1: number;
}

/**
 * Above the rows: where each chapter begins, and its name; in a story of a single chapter each scene. Where too few
 * names have room they are numbered instead, every one or every second, fifth, …
 */
export function drawHead({ chapters, scenes }: TimelineLayout, plot: Plot): string {
  const isChaptered = chapters.length > 1;
  const heads = isChaptered
    ? chapters.map(({ index, title, x0, x1 }): Head => {
        return { title: plainText(title), number: numberOf(title) ?? String(index + 1), x0, x1 };
      })
    : scenes.map(({ number, title, x0, x1 }): Head => {
        return { title: plainText(title ?? ""), number: String(number), x0, x1 };
      });
  const names = fitNames(heads);
  const named = names.filter((name) => !/^[\dIVXLC.]*$/.test(name)).length;
  return named > 0 && named >= heads.length * 0.6
    ? drawNames(heads, names, plot)
    : drawNumbers(heads, isChaptered ? "Chapter" : "Scene", plot);
}

/** The number that a title bears, as it is written there: “Chapter XIV”, “7. The Boat”. */
function numberOf(title: string): string | null {
  return /\b(?:\d{1,3}(?:\.\d{1,3})*|[IVXLC]{1,7})\b/.exec(plainText(title))?.[0] ?? null;
}

/** The titles, whole where all have room, else without “Chapter Three:”; what has no room even so is cut or left out. */
function fitNames(heads: readonly Head[]): readonly string[] {
  const roomOf = ({ x0, x1 }: Head) => x1 - x0 - PADDING - 2;
  if (heads.every((head) => textWidth(head.title, SIZE) <= roomOf(head))) {
    return heads.map(({ title }) => title);
  }
  return heads.map((head) => {
    const { title } = head;
    const [, own = title] = /^[^:.·–—]{1,16}[:.·–—]\s*(.+)$/.exec(title) ?? [];
    const name = fitText(own, roomOf(head), SIZE);
    return name === own || name.length >= 8 ? name : "";
  });
}

function drawNames(heads: readonly Head[], names: readonly string[], { left, top }: Plot): string {
  const marks = heads.map(({ x0 }, index) => {
    const x = left + x0;
    const name = names[index] ?? "";
    const start = drawStart(x, top, TALL, INK.faint);
    if (name === "") return start;
    return start + textLine(name, { x: x + PADDING, y: top - 14, size: SIZE, fill: INK.quiet });
  });
  return marks.join("\n");
}

function drawNumbers(heads: readonly Head[], caption: string, { left, top }: Plot): string {
  if (heads.length === 0) return "";
  const stride = [1, 2, 5, 10, 20, 50].find((step) => isRoomy(heads, step)) ?? 100;
  const marks = heads.map(({ number, x0 }, index) => {
    const x = left + x0;
    if (!isNumbered(index, stride)) return drawStart(x, top, SHORT, INK.line);
    const line = { x, y: top - 14, size: SIZE, fill: INK.quiet, anchor: "middle" } as const;
    return drawStart(x, top, SHORT, INK.faint) + textLine(number, line);
  });
  const [first] = heads;
  const half = first === undefined ? 0 : textWidth(first.number, SIZE) / 2 - first.x0;
  const line = {
    x: left - Math.max(NAME_GAP, half + 6),
    y: top - 14,
    size: SIZE,
    fill: INK.quiet,
  } as const;
  return [textLine(caption, { ...line, anchor: "end" }), ...marks].join("\n");
}

/** Whether every number shown has room on both sides. */
function isRoomy(heads: readonly Head[], stride: number): boolean {
  let end = Number.NEGATIVE_INFINITY;
  return heads.every(({ number, x0 }, index) => {
    if (!isNumbered(index, stride)) return true;
    const half = textWidth(number, SIZE) / 2 + 3;
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
