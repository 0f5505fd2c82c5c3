import type { Network } from "../graph/network.ts";
import { edgeWidth, nodeRadius } from "../layout/appearance.ts";
import type { Point } from "../layout/geometry.ts";
import { mix, parseHex, type Rgb } from "./color.ts";
import type { Palette } from "./palette.ts";

/** A character as the network draws it. */
export interface NodeMark {
  readonly id: string;
  readonly name: string;
  /** -1 to 1, y upwards. */
  readonly x: number;
  readonly y: number;
  /** Pixels at the picture's own scale; of one who is absent from the scenes shown, the smallest. */
  readonly radius: number;
  readonly present: boolean;
  /** Is with somebody, or speaks with somebody, somewhere in the story. */
  readonly tied: boolean;
  readonly color: Rgb;
  /** The larger, the sooner it gets its label. */
  readonly importance: number;
}

/** A tie as the network draws it. */
export interface EdgeMark {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly weight: number;
  /** Pixels; 0 for a tie that the scenes or the filter leave out. */
  readonly width: number;
  readonly color: Rgb;
}

export interface NetworkPicture {
  /** Where the characters are; another map is another story. */
  readonly positions: ReadonlyMap<string, Point>;
  readonly nodes: readonly NodeMark[];
  readonly edges: readonly EdgeMark[];
}

export interface PictureOptions {
  /** Of the whole story, with ties of all kinds: what there is to draw. */
  readonly whole: Network;
  /** Of the scenes and kinds shown: how large, how wide. */
  readonly shown: Network;
  /** The story's heaviest tie of the kinds shown, whatever the scenes. */
  readonly heaviest: number;
  readonly positions: ReadonlyMap<string, Point>;
  readonly colors: ReadonlyMap<string, string>;
  readonly minimumWeight: number;
  readonly palette: Palette;
}

/** Keys a tie as the network does: the character earlier in the cast comes first. */
export function tieId(source: string, target: string): string {
  return `${source} ${target}`;
}

/**
 * Says what is to be drawn for every character and tie of the story. One that the scenes leave out stays in the list,
 * faint or hidden: nothing comes, goes or moves while time does, it only fades and grows.
 */
export function pictureNetwork(options: PictureOptions): NetworkPicture {
  const { whole, shown, positions, colors, palette } = options;
  const mostScenes = maximum(whole.mapNodes((_, { scenes }) => scenes));
  const tied = tiedCharacters(whole);
  const color = (id: string) => parseHex(colors.get(id) ?? "#888888");
  const nodes = whole.mapNodes((id, { name, rank }) => {
    const scenes = shown.getNodeAttribute(id, "scenes");
    const { x, y } = positions.get(id) ?? { x: 0, y: 0 };
    return {
      id,
      name,
      x,
      y,
      radius: nodeRadius(scenes, mostScenes),
      present: scenes > 0,
      tied: tied.has(id),
      color: color(id),
      importance: scenes - rank / 1000,
    };
  });
  return { positions, nodes, edges: pictureEdges(options, (id) => color(id), palette) };
}

/** Those with a tie of more than mentions. */
function tiedCharacters(whole: Network): ReadonlySet<string> {
  const tied = new Set<string>();
  whole.forEachEdge((_edge, { weight, reference }, source, target) => {
    if (weight > reference) tied.add(source).add(target);
  });
  return tied;
}

function pictureEdges(
  { whole, shown, heaviest, minimumWeight, colors }: PictureOptions,
  color: (id: string) => Rgb,
  palette: Palette,
): readonly EdgeMark[] {
  return whole.mapEdges((_edge, _attributes, source, target) => {
    const edge = shown.edge(source, target);
    const weight = edge === undefined ? 0 : shown.getEdgeAttribute(edge, "weight");
    const together = colors.get(source) === colors.get(target);
    const strength = Math.sqrt(weight / Math.max(1, heaviest));
    return {
      id: tieId(source, target),
      source,
      target,
      weight,
      width: weight > 0 && weight >= minimumWeight ? edgeWidth(weight, heaviest) : 0,
      color: mix(palette.paper, together ? color(source) : palette.tie, 0.2 + 0.6 * strength),
    };
  });
}

function maximum(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, value), 0);
}
