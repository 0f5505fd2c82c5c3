import type { Box, Point } from "../layout/geometry.ts";
import type { Ink } from "../layout/ink-map.ts";
import { type LabelRequest, placeLabels } from "../layout/label-placement.ts";
import { fitText, textWidth } from "../layout/text-width.ts";
import { countOf } from "./describe.ts";
import type { NetworkPicture, PictureEdge, PictureNode } from "./network-picture.ts";
import { INK, textLine } from "./type.ts";
import { element, escapeXml, round } from "./xml.ts";

const CROSS_COLOR = "#a3a9b3";
/** Of an edge's length: how far its middle bends aside. */
const BEND = 0.1;

/** Ties in the colour of their community where both ends share it, else grey; the stronger the more solid. */
export function drawEdges({ edges, mostWeight }: NetworkPicture): string {
  const paths = edges.map((edge) => {
    const { source, target, width, weight } = edge;
    const own = source.community === target.community;
    const share = Math.sqrt(weight / Math.max(1, mostWeight));
    return element("path", {
      d: arc(edge),
      stroke: own ? source.color : CROSS_COLOR,
      "stroke-width": width,
      "stroke-opacity": 0.22 + 0.38 * share,
    });
  });
  return group({ fill: "none", "stroke-linecap": "round" }, paths);
}

/** Each with its name for those who point at it: not every name finds room beside its disc. */
export function drawDiscs(nodes: readonly PictureNode[]): string {
  const discs = [...nodes]
    .sort((a, b) => b.radius - a.radius || a.importance - b.importance)
    .map(({ name, x, y, radius, color, present, scenes }) =>
      element(
        "circle",
        {
          cx: x,
          cy: y,
          r: radius,
          fill: present ? color : "#ffffff",
          stroke: present ? "#ffffff" : INK.faint,
          "stroke-width": present ? 1.5 : 1,
        },
        element("title", {}, escapeXml(`${name}: ${countOf(scenes, "scene")}`)),
      ),
    );
  return group({}, discs);
}

const LARGEST_NAME = 15;
const SMALLEST_NAME = 11;
const LONGEST_NAME = 220;
/** Of a name's box, in font sizes: from the top of an accent to the foot of a g. */
const LINE_HEIGHT = 1.12;

/** The names, as many as find room. */
export function drawLabels({ nodes, edges }: NetworkPicture, area: Box): string {
  const largest = Math.max(1, ...nodes.map(({ radius }) => radius));
  const labels = new Map(nodes.map((node) => [node.id, labelOf(node, largest)]));
  const requests = nodes.flatMap((node): LabelRequest[] => {
    const label = labels.get(node.id);
    if (label === undefined || label.text === "") return [];
    const { id, x, y, radius, importance } = node;
    return [{ id, x, y, radius, importance, width: label.width, height: label.size * LINE_HEIGHT }];
  });
  const texts = placeLabels(requests, area, inkOf(edges)).flatMap(({ id, box }) => {
    const label = labels.get(id);
    if (label === undefined) return [];
    const { text, size, fill, weight } = label;
    const y = (box.y0 + box.y1) / 2 + size * 0.35;
    return [textLine(text, { x: box.x0, y, size, fill, weight, halo: true })];
  });
  return group({}, texts);
}

function labelOf({ name, radius, present }: PictureNode, largest: number) {
  const share = radius / largest;
  const weight = present && share > 0.55 ? "semibold" : "regular";
  const size = Math.round(SMALLEST_NAME + (LARGEST_NAME - SMALLEST_NAME) * (present ? share : 0));
  const text = fitText(name, LONGEST_NAME, size, weight);
  const fill = present ? INK.text : INK.quiet;
  return { text, size, weight, fill, width: textWidth(text, size, weight) } as const;
}

function arc(edge: PictureEdge): string {
  const { source, target } = edge;
  const control = controlPoint(edge);
  const [start, middle, end] = [source, control, target].map(
    ({ x, y }) => `${round(x)} ${round(y)}`,
  );
  return `M${start}Q${middle} ${end}`;
}

/** Of the quadratic Bézier curve that a tie is drawn as. */
function controlPoint({ source, target }: PictureEdge): Point {
  const [dx, dy] = [target.x - source.x, target.y - source.y];
  return {
    x: (source.x + target.x) / 2 - dy * BEND,
    y: (source.y + target.y) / 2 + dx * BEND,
  };
}

/** Pixels between the spots that stand for a line. */
const SPOT_DISTANCE = 6;

/** Where labels rather do not lie. */
function inkOf(edges: readonly PictureEdge[]): readonly Ink[] {
  return edges.flatMap((edge) => {
    const { source, target, width } = edge;
    const control = controlPoint(edge);
    const length = Math.hypot(target.x - source.x, target.y - source.y);
    const count = Math.max(2, Math.ceil(length / SPOT_DISTANCE));
    return Array.from({ length: count }, (_, index): Ink => {
      const t = (index + 0.5) / count;
      const along = (a: number, b: number, c: number) =>
        (1 - t) ** 2 * a + 2 * t * (1 - t) * b + t ** 2 * c;
      return {
        x: along(source.x, control.x, target.x),
        y: along(source.y, control.y, target.y),
        weight: 0.5 + width / 4,
      };
    });
  });
}

function group(attributes: Parameters<typeof element>[1], children: readonly string[]): string {
  return children.length === 0 ? "" : element("g", attributes, `\n${children.join("\n")}\n`);
}
