import type { InteractionKind, Story } from "../story/story.ts";
import { lowerBound } from "../util/sorted.ts";
import { buildNetwork, type Network } from "./network.ts";
import { type Pair, pairIndexOf } from "./pair-index.ts";
import { presenceOf } from "./presence.ts";
import type { SceneRange } from "./scene-range.ts";
import { type TieWeights, weighPair } from "./ties.ts";

export interface WindowOptions {
  readonly kinds: readonly InteractionKind[];
  readonly smooth?: boolean;
}

/** A network whose scenes can be changed. */
export interface MovingWindow {
  /** What `buildNetwork` would give for the scenes last moved to, but that the edges' order depends on the way there. */
  readonly network: Network;
  /** Moves to other scenes, `null` being the whole story; costs what the scenes hold that come, go or are passed over. */
  readonly moveTo: (scenes: SceneRange | null) => void;
}

/**
 * Opens a window on a story's network that moves cheaply: only the pairs and the characters of the scenes that change
 * sides are looked at, and each costs two look-ups in its own sums, so that nothing adds up wrongly however often the
 * window moves. It begins at the whole story.
 */
export function openWindow(story: Story, { kinds, smooth = false }: WindowOptions): MovingWindow {
  const { pairs, pairsOfScene } = pairIndexOf(story, kinds);
  const network = buildNetwork(story, { kinds, scenes: null });
  const { scenesOf, presentIn } = scenesOfCast(story);
  const whole: SceneRange = { first: 0, last: story.scenes.length - 1 };
  let current = whole;
  return {
    network,
    moveTo: (scenes) => {
      const next = scenes === null ? whole : clip(scenes, whole);
      const changed = [...scenesBetween(current, next)];
      current = next;
      for (const place of new Set(changed.flatMap((scene) => pairsOfScene[scene] ?? []))) {
        const pair = pairs[place];
        if (pair !== undefined) setTie(network, pair, weighPair(pair, next, smooth));
      }
      for (const id of new Set(changed.flatMap((scene) => presentIn[scene] ?? []))) {
        network.setNodeAttribute(id, "scenes", countWithin(scenesOf.get(id) ?? [], next));
      }
    },
  };
}

function setTie(network: Network, { source, target }: Pair, weights: TieWeights | null): void {
  const edge = network.edge(source, target);
  if (weights !== null) network.mergeEdge(source, target, weights);
  else if (edge !== undefined) network.dropEdge(edge);
}

function countWithin(scenes: readonly number[], { first, last }: SceneRange): number {
  return lowerBound(scenes, last + 1) - lowerBound(scenes, first);
}

function clip({ first, last }: SceneRange, whole: SceneRange): SceneRange {
  return { first: Math.max(first, whole.first), last: Math.min(last, whole.last) };
}

/** The scenes that one range has and the other has not, and those between the two: what smoothing holds may change there. */
function* scenesBetween(from: SceneRange, to: SceneRange): Generator<number> {
  const overlap = { first: Math.max(from.first, to.first), last: Math.min(from.last, to.last) };
  const start = Math.min(from.first, to.first);
  const end = Math.max(from.last, to.last);
  const overlaps = overlap.first <= overlap.last;
  for (let scene = start; scene <= end; scene++) {
    if (overlaps && scene === overlap.first) scene = overlap.last;
    else yield scene;
  }
}

interface CastScenes {
  /** By character, in story order. */
  readonly scenesOf: ReadonlyMap<string, readonly number[]>;
  /** By scene. */
  readonly presentIn: readonly (readonly string[])[];
}

function scenesOfCast(story: Story): CastScenes {
  const scenesOf = new Map<string, readonly number[]>();
  const presentIn: string[][] = story.scenes.map(() => []);
  for (const [id, presence] of presenceOf(story).byCharacter) {
    scenesOf.set(
      id,
      presence.map(({ scene }) => scene),
    );
    for (const { scene } of presence) presentIn[scene]?.push(id);
  }
  return { scenesOf, presentIn };
}
