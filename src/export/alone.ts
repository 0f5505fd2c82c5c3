import type { Box } from "../layout/geometry.ts";
import { textWidth } from "../layout/text-width.ts";
import { countOf } from "./describe.ts";
import { INK, textLine, wrapText } from "./type.ts";

/** Pixels below the network, for two lines. */
export const ALONE_HEIGHT = 52;
const LINES = 2;
const SIZE = 12;
const LEADING = 16;

/** Those who are tied to nobody, in words: as many names as two lines hold, and how many others there are. */
export function drawAlone(names: readonly string[], { x0, x1, y1 }: Box): string {
  if (names.length === 0) return "";
  const width = x1 - x0;
  const unbroken = names.map((name) => name.replaceAll(" ", "\u00a0"));
  let shown = names.length;
  while (shown > 1 && !isFitting(sentence(unbroken, shown), width)) shown--;
  return wrapText(sentence(unbroken, shown), width, SIZE, "regular", LINES)
    .map((line, index) =>
      textLine(line, { x: x0, y: y1 + 20 + index * LEADING, size: SIZE, fill: INK.quiet }),
    )
    .join("\n");
}

function sentence(names: readonly string[], shown: number): string {
  const others = names.length - shown;
  const rest = others === 0 ? "" : ` and ${countOf(others, "other")}`;
  return `Tied to nobody: ${names.slice(0, shown).join(", ")}${rest}`;
}

function isFitting(text: string, width: number): boolean {
  // Far too long to be worth the wrapping.
  if (textWidth(text, SIZE) > LINES * width) return false;
  const lines = wrapText(text, width, SIZE, "regular", LINES);
  return lines.join(" ") === text;
}
