import type { InteractionKind, Story } from "../story/story.ts";
import type { SceneRange } from "./scene-range.ts";

/** What ties a pair in a range of scenes. `source` is the character earlier in the cast. */
export interface Tie extends TieWeights {
  readonly source: string;
  readonly target: string;
}

/** Sums over the range. */
export interface TieWeights {
  /** All of the kinds asked for. */
  readonly weight: number;
  readonly copresence: number;
  /** Utterances from source to target, and from target to source. */
  readonly forward: number;
  readonly backward: number;
  readonly reference: number;
}

type Sums = { -readonly [K in keyof TieWeights]: TieWeights[K] };

/** An interaction with its pair and its scene looked up. */
interface Entry {
  /** Place in `pairs`. */
  readonly pair: number;
  /** Place in `Story.scenes`. */
  readonly scene: number;
  readonly kind: InteractionKind;
  readonly flipped: boolean;
  readonly weight: number;
}

interface TieIndex {
  readonly pairs: readonly (readonly [source: string, target: string])[];
  readonly entries: readonly Entry[];
}

const known = new WeakMap<Story, TieIndex>();

/**
 * Sums the interactions of a range of scenes by pair, in the order in which the pairs first meet. Quick enough for
 * every step of a scrubber: what does not depend on the range is looked up once a story.
 */
export function sumTies(
  story: Story,
  { kinds, scenes }: { kinds: readonly InteractionKind[]; scenes: SceneRange | null },
): readonly Tie[] {
  const { pairs, entries } = indexOf(story);
  const first = scenes?.first ?? 0;
  const last = scenes?.last ?? story.scenes.length;
  const sums: (Sums | undefined)[] = new Array(pairs.length);
  for (const { pair, scene, kind, flipped, weight } of entries) {
    if (scene < first || scene > last || !kinds.includes(kind)) continue;
    const sum = sums[pair] ?? { weight: 0, copresence: 0, forward: 0, backward: 0, reference: 0 };
    sums[pair] = sum;
    sum.weight += weight;
    if (kind === "dialogue") sum[flipped ? "backward" : "forward"] += weight;
    else sum[kind] += weight;
  }
  return pairs.flatMap(([source, target], pair) => {
    const sum = sums[pair];
    return sum === undefined ? [] : [{ source, target, ...sum }];
  });
}

function indexOf(story: Story): TieIndex {
  const index = known.get(story) ?? createIndex(story);
  known.set(story, index);
  return index;
}

function createIndex({ characters, scenes, interactions }: Story): TieIndex {
  const ranks = new Map(characters.map(({ id }, rank) => [id, rank]));
  const places = new Map(scenes.map(({ id }, place) => [id, place]));
  const pairs: (readonly [string, string])[] = [];
  const pairOf = new Map<number, number>();
  const entries: Entry[] = [];
  for (const { kind, scene, from, to, weight } of interactions) {
    const [a, b, place] = [ranks.get(from), ranks.get(to), places.get(scene)];
    if (a === undefined || b === undefined || place === undefined || a === b) continue;
    const flipped = a > b;
    const key = Math.min(a, b) * characters.length + Math.max(a, b);
    const pair = pairOf.get(key) ?? pairs.length;
    if (pair === pairs.length) {
      pairOf.set(key, pair);
      pairs.push(flipped ? [to, from] : [from, to]);
    }
    entries.push({ pair, scene: place, kind, flipped, weight });
  }
  return { pairs, entries };
}
