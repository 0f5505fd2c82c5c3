import { UndirectedGraph } from "graphology";
import type { InteractionKind, Story } from "../story/story.ts";
import { presenceOf } from "./presence.ts";

/** Scenes by their place in `Story.scenes`, from 0; both ends are included. */
export interface SceneRange {
  readonly first: number;
  readonly last: number;
}

export interface NetworkOptions {
  readonly kinds: readonly InteractionKind[];
  /** `null` for the whole story. */
  readonly scenes: SceneRange | null;
}

export interface NodeAttributes {
  readonly name: string;
  /** Place in the cast, from 0 for the most prominent. */
  readonly rank: number;
  /** Scenes of the range in which the character is present; see `presenceOf`. */
  readonly scenes: number;
}

/** Sums over the range. `source` is the character earlier in the cast. */
export interface EdgeAttributes {
  /** All of the kinds asked for. */
  readonly weight: number;
  readonly copresence: number;
  /** Utterances from source to target, and from target to source. */
  readonly forward: number;
  readonly backward: number;
  readonly reference: number;
}

export type Network = UndirectedGraph<NodeAttributes, EdgeAttributes>;

type Tally = { -readonly [K in keyof EdgeAttributes]: EdgeAttributes[K] };

/**
 * Sums the interactions of a range of scenes into a graph: a node for every character of the story, so that a node
 * never comes or goes while the range moves, and an edge for every pair that has a weight in the range.
 */
export function buildNetwork(story: Story, { kinds, scenes }: NetworkOptions): Network {
  const network: Network = new UndirectedGraph();
  const inRange = scenesOf(story, scenes);
  const { byCharacter } = presenceOf(story);
  const rank = new Map<string, number>();
  story.characters.forEach(({ id, name }, index) => {
    rank.set(id, index);
    const present = byCharacter.get(id)?.filter(({ scene }) => includes(scenes, scene)) ?? [];
    network.addNode(id, { name, rank: index, scenes: present.length });
  });

  for (const { source, target, tally } of sumTies(story, kinds, inRange, rank)) {
    network.addEdge(source, target, tally);
  }
  return network;
}

interface Tie {
  readonly source: string;
  readonly target: string;
  readonly tally: Tally;
}

function sumTies(
  { interactions }: Story,
  kinds: readonly InteractionKind[],
  inRange: ReadonlySet<string>,
  rank: ReadonlyMap<string, number>,
): Iterable<Tie> {
  const ties = new Map<string, Tie>();
  for (const { kind, scene, from, to, weight } of interactions) {
    if (from === to || !kinds.includes(kind) || !inRange.has(scene)) continue;
    const flipped = (rank.get(from) ?? 0) > (rank.get(to) ?? 0);
    const [source, target] = flipped ? [to, from] : [from, to];
    const key = JSON.stringify([source, target]);
    const tie = ties.get(key) ?? { source, target, tally: emptyTally() };
    ties.set(key, tie);
    tie.tally.weight += weight;
    if (kind === "dialogue") tie.tally[flipped ? "backward" : "forward"] += weight;
    else tie.tally[kind] += weight;
  }
  return ties.values();
}

function emptyTally(): Tally {
  return { weight: 0, copresence: 0, forward: 0, backward: 0, reference: 0 };
}

function scenesOf({ scenes }: Story, range: SceneRange | null): ReadonlySet<string> {
  const chosen = range === null ? scenes : scenes.slice(range.first, range.last + 1);
  return new Set(chosen.map(({ id }) => id));
}

function includes(range: SceneRange | null, scene: number): boolean {
  return range === null || (scene >= range.first && scene <= range.last);
}
