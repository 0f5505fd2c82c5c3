import type { InteractionKind, Story } from "../story/story.ts";
import { lowerBound } from "../util/sorted.ts";
import {
  BACKWARD,
  COLUMNS,
  COPRESENCE,
  DIALOGUE,
  type Pair,
  pairIndexOf,
  REFERENCE,
} from "./pair-index.ts";
import type { SceneRange } from "./scene-range.ts";

/** What ties a pair in a range of scenes. `source` is the character earlier in the cast. */
export interface Tie extends TieWeights {
  readonly source: string;
  readonly target: string;
}

/** Sums over the range. */
export interface TieWeights {
  /** All of the kinds asked for, or else what is held over. */
  readonly weight: number;
  readonly copresence: number;
  /** Dialogue from source to target, and from target to source. */
  readonly forward: number;
  readonly backward: number;
  /** Both ways. */
  readonly reference: number;
  /** The part of `reference` in which the source speaks of the target. */
  readonly referenceForward: number;
  /** What narrative smoothing holds over from the scenes before and after the range; 0 where the range itself has the pair. */
  readonly held: number;
}

export interface TieOptions {
  readonly kinds: readonly InteractionKind[];
  /** `null` for the whole story. */
  readonly scenes: SceneRange | null;
  /** Whether a tie outlasts the scenes between two that have it: see `weighPair`. */
  readonly smooth?: boolean;
}

/** Sums the interactions of a range of scenes by pair, in the order in which the story brings the pairs up. */
export function sumTies(
  story: Story,
  { kinds, scenes, smooth = false }: TieOptions,
): readonly Tie[] {
  return pairIndexOf(story, kinds).pairs.flatMap((pair) => {
    const weights = weighPair(pair, scenes, smooth);
    return weights === null ? [] : [{ source: pair.source, target: pair.target, ...weights }];
  });
}

/**
 * What a pair weighs in a range; `null` where it is not tied there. The same for the same range, whichever was asked
 * for before.
 *
 * Narrative smoothing: a story follows one thread at a time, and who is out of sight meanwhile has not parted. A pair
 * without a scene in the range, but with one before and one after, is still tied, by the weight of the lesser of those
 * two scenes. After Bost et al., “Narrative Smoothing: Dynamic Conversational Network for the Analysis of TV Series
 * Plots” (2016), where a tie also weakens as either turns to others; here it is held, so that it depends on nothing but
 * the pair itself.
 */
export function weighPair(
  { scenes, sums }: Pair,
  range: SceneRange | null,
  smooth: boolean,
): TieWeights | null {
  const start = range === null ? 0 : lowerBound(scenes, range.first);
  const end = range === null ? scenes.length : lowerBound(scenes, range.last + 1);
  if (start < end) return weightsBetween(sums, start, end);
  if (!smooth || start === 0 || start === scenes.length) return null;
  const before = weightsBetween(sums, start - 1, start).weight;
  const after = weightsBetween(sums, start, start + 1).weight;
  const held = Math.min(before, after);
  return { ...weightsBetween(sums, start, start), weight: held, held };
}

function weightsBetween(sums: Float64Array, start: number, end: number): TieWeights {
  const between = (column: number) =>
    (sums[end * COLUMNS + column] ?? 0) - (sums[start * COLUMNS + column] ?? 0);
  const copresence = between(COPRESENCE);
  const forward = between(DIALOGUE);
  const backward = between(DIALOGUE + BACKWARD);
  const referenceForward = between(REFERENCE);
  const reference = referenceForward + between(REFERENCE + BACKWARD);
  const weight = copresence + forward + backward + reference;
  return { weight, copresence, forward, backward, reference, referenceForward, held: 0 };
}
