import { type Box, isOverlapping } from "../layout/geometry.ts";
import type { Ink } from "../layout/ink-map.ts";
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

export interface ScreenTie {
  readonly from: ScreenNode;
  readonly to: ScreenNode;
  /** Pixels. */
  readonly width: number;
}

export interface ScreenNetwork {
  readonly nodes: readonly ScreenNode[];
  readonly ties: readonly ScreenTie[];
  readonly width: number;
  readonly height: number;
}

const FONT_SIZE = 13;
const LINE = 17;
const MARGIN = 6;
/** Bold is so much wider than the table of widths says, and every label leaves as much air. */
const AIR = 1.06;

/**
 * Draws the names, none over another, with a halo of paper so that they read across ties; and rings around the chosen.
 * What the reader looks at changes which names are drawn and how, never where: nothing jumps under the pointer.
 */
export function drawLabels(
  context: CanvasRenderingContext2D,
  { nodes, ties, width, height }: ScreenNetwork,
  palette: Palette,
): void {
  context.clearRect(0, 0, width, height);
  context.lineJoin = "round";
  context.textBaseline = "middle";
  const bounds = { x0: MARGIN, y0: MARGIN, x1: width - MARGIN, y1: height - MARGIN };
  const boxes = new Map(
    placeLabels(requests(nodes), bounds, inkOf(ties)).map((one) => [one.id, one.box]),
  );
  for (const node of nodes) {
    if (node.ringed) drawRing(context, node, palette);
  }
  for (const node of nodes) {
    if (node.ringed && !boxes.has(node.id)) boxes.set(node.id, besides(node, nodes, bounds));
    const box = boxes.get(node.id);
    if (box !== undefined) drawName(context, node, box, palette);
  }
}

/** A disc without a name still keeps the names of others off it. */
function requests(nodes: readonly ScreenNode[]) {
  return nodes.map(({ id, name, x, y, radius, importance, label }) => {
    const width = label === "none" ? Number.POSITIVE_INFINITY : textWidth(name, FONT_SIZE) * AIR;
    return { id, x, y, radius, width, height: LINE, importance };
  });
}

/** Pixels between the spots that stand for a line. */
const SPOT_DISTANCE = 9;
/** With more ties than this there is no place without one. */
const MOST_INKED = 200;

function inkOf(ties: readonly ScreenTie[]): readonly Ink[] {
  if (ties.length > MOST_INKED) return [];
  return ties.flatMap(({ from, to, width }) => {
    const count = Math.max(2, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / SPOT_DISTANCE));
    return Array.from({ length: count }, (_, index) => {
      const share = (index + 0.5) / count;
      const x = from.x + (to.x - from.x) * share;
      return { x, y: from.y + (to.y - from.y) * share, weight: 0.5 + width / 4 };
    });
  });
}

/** Where the name of one who is looked at goes when there is no room left: over what steps back. */
function besides(node: ScreenNode, nodes: readonly ScreenNode[], bounds: Box): Box {
  const others = nodes.filter(({ ringed, id }) => ringed && id !== node.id);
  const width = textWidth(node.name, FONT_SIZE) * AIR;
  const at = (left: number, middle: number): Box => {
    const x0 = Math.max(bounds.x0, Math.min(left, bounds.x1 - width));
    return { x0, y0: middle - LINE / 2, x1: x0 + width, y1: middle + LINE / 2 };
  };
  const { x, y, radius } = node;
  const away = radius + 7;
  const right = at(x + away, y);
  const sides = [
    right,
    at(x - away - width, y),
    at(x - width / 2, y + away + 5),
    at(x - width / 2, y - away - 5),
  ];
  const isFree = (box: Box) => others.every((other) => !isOverlapping(box, around(other)));
  return sides.find(isFree) ?? right;
}

function around({ x, y, radius }: ScreenNode): Box {
  return { x0: x - radius, y0: y - radius, x1: x + radius, y1: y + radius };
}

function drawRing(
  context: CanvasRenderingContext2D,
  { x, y, radius }: ScreenNode,
  { ink }: Palette,
): void {
  context.beginPath();
  context.arc(x, y, radius + 3.5, 0, 2 * Math.PI);
  context.lineWidth = 2;
  context.strokeStyle = formatRgb(ink);
  context.stroke();
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
