import { UndirectedGraph } from "graphology";
import type { Story } from "../story/story.ts";
import { presenceOf } from "./presence.ts";
import type { SceneRange } from "./scene-range.ts";
import { sumTies, type TieOptions, type TieWeights } from "./ties.ts";

export type NetworkOptions = TieOptions;

interface NodeAttributes {
  readonly name: string;
  /** Place in the cast, from 0 for the most prominent. */
  readonly rank: number;
  /** Scenes of the range in which the character is present; see `presenceOf`. */
  readonly scenes: number;
}

/** Sums over the range. `source` is the character earlier in the cast. */
export type EdgeAttributes = TieWeights;

export type Network = UndirectedGraph<NodeAttributes, EdgeAttributes>;

/**
 * Sums the interactions of a range of scenes into a graph: a node for every character of the story, so that a node
 * never comes or goes while the range moves, and an edge for every pair that has a weight in the range.
 */
export function buildNetwork(story: Story, options: NetworkOptions): Network {
  const network: Network = new UndirectedGraph();
  const { byCharacter } = presenceOf(story);
  for (const [rank, { id, name }] of story.characters.entries()) {
    const present =
      byCharacter.get(id)?.filter(({ scene }) => includes(options.scenes, scene)) ?? [];
    network.addNode(id, { name, rank, scenes: present.length });
  }
  for (const { source, target, ...weights } of sumTies(story, options)) {
    network.addEdge(source, target, weights);
  }
  return network;
}

function includes(range: SceneRange | null, scene: number): boolean {
  return range === null || (scene >= range.first && scene <= range.last);
}
