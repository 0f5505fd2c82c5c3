import { findCommunities } from "../graph/communities.ts";
import { kindsOf } from "../graph/kind-weights.ts";
import { type CharacterMeasure, measureCharacters } from "../graph/measure-characters.ts";
import type { Network } from "../graph/network.ts";
import { askNetwork, heaviestTie, type NetworkQuestion } from "../graph/network-question.ts";
import { presenceOf } from "../graph/presence.ts";
import type { SceneRange } from "../graph/scene-range.ts";
import { tieConfidences } from "../graph/tie-confidence.ts";
import { wholeNetwork } from "../graph/whole-network.ts";
import { frameOf } from "../layout/fit.ts";
import type { Box } from "../layout/geometry.ts";
import { layoutNetwork } from "../layout/network-positions.ts";
import type { Story } from "../story/story.ts";
import { ALONE_HEIGHT, drawAlone } from "./alone.ts";
import { countOf, describeKinds, describeScenes } from "./describe.ts";
import { drawFrame, drawHeading, drawRule, MARGIN } from "./frame.ts";
import { drawNetworkLegend } from "./network-legend.ts";
import { drawCharacters, drawEdges, drawLabels } from "./network-marks.ts";
import { type Positions, placeNetwork } from "./network-picture.ts";
import { styleNetwork } from "./network-style.ts";
import { subtitle } from "./network-subtitle.ts";
import { INK, textLine } from "./type.ts";

export interface NetworkPictureOptions {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly question: NetworkQuestion;
  /** What sizes mean. */
  readonly measure: CharacterMeasure;
  /** Whether ties are arrows, from who speaks to whom. */
  readonly directed: boolean;
  /** `null` for where the story's own layout puts everybody. */
  readonly positions: Positions | null;
  /** A way through the network that is to stand out. */
  readonly path: readonly string[] | null;
}

/**
 * Draws the network of a story as SVG, light on white. A character who appears only after the range is not shown, so
 * that a picture up to a scene tells nothing of what comes later; one who is absent from the range is a faint outline.
 */
export function networkSvg(story: Story, options: NetworkPictureOptions): string {
  const { width, height, question } = options;
  const { scenes, weights } = question;
  const whole = wholeNetwork(story);
  const heading = drawHeading(story, subtitle(story, options), width);
  const answer = askNetwork(story, question, findCommunities(whole));
  const visible = new Set([...introduced(story, scenes)].filter((id) => !answer.hidden.has(id)));
  const styling = stylingOf(story, options);
  const style = styleNetwork({ ...styling, network: answer.network, visible });
  // The room for all else is the whole story's, so that nobody moves from one slice's picture to the next one's.
  const everybody = measureCharacters(story, options.measure, null);
  const all = new Set(whole.nodes());
  const roomiest = styleNetwork({ ...styling, network: whole, visible: all, sizes: everybody });
  const ruleY = height - MARGIN - LEGEND_GAP - drawNetworkLegend(roomiest, width, 0).bottom;
  const legend = drawNetworkLegend(style, width, ruleY + LEGEND_GAP).markup;
  const area: Box = {
    x0: MARGIN,
    x1: width - MARGIN,
    y0: heading.bottom + 12,
    y1: ruleY - (roomiest.alone.length > 0 ? ALONE_HEIGHT : 12),
  };
  const picture = placeNetwork(style, options.positions ?? ownPositions(whole), area);
  const { nodes } = picture;
  return drawFrame(
    { width, height },
    `${story.title}: network`,
    `The network of ${countOf(nodes.length, "character")} in ${describeScenes(story, scenes)}, by ${describeKinds(kindsOf(weights))}.`,
    [
      heading.markup,
      drawEdges(picture),
      drawCharacters(nodes),
      drawLabels(picture, area),
      nodes.length === 0 ? emptyNote(area) : "",
      drawAlone(style.alone, area),
      drawRule(ruleY, area, INK.line),
      legend,
    ],
  );
}

/** All but the network itself and who is visible in it. */
function stylingOf(story: Story, options: NetworkPictureOptions) {
  const { question, measure, directed, path } = options;
  const { weights, scenes } = question;
  const whole = wholeNetwork(story);
  return {
    whole,
    communities: findCommunities(whole),
    weights,
    directed,
    path,
    measure,
    confidences: tieConfidences(story),
    mostWeight: heaviestTie(story, weights, directed),
    sizes: measureCharacters(story, measure, scenes),
    largest: Math.max(0, ...measureCharacters(story, measure, null).values()),
  };
}

/** Between the rule and the legend below it. */
const LEGEND_GAP = 16;

/** Without those whom no line holds, who would only make the others' picture smaller. */
function ownPositions(whole: Network): Positions {
  const all = layoutNetwork(whole);
  const drawn = [...all].filter(([id]) => whole.size === 0 || whole.degree(id) > 0);
  const positions = new Map(drawn);
  return { positions, frame: frameOf(positions.values()) };
}

/** The characters who are present somewhere up to the end of the range; without a range, all. */
function introduced(story: Story, scenes: SceneRange | null): ReadonlySet<string> {
  const last = scenes?.last ?? Number.POSITIVE_INFINITY;
  const seen = [...presenceOf(story).byCharacter].filter(
    ([, presence]) => scenes === null || presence.some(({ scene }) => scene <= last),
  );
  return new Set(seen.map(([id]) => id));
}

function emptyNote({ x0, x1, y0, y1 }: Box): string {
  return textLine("No characters here.", {
    x: (x0 + x1) / 2,
    y: (y0 + y1) / 2,
    size: 16,
    fill: INK.quiet,
    anchor: "middle",
  });
}
