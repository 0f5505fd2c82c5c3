import { DirectedGraph, UndirectedGraph } from "graphology";
import { findCommunities } from "../graph/communities.ts";
import { kindsOf, weighDirections } from "../graph/kind-weights.ts";
import { askNetwork, type NetworkQuestion } from "../graph/network-question.ts";
import { pairIndexOf } from "../graph/pair-index.ts";
import { presenceOf } from "../graph/presence.ts";
import { wholeNetwork } from "../graph/whole-network.ts";
import type { Story } from "../story/story.ts";
import { plainText } from "./xml.ts";

export interface NodeData {
  readonly label: string;
  readonly gender: string;
  readonly kind: string;
  /** Of the whole story. */
  readonly scenes: number;
  readonly utterances: number;
  readonly words: number;
  /** As `findCommunities` numbers them, but from 1; 0 for none. */
  readonly community: number;
}

export interface EdgeData {
  readonly weight: number;
  readonly copresence: number;
  /** Of an undirected edge from source to target, and back; of a directed one all of it goes from source to target. */
  readonly forward: number;
  readonly backward: number;
  readonly reference: number;
  /** The scenes of the range that have the tie, from 1: “1-3;7”. */
  readonly scenes: string;
  readonly firstScene: number;
  readonly lastScene: number;
}

export type NetworkData = DirectedGraph<NodeData, EdgeData> | UndirectedGraph<NodeData, EdgeData>;

/**
 * The network as other programs take it: all characters, and the ties with what they are the sums of. Directed, a tie
 * goes from who speaks to who is spoken to, or of; being together goes both ways.
 */
export function networkData(
  story: Story,
  question: NetworkQuestion,
  directed: boolean,
): NetworkData {
  const communities = findCommunities(wholeNetwork(story));
  const { network, hidden } = askNetwork(story, question, communities);
  const graph: NetworkData = directed ? new DirectedGraph() : new UndirectedGraph();
  const { byCharacter } = presenceOf(story);
  for (const { id, name, gender, kind } of story.characters) {
    if (hidden.has(id)) continue;
    const presence = byCharacter.get(id) ?? [];
    graph.addNode(id, {
      label: plainText(name),
      gender,
      kind,
      scenes: presence.length,
      utterances: presence.reduce((sum, { utterances }) => sum + utterances, 0),
      words: presence.reduce((sum, { words }) => sum + words, 0),
      community: (communities.get(id) ?? -1) + 1,
    });
  }
  const scenesOf = scenesByPair(story, question);
  network.forEachEdge((_edge, facts, source, target) => {
    const { copresence, forward, backward, reference, referenceForward, held } = facts;
    const common = { copresence, ...describeScenes(scenesOf.get(`${source} ${target}`) ?? []) };
    if (!directed) {
      const { weight } = facts;
      graph.addEdge(source, target, { weight, forward, backward, reference, ...common });
      return;
    }
    const [there, back] = weighDirections(facts, question.weights);
    const both = copresence * question.weights.copresence + held;
    const add = (from: string, to: string, weight: number, said: number, about: number) => {
      const spoken = { forward: said, backward: 0, reference: about };
      if (weight > 0) graph.addEdge(from, to, { weight, ...spoken, ...common });
    };
    add(source, target, both + there, forward, referenceForward);
    add(target, source, both + back, backward, reference - referenceForward);
  });
  return graph;
}

function scenesByPair(
  story: Story,
  { weights, scenes: range }: NetworkQuestion,
): ReadonlyMap<string, readonly number[]> {
  return new Map(
    pairIndexOf(story, kindsOf(weights)).pairs.map(({ source, target, scenes }) => [
      `${source} ${target}`,
      scenes.filter((scene) => range === null || (scene >= range.first && scene <= range.last)),
    ]),
  );
}

function describeScenes(scenes: readonly number[]) {
  const runs: [first: number, last: number][] = [];
  for (const scene of scenes) {
    const run = runs.at(-1);
    if (run !== undefined && run[1] === scene - 1) run[1] = scene;
    else runs.push([scene, scene]);
  }
  return {
    scenes: runs
      .map(([first, last]) => (first === last ? `${first + 1}` : `${first + 1}-${last + 1}`))
      .join(";"),
    firstScene: (scenes[0] ?? -1) + 1,
    lastScene: (scenes.at(-1) ?? -1) + 1,
  };
}
