import { UndirectedGraph } from "graphology";
import type { InteractionKind, Story } from "../story/story.ts";

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
  /** Scenes of the range in which the character has an interaction or a mention by name. */
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
  const presence = presenceByCharacter(story, inRange);
  const rank = new Map<string, number>();
  story.characters.forEach(({ id, name }, index) => {
    rank.set(id, index);
    network.addNode(id, { name, rank: index, scenes: presence.get(id)?.size ?? 0 });
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

/** The scenes of the range in which each character takes part. */
function presenceByCharacter(
  { interactions, utterances, scenes }: Story,
  inRange: ReadonlySet<string>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const presence = new Map<string, Set<string>>();
  const add = (character: string, scene: string) => {
    const seen = presence.get(character);
    if (seen === undefined) presence.set(character, new Set([scene]));
    else seen.add(scene);
  };
  for (const { kind, scene, from, to } of interactions) {
    if (!inRange.has(scene)) continue;
    add(from, scene);
    if (kind !== "reference") add(to, scene);
  }
  let index = 0;
  for (const { spans, speaker } of utterances) {
    const start = spans[0]?.[0] ?? 0;
    while (index < scenes.length - 1 && start >= (scenes[index]?.end ?? 0)) index++;
    const scene = scenes[index];
    if (speaker !== null && scene !== undefined && inRange.has(scene.id)) add(speaker, scene.id);
  }
  return presence;
}
