import type { Box } from "../layout/geometry.ts";
import type { Story } from "../story/story.ts";
import { FONT_FAMILY, INK, textLine, wrapText } from "./type.ts";
import { element, escapeXml, plainText } from "./xml.ts";

export const MARGIN = 36;
const TITLE_SIZE = 26;
const SUBTITLE_SIZE = 14;
const LEADING = 1.3;

export interface Heading {
  readonly markup: string;
  /** Where the heading ends and the picture may begin. */
  readonly bottom: number;
}

/** The story's title, its author, and one or two lines on what the picture shows. */
export function drawHeading(story: Story, subtitle: string, width: number): Heading {
  const room = width - 2 * MARGIN;
  const title = plainText(story.title) || "Untitled";
  const lines = wrapText(title, room, TITLE_SIZE, "semibold", 2);
  const name = plainText(story.author ?? "");
  const author = name === "" ? "" : `By ${name}. `;
  const below = wrapText(author + subtitle, room, SUBTITLE_SIZE, "regular", 2);
  let y = MARGIN + TITLE_SIZE * 0.75;
  const markup: string[] = [];
  for (const line of lines) {
    markup.push(
      textLine(line, { x: MARGIN, y, size: TITLE_SIZE, fill: INK.title, weight: "semibold" }),
    );
    y += TITLE_SIZE * LEADING;
  }
  y -= TITLE_SIZE * LEADING - TITLE_SIZE;
  for (const line of below) {
    markup.push(textLine(line, { x: MARGIN, y, size: SUBTITLE_SIZE, fill: INK.quiet }));
    y += SUBTITLE_SIZE * LEADING + 1;
  }
  return { markup: markup.join("\n"), bottom: y - SUBTITLE_SIZE };
}

/** The whole picture on white, with what a screen reader says of it. */
export function drawFrame(
  { width, height }: { readonly width: number; readonly height: number },
  name: string,
  description: string,
  content: readonly string[],
): string {
  const body = [
    element("title", {}, escapeXml(name)),
    element("desc", {}, escapeXml(description)),
    element("rect", { width, height, fill: "#ffffff" }),
    ...content,
  ];
  return `${element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: "img",
      "font-family": FONT_FAMILY,
    },
    `\n${body.filter((part) => part !== "").join("\n")}\n`,
  )}\n`;
}

/** A thin line across the picture, as between an article's parts. */
export function drawRule(y: number, { x0, x1 }: Pick<Box, "x0" | "x1">, stroke: string): string {
  return element("path", { d: `M${x0} ${y}H${x1}`, stroke, "stroke-width": 1 });
}
