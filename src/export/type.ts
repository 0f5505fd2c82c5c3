import { type FontWeight, fitText, textWidth } from "../layout/text-width.ts";
import { type Attributes, element, escapeXml } from "./xml.ts";

/** Colours of a picture's ink, on white. */
export const INK = {
  title: "#16181d",
  text: "#2b2f36",
  quiet: "#666c76",
  faint: "#9aa0a9",
  line: "#d9dce1",
  band: "#f6f7f8",
} as const;

/** Named outside in: the first that the reader's machine has is used. */
export const FONT_FAMILY = "Inter, Helvetica, Arial, sans-serif";

export interface Line {
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly size: number;
  readonly fill: string;
  readonly weight?: FontWeight;
  readonly anchor?: "start" | "middle" | "end";
  /** A white edge keeps letters readable over lines. */
  readonly halo?: boolean;
  readonly attributes?: Attributes;
}

/** One line of real text. */
export function textLine(text: string, line: Line): string {
  const { x, y, size, fill, weight = "regular", anchor = "start", halo = false } = line;
  return element(
    "text",
    {
      x,
      y,
      "font-size": size,
      "font-weight": weight === "semibold" ? 600 : null,
      "text-anchor": anchor === "start" ? null : anchor,
      fill,
      ...(halo
        ? {
            stroke: "#ffffff",
            "stroke-width": 3,
            "stroke-linejoin": "round",
            "paint-order": "stroke",
          }
        : {}),
      ...line.attributes,
    },
    escapeXml(text),
  );
}

/** Breaks a text at its spaces, but for no-break ones, into lines of a width; what is left over after the last line is cut with an ellipsis. */
export function wrapText(
  text: string,
  widthPx: number,
  sizePx: number,
  weight: FontWeight,
  maximumLines: number,
): readonly string[] {
  const words = text.split(/[ \t\r\n]+/).filter((word) => word !== "");
  const lines: string[] = [];
  while (words.length > 0 && lines.length < maximumLines - 1) {
    let line = words.shift() ?? "";
    while (words[0] !== undefined && textWidth(`${line} ${words[0]}`, sizePx, weight) <= widthPx) {
      line += ` ${words.shift()}`;
    }
    lines.push(fitText(line, widthPx, sizePx, weight));
  }
  if (words.length > 0) lines.push(fitText(words.join(" "), widthPx, sizePx, weight));
  return lines;
}
