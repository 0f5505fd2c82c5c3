import { formatRgb } from "../layout/color.ts";
import type { Box } from "../layout/geometry.ts";
import { FONT_SIZE, type LabelBoxes, type ScreenNode } from "./network-labels.ts";
import type { Palette } from "./palette.ts";

/** Draws the names with a halo of paper, so that they read across ties; rings around the chosen, pins on the pinned. */
export function drawNames(
  context: CanvasRenderingContext2D,
  nodes: readonly ScreenNode[],
  boxes: LabelBoxes,
  palette: Palette,
): void {
  context.lineJoin = "round";
  context.textBaseline = "middle";
  for (const node of nodes) {
    if (node.ringed) drawRing(context, node, palette);
    if (node.pinned && node.radius > 0) drawPin(context, node, palette);
  }
  for (const node of nodes) {
    const box = boxes.get(node.id);
    if (box !== undefined) drawName(context, node, box, palette);
  }
}

function drawRing(
  context: CanvasRenderingContext2D,
  { x, y, radius, reach = radius }: ScreenNode,
  { ink }: Palette,
): void {
  context.beginPath();
  context.arc(x, y, reach + 3.5, 0, 2 * Math.PI);
  context.lineWidth = 2;
  context.strokeStyle = formatRgb(ink);
  context.stroke();
}

/** A small pin with its head up to the right, its point on the mark. Pixels. */
function drawPin(
  context: CanvasRenderingContext2D,
  { x, y, radius }: ScreenNode,
  { ink, paper }: Palette,
): void {
  const [pointX, pointY] = [x + radius * 0.45, y - radius * 0.45];
  const [headX, headY] = [pointX + 7, pointY - 8];
  for (const [width, color] of [
    [5, paper],
    [2, ink],
  ] as const) {
    context.strokeStyle = formatRgb(color);
    context.fillStyle = formatRgb(color);
    context.lineWidth = width;
    context.beginPath();
    context.moveTo(pointX, pointY);
    context.lineTo(headX, headY);
    context.stroke();
    context.beginPath();
    context.arc(headX, headY, 2.5 + width / 2, 0, 2 * Math.PI);
    context.fill();
  }
}

function drawName(
  context: CanvasRenderingContext2D,
  { name, label, ringed }: ScreenNode,
  { x0, y0, y1 }: Box,
  { paper, ink }: Palette,
): void {
  if (label !== "plain" && label !== "strong") return;
  context.font = `${ringed ? 650 : 500} ${FONT_SIZE}px "Inter Variable", Inter, sans-serif`;
  context.lineWidth = 4;
  context.strokeStyle = formatRgb(paper);
  context.fillStyle = formatRgb(ink);
  context.strokeText(name, x0, (y0 + y1) / 2);
  context.fillText(name, x0, (y0 + y1) / 2);
}
