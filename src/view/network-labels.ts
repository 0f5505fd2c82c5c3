import { placeLabels } from "../layout/label-placement.ts";
import { textWidth } from "../layout/text-width.ts";
import { formatRgb } from "./color.ts";
import type { NodeLook } from "./network-appearance.ts";
import type { Palette } from "./palette.ts";

/** A character on the screen. Pixels, y down. */
export interface ScreenNode {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly importance: number;
  readonly label: NodeLook["label"];
  readonly ringed: boolean;
}

const FONT_SIZE = 13;
const LINE = 17;
const MARGIN = 6;
/** Puts the ones looked at before all others. */
const LOOKED_AT = 1e6;

/** Draws the names, none over another, with a halo of paper so that they read across ties; and rings around the chosen. */
export function drawLabels(
  context: CanvasRenderingContext2D,
  nodes: readonly ScreenNode[],
  { width, height }: { readonly width: number; readonly height: number },
  palette: Palette,
): void {
  context.clearRect(0, 0, width, height);
  context.lineJoin = "round";
  context.textBaseline = "middle";
  const byId = new Map(nodes.map((node) => [node.id, node]));
  for (const { x, y, radius, ringed } of nodes) {
    if (!ringed) continue;
    context.beginPath();
    context.arc(x, y, radius + 4, 0, 2 * Math.PI);
    context.lineWidth = 2;
    context.strokeStyle = formatRgb(palette.ink);
    context.stroke();
  }
  const bounds = { x0: MARGIN, y0: MARGIN, x1: width - MARGIN, y1: height - MARGIN };
  for (const { id, box } of placeLabels(requests(nodes), bounds)) {
    const node = byId.get(id);
    if (node === undefined || node.label === "none") continue;
    context.font = font(node.label);
    context.lineWidth = 4;
    context.strokeStyle = formatRgb(palette.paper);
    context.fillStyle = formatRgb(palette.ink);
    const middle = (box.y0 + box.y1) / 2;
    context.strokeText(node.name, box.x0, middle);
    context.fillText(node.name, box.x0, middle);
  }
}

/** A disc without a label still keeps the labels of others off it. */
function requests(nodes: readonly ScreenNode[]) {
  return nodes.map(({ id, name, x, y, radius, importance, label }) => ({
    id,
    x,
    y,
    radius,
    width: label === "none" ? Number.POSITIVE_INFINITY : labelWidth(name, label),
    height: LINE,
    importance: label === "strong" ? importance + LOOKED_AT : importance,
  }));
}

function labelWidth(name: string, label: NodeLook["label"]): number {
  return textWidth(name, FONT_SIZE) * (label === "strong" ? 1.08 : 1.03);
}

function font(label: NodeLook["label"]): string {
  return `${label === "strong" ? 650 : 500} ${FONT_SIZE}px "Inter Variable", Inter, sans-serif`;
}
