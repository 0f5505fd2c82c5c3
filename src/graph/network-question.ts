import type { Gender, InteractionKind, Story } from "../story/story.ts";
import { charactersAround } from "./around.ts";
import { disparity } from "./backbone.ts";
import { type KindWeights, kindsOf, weighDirections, weighTie, weightsOf } from "./kind-weights.ts";
import { buildNetwork, type Network } from "./network.ts";
import type { SceneRange } from "./scene-range.ts";
import { pairKey } from "./tie-confidence.ts";

/** What somebody wants to see of a story's network. */
export interface NetworkQuestion {
  /** `null` for the whole story. */
  readonly scenes: SceneRange | null;
  readonly weights: KindWeights;
  /** Ties that weigh less are left out. */
  readonly minimumWeight: number;
  /** Ties that chance explains at least so easily are left out: see `disparity`; 1 keeps all. */
  readonly backbone: number;
  readonly hiddenGenders: ReadonlySet<Gender>;
  readonly hiddenCommunities: ReadonlySet<number>;
  /** Only a character and who is so many ties away. */
  readonly around: { readonly id: string; readonly steps: number } | null;
  /** Narrative smoothing; see `weighPair`. */
  readonly smooth: boolean;
}

export interface NetworkAnswer {
  /** All characters of the story, with the ties that are wanted. */
  readonly network: Network;
  /** Characters who are not wanted. */
  readonly hidden: ReadonlySet<string>;
  /** How many ties only the backbone left out. */
  readonly beyondBackbone: number;
}

/** Asks for those kinds in the whole story, each passage counted once, and leaves nobody and nothing out. */
export function plainQuestion(kinds: readonly InteractionKind[]): NetworkQuestion {
  return {
    scenes: null,
    weights: weightsOf(kinds),
    minimumWeight: 1,
    backbone: 1,
    hiddenGenders: new Set(),
    hiddenCommunities: new Set(),
    around: null,
    smooth: false,
  };
}

/**
 * Gives the network that somebody wants to see. What the backbone keeps is decided on the whole story.
 *
 * @param base of those scenes and kinds, where it is at hand; it is not changed, and given back where nothing is left out.
 */
export function askNetwork(
  story: Story,
  question: NetworkQuestion,
  communities: ReadonlyMap<string, number>,
  base: Network = baseOf(story, question),
): NetworkAnswer {
  const { weights, minimumWeight, backbone, around } = question;
  const hidden = hiddenCharacters(story, question, communities);
  const asksAll = minimumWeight <= 1 && backbone >= 1 && around === null && hidden.size === 0;
  if (asksAll && countsOnce(weights)) return { network: base, hidden, beyondBackbone: 0 };
  const chances = backbone < 1 ? chancesOf(story, weights) : null;
  const network = base.emptyCopy();
  let beyondBackbone = 0;
  base.forEachEdge((_edge, facts, source, target) => {
    const weight = weighTie(facts, weights);
    if (weight < minimumWeight || hidden.has(source) || hidden.has(target)) return;
    if (chances !== null && (chances.get(pairKey(source, target)) ?? 0) >= backbone) {
      beyondBackbone++;
    } else network.addEdge(source, target, { ...facts, weight });
  });
  if (around === null || hidden.has(around.id)) return { network, hidden, beyondBackbone };
  const near = charactersAround(network, around.id, around.steps);
  const isFar = (id: string) => !near.has(id);
  for (const edge of network.edges()) {
    if (network.extremities(edge).some(isFar)) network.dropEdge(edge);
  }
  return { network, hidden: new Set([...hidden, ...network.filterNodes(isFar)]), beyondBackbone };
}

function baseOf(story: Story, { weights, scenes, smooth }: NetworkQuestion): Network {
  return buildNetwork(story, { kinds: kindsOf(weights), scenes, smooth });
}

/**
 * The heaviest tie of the whole story: what widths are measured by, whatever the scenes.
 *
 * @param directed for the heaviest direction of one: the lines that one says to the other.
 */
export function heaviestTie(story: Story, weights: KindWeights, directed: boolean): number {
  const network = weighedNetwork(story, weights);
  return network.reduceEdges((most: number, _, facts) => {
    const own = directed ? Math.max(...weighDirections(facts, weights)) : facts.weight;
    return Math.max(most, own);
  }, 0);
}

/** Of the whole story. */
function weighedNetwork(story: Story, weights: KindWeights): Network {
  const network = buildNetwork(story, { kinds: kindsOf(weights), scenes: null });
  if (!countsOnce(weights)) {
    network.updateEachEdgeAttributes((_edge, facts) => {
      return { ...facts, weight: weighTie(facts, weights) };
    });
  }
  return network;
}

function countsOnce(weights: KindWeights): boolean {
  return kindsOf(weights).every((kind) => weights[kind] === 1);
}

function hiddenCharacters(
  { characters }: Story,
  { hiddenGenders, hiddenCommunities }: NetworkQuestion,
  communities: ReadonlyMap<string, number>,
): ReadonlySet<string> {
  const isHidden = (id: string, gender: Gender) =>
    hiddenGenders.has(gender) || hiddenCommunities.has(communities.get(id) ?? -1);
  return new Set(characters.filter(({ id, gender }) => isHidden(id, gender)).map(({ id }) => id));
}

interface KnownChances {
  readonly weights: KindWeights;
  readonly chances: ReadonlyMap<string, number>;
}

/** Of each story those asked for last: a playhead asks again and again. */
const known = new WeakMap<Story, KnownChances>();

/** The disparity of the whole story's ties, by `pairKey`. */
function chancesOf(story: Story, weights: KindWeights): ReadonlyMap<string, number> {
  const last = known.get(story);
  if (last !== undefined && last.weights === weights) return last.chances;
  const network = weighedNetwork(story, weights);
  const chances = new Map(
    [...disparity(network)].map(([edge, chance]) => {
      const [source, target] = network.extremities(edge);
      return [pairKey(source, target), chance];
    }),
  );
  known.set(story, { weights, chances });
  return chances;
}
