import { shapePath } from "../layout/community-shape.ts";
import type { Box } from "../layout/geometry.ts";
import { type LabelRequest, placeLabels } from "../layout/label-placement.ts";
import { fitText, textWidth } from "../layout/text-width.ts";
import { countOf } from "./describe.ts";
import { arrowPath, inkOf, linePath } from "./network-curves.ts";
import type { NetworkPicture, PictureNode } from "./network-picture.ts";
import { INK, textLine } from "./type.ts";
import { element, escapeXml, round } from "./xml.ts";

const CROSS_COLOR = "#a3a9b3";

/** Ties in the colour of their community where both ends share it, else grey. */
export function drawEdges({ edges, directed }: NetworkPicture): string {
  const paths = edges.flatMap((edge) => {
    const { source, target, width, opacity, onPath } = edge;
    const own = source.community === target.community ? source.color : CROSS_COLOR;
    const color = onPath ? INK.text : own;
    const line = { stroke: color, "stroke-width": width, "stroke-opacity": opacity };
    if (!directed) return [element("path", { d: linePath(edge), ...line })];
    const { shaft, head } = arrowPath(edge);
    return [
      element("path", { d: shaft, ...line, "stroke-linecap": "butt" }),
      element("path", { d: head, fill: color, "fill-opacity": opacity }),
    ];
  });
  return group({ class: "ties", fill: "none", "stroke-linecap": "round" }, paths);
}

/** Each with its name for those who point at it: not every name finds room beside its mark. */
export function drawCharacters(nodes: readonly PictureNode[]): string {
  const marks = [...nodes]
    .sort((a, b) => b.radius - a.radius || a.importance - b.importance)
    .map((node) => {
      const { name, radius, shape, color, present, stepsBack, scenes } = node;
      return element(
        "path",
        {
          transform: `translate(${round(node.x)} ${round(node.y)})`,
          d: shapePath(shape, { x: 0, y: 0 }, radius),
          fill: present ? (stepsBack ? paler(color) : color) : "#ffffff",
          "fill-rule": "evenodd",
          stroke: present ? "#ffffff" : INK.faint,
          "stroke-width": present ? 1.5 : 1,
        },
        element("title", {}, escapeXml(`${name}: ${countOf(scenes, "scene")}`)),
      );
    });
  return group({ class: "characters" }, marks);
}

/** How much of its colour is left to who is not on the path. */
const STEPPED_BACK = 0.35;

/** Mixed with the paper's white, not see-through: ties end at a mark. */
function paler(color: string): string {
  const channels = [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16));
  const mixed = channels.map((channel) => Math.round(255 - (255 - channel) * STEPPED_BACK));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
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

function group(attributes: Parameters<typeof element>[1], children: readonly string[]): string {
  return children.length === 0 ? "" : element("g", attributes, `\n${children.join("\n")}\n`);
}
