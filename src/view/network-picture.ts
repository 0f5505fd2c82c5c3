import type { CharacterMeasure } from "../graph/measure-characters.ts";
import type { Network } from "../graph/network.ts";
import type { NetworkAnswer } from "../graph/network-question.ts";
import { discScale, nodeRadius } from "../layout/appearance.ts";
import { parseHex, type Rgb } from "../layout/color.ts";
import { communityShape, type Shape } from "../layout/community-shape.ts";
import type { Box, Point } from "../layout/geometry.ts";
import { type EdgeMark, type EdgeOptions, pictureEdges } from "./network-edges.ts";

/** A character as the network draws it. */
export interface NodeMark {
  readonly id: string;
  readonly name: string;
  /** Pixels at the picture's own scale; of one who is absent from the scenes shown, the smallest. */
  readonly radius: number;
  readonly shape: Shape;
  readonly color: Rgb;
  readonly present: boolean;
  /** Left out by a filter: not drawn at all. */
  readonly hidden: boolean;
  /** A new layout leaves them where they are. */
  readonly pinned: boolean;
  /** The larger, the sooner it gets its label. */
  readonly importance: number;
}

/** Where the characters are, -1 to 1, y upwards. */
export interface Arrangement {
  readonly positions: ReadonlyMap<string, Point>;
  /** What the picture's width and height are made for: who is dragged out of it changes nothing. */
  readonly frame: Box;
  /** Who has no tie in the whole story, and nothing else to be placed by. */
  readonly alone: ReadonlySet<string>;
}

export interface NetworkPicture {
  /** Of another file the picture begins anew. */
  readonly file: object;
  /** What there is to draw; another one may have other characters and ties. */
  readonly whole: object;
  readonly arrangement: Arrangement;
  readonly nodes: readonly NodeMark[];
  readonly edges: readonly EdgeMark[];
  /** Each tie is two arrows. */
  readonly directed: boolean;
}

/** What sizes mean. */
export interface Sizes {
  readonly measure: CharacterMeasure;
  /** In the scenes shown. */
  readonly shown: ReadonlyMap<string, number>;
  /** Of the whole story: sizes keep their meaning while time moves. */
  readonly largest: number;
}

export interface PictureOptions extends EdgeOptions {
  readonly file: object;
  /** Of the whole story, with ties of all kinds: what there is to draw. */
  readonly whole: Network;
  readonly answer: NetworkAnswer;
  readonly sizes: Sizes;
  readonly arrangement: Arrangement;
  readonly pins: ReadonlySet<string>;
  readonly communities: ReadonlyMap<string, number>;
}

/**
 * Says what is to be drawn for every character and tie of the story. One that the scenes leave out stays in the list,
 * faint or hidden: nothing comes, goes or moves while time does, it only fades and grows.
 */
export function pictureNetwork(options: PictureOptions): NetworkPicture {
  const { file, whole, answer, sizes, arrangement, pins, communities, colors } = options;
  const scale = discScale(whole.order - arrangement.alone.size);
  const nodes = whole.mapNodes((id, { name, rank }) => {
    const scenes = answer.network.getNodeAttribute(id, "scenes");
    const size = sizes.shown.get(id) ?? 0;
    return {
      id,
      name,
      radius: nodeRadius(scenes > 0 ? size : 0, sizes.largest, scale),
      shape: communityShape(communities.get(id) ?? -1),
      color: parseHex(colors.get(id) ?? "#888888"),
      present: scenes > 0,
      hidden: answer.hidden.has(id),
      pinned: pins.has(id),
      importance: size - rank / 1000,
    };
  });
  const { directed } = options;
  return { file, whole, arrangement, nodes, edges: pictureEdges(options), directed };
}
