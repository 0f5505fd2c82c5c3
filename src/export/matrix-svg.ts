import { findCommunities } from "../graph/communities.ts";
import { kindsOf } from "../graph/kind-weights.ts";
import { askNetwork, type NetworkQuestion } from "../graph/network-question.ts";
import { presenceOf } from "../graph/presence.ts";
import type { SceneRange } from "../graph/scene-range.ts";
import { sumTies } from "../graph/ties.ts";
import { wholeNetwork } from "../graph/whole-network.ts";
import { communityColor } from "../layout/appearance.ts";
import {
  cellShade,
  heaviestCell,
  type MatrixCell,
  matrixCells,
} from "../layout/matrix/matrix-cells.ts";
import {
  layoutMatrix,
  type MatrixLayout,
  type MatrixMember,
  SLANT_DEGREES,
} from "../layout/matrix/matrix-layout.ts";
import { matrixCast } from "../layout/matrix/story-matrix.ts";
import type { Story } from "../story/story.ts";
import { countOf, describeKinds, describeScenes } from "./describe.ts";
import { flow } from "./flow.ts";
import { drawFrame, drawHeading, drawRule, MARGIN } from "./frame.ts";
import { marked } from "./timeline-legend.ts";
import { INK, textLine } from "./type.ts";
import { element, plainText } from "./xml.ts";

export interface MatrixPictureOptions {
  /** Pixels, at least; more where the cells need it. */
  readonly width: number;
  readonly question: NetworkQuestion;
  /** At most so many characters get a row. */
  readonly characters: number;
}

/** Of a picture on its own; pixels. */
const LARGEST_CELL = 44;
const HEADING_GAP = 14;
const LEGEND_GAP = 14;
const LEGEND_HEIGHT = 22;

/** Draws who speaks to whom, or is with whom, as squares in rows and columns, as SVG, light on white. */
export function matrixSvg(story: Story, options: MatrixPictureOptions): string {
  const { scenes, weights } = options.question;
  const communities = findCommunities(wholeNetwork(story));
  const kinds = kindsOf(weights);
  const order = matrixCast(story, {
    most: options.characters,
    communities,
    isShown: (id) => isIntroduced(story, id, scenes),
  });
  const layout = layoutMatrix(membersOf(story, order, communities), {
    width: options.width - 2 * MARGIN,
    height: Number.POSITIVE_INFINITY,
    largest: LARGEST_CELL,
  });
  const whole = sumTies(story, { kinds, scenes: null });
  const heaviest = heaviestCell(matrixCells(whole, order, weights));
  const { network } = askNetwork(story, options.question, communities);
  const ties = network.mapEdges((_, facts, source, target) => ({ ...facts, source, target }));
  const cells = matrixCells(ties, order, weights);
  const width = Math.max(options.width, layout.width + 2 * MARGIN);
  const heading = drawHeading(story, subtitle(story, options), width);
  const [x, y] = [MARGIN + layout.left, heading.bottom + HEADING_GAP + layout.top];
  const ruleY = y + layout.size + LEGEND_GAP;
  return drawFrame(
    { width, height: Math.ceil(ruleY + LEGEND_GAP + LEGEND_HEIGHT + MARGIN) },
    `${story.title}: matrix`,
    `The ties of ${countOf(order.length, "character")} in ${describeScenes(story, scenes)}, by ${describeKinds(kinds)}, row to column.`,
    [
      heading.markup,
      element("g", { transform: `translate(${x} ${y})` }, drawMatrix(layout, cells, heaviest)),
      order.length === 0
        ? textLine("No characters here.", { x: MARGIN, y, size: 14, fill: INK.quiet })
        : "",
      drawRule(ruleY, { x0: MARGIN, x1: width - MARGIN }, INK.line),
      drawLegend(width, ruleY + LEGEND_GAP),
    ],
  );
}

/** Whether a picture up to the range may show somebody: one who appears only later would tell of what comes. */
function isIntroduced(story: Story, id: string, scenes: SceneRange | null): boolean {
  if (scenes === null) return true;
  const presence = presenceOf(story).byCharacter.get(id) ?? [];
  return presence.some(({ scene }) => scene <= scenes.last);
}

function membersOf(
  story: Story,
  order: readonly string[],
  communities: ReadonlyMap<string, number>,
): readonly MatrixMember[] {
  const names = new Map(story.characters.map(({ id, name }) => [id, plainText(name)]));
  return order.map((id) => ({
    id,
    name: names.get(id) ?? "",
    community: communities.get(id) ?? -1,
  }));
}

function subtitle(story: Story, { question }: MatrixPictureOptions): string {
  const { weights, scenes, minimumWeight } = question;
  const least =
    minimumWeight > 1
      ? ` Ties of fewer than ${countOf(minimumWeight, "passage")} are left out.`
      : "";
  return `Who is tied to whom by ${describeKinds(kindsOf(weights))}, in ${describeScenes(story, scenes)}. A row’s character speaks to a column’s.${least}`;
}

function drawMatrix(layout: MatrixLayout, cells: readonly MatrixCell[], heaviest: number): string {
  const { members, blocks, cell, size } = layout;
  const lines = Array.from({ length: members.length + 1 }, (_, place) => {
    return `M${place * cell} 0V${size}M0 ${place * cell}H${size}`;
  }).join("");
  return [
    ...blocks.map(({ community, start, size: wide }) =>
      element("rect", {
        x: start,
        y: start,
        width: wide,
        height: wide,
        fill: communityColor(community, "light"),
        "fill-opacity": 0.07,
      }),
    ),
    element("path", { d: lines, stroke: INK.line, "stroke-width": 1, fill: "none" }),
    ...cells.map((one) => drawCell(one, layout, heaviest)),
    ...members.map(({ name }, place) => drawNames(name, place, layout)),
  ].join("\n");
}

function drawCell({ row, column, weight }: MatrixCell, layout: MatrixLayout, heaviest: number) {
  const { cell, members } = layout;
  const community = members[row]?.community ?? -1;
  const isTogether = community >= 0 && community === members[column]?.community;
  return element("rect", {
    x: column * cell + 1,
    y: row * cell + 1,
    width: cell - 1,
    height: cell - 1,
    fill: isTogether ? communityColor(community, "light") : INK.text,
    "fill-opacity": cellShade(weight, heaviest) * (isTogether ? 1 : BETWEEN),
  });
}

/** Of a shade between two communities: ink is darker than colour. */
const BETWEEN = 0.7;

function drawNames(name: string, place: number, { cell, fontSize }: MatrixLayout): string {
  const middle = (place + 0.5) * cell;
  const text = { size: fontSize, fill: INK.text };
  const column = `translate(${middle + fontSize / 3} -4) rotate(${-SLANT_DEGREES})`;
  return (
    textLine(name, { ...text, x: -6, y: middle + fontSize * 0.35, anchor: "end" }) +
    textLine(name, { ...text, x: 0, y: 0, attributes: { transform: column } })
  );
}

const SAMPLES = [0.02, 0.2, 0.5, 1];

function drawLegend(width: number, top: number): string {
  const entries = [
    marked(SAMPLES.length * 12, "Darker: more passes from row to column", (x, middle) =>
      SAMPLES.map((share, index) =>
        element("rect", {
          x: x + index * 12,
          y: middle - 6,
          width: 11,
          height: 12,
          fill: INK.text,
          "fill-opacity": cellShade(share, 1) * BETWEEN,
        }),
      ).join(""),
    ),
    marked(0, "Colour: both are of one group that keeps company", () => ""),
  ];
  return flow(entries, { x0: MARGIN, x1: width - MARGIN, top, gapX: 36, gapY: 6 }).markup;
}
