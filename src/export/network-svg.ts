import { findCommunities } from "../graph/communities.ts";
import { buildNetwork, type Network } from "../graph/network.ts";
import { presenceOf } from "../graph/presence.ts";
import type { SceneRange } from "../graph/scene-range.ts";
import { wholeNetwork } from "../graph/whole-network.ts";
import type { Box, Point } from "../layout/geometry.ts";
import { layoutNetwork } from "../layout/network-positions.ts";
import type { InteractionKind, Story } from "../story/story.ts";
import { ALONE_HEIGHT, drawAlone } from "./alone.ts";
import { countOf, describeKinds, describeScenes } from "./describe.ts";
import { drawFrame, drawHeading, drawRule, MARGIN } from "./frame.ts";
import { drawNetworkLegend } from "./network-legend.ts";
import { drawDiscs, drawEdges, drawLabels } from "./network-marks.ts";
import { placeNetwork } from "./network-picture.ts";
import { styleNetwork } from "./network-style.ts";
import { INK, textLine } from "./type.ts";

export interface NetworkPictureOptions {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly kinds: readonly InteractionKind[];
  /** `null` for the whole story. */
  readonly scenes: SceneRange | null;
  /** Ties that weigh less are left out. */
  readonly minimumWeight: number;
  /** Narrative smoothing; see `weighPair`. */
  readonly smooth?: boolean;
}

/**
 * Draws the network of a story as SVG, light on white. A character who appears only after the range is not shown, so
 * that a picture up to a scene tells nothing of what comes later; one who is absent from the range is a faint ring.
 */
export function networkSvg(story: Story, options: NetworkPictureOptions): string {
  const { width, height, scenes, kinds, minimumWeight, smooth = false } = options;
  const whole = wholeNetwork(story);
  const heading = drawHeading(story, subtitle(story, options), width);
  const styleOf = (network: Network, visible: ReadonlySet<string>) =>
    styleNetwork({ whole, network, communities: findCommunities(whole), visible, minimumWeight });
  const style = styleOf(buildNetwork(story, { kinds, scenes, smooth }), introduced(story, scenes));
  // The room for all else is the whole story's, so that nobody moves from one slice's picture to the next one's.
  const roomiest = styleOf(whole, new Set(whole.nodes()));
  const ruleY = height - MARGIN - LEGEND_GAP - drawNetworkLegend(roomiest, width, 0).bottom;
  const legend = drawNetworkLegend(style, width, ruleY + LEGEND_GAP).markup;
  const area: Box = {
    x0: MARGIN,
    x1: width - MARGIN,
    y0: heading.bottom + 12,
    y1: ruleY - (roomiest.alone.length > 0 ? ALONE_HEIGHT : 12),
  };
  const picture = placeNetwork(style, drawnPositions(whole), area);
  const { nodes } = picture;
  return drawFrame(
    { width, height },
    `${story.title}: network`,
    `The network of ${countOf(nodes.length, "character")} in ${describeScenes(story, scenes)}, by ${describeKinds(kinds)}.`,
    [
      heading.markup,
      drawEdges(picture),
      drawDiscs(nodes),
      drawLabels(picture, area),
      nodes.length === 0 ? emptyNote(area) : "",
      drawAlone(style.alone, area),
      drawRule(ruleY, area, INK.line),
      legend,
    ],
  );
}

/** Between the rule and the legend below it. */
const LEGEND_GAP = 16;

/** Without those whom no line holds, who would only make the others' picture smaller. */
function drawnPositions(whole: Network): ReadonlyMap<string, Point> {
  const positions = layoutNetwork(whole);
  if (whole.size === 0) return positions;
  return new Map([...positions].filter(([id]) => whole.degree(id) > 0));
}

function subtitle(story: Story, options: NetworkPictureOptions): string {
  const { kinds, scenes, minimumWeight, smooth = false } = options;
  const least =
    minimumWeight > 1
      ? ` Ties of fewer than ${countOf(minimumWeight, "passage")} are left out.`
      : "";
  const held = smooth && scenes !== null ? " A tie lasts between two scenes that have it." : "";
  return `Who is tied to whom by ${describeKinds(kinds)}, in ${describeScenes(story, scenes)}.${least}${held}`;
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
