import type { InteractionKind, Story } from "../story/story.ts";

/** What a pair does together over the story, summed so that any range of scenes takes two look-ups. */
export interface Pair {
  /** The character earlier in the cast. */
  readonly source: string;
  readonly target: string;
  /** The scenes that have the pair, in story order; places in `Story.scenes`. */
  readonly scenes: readonly number[];
  /** For each of those scenes, and one more after the last, `COLUMNS` sums of all before it. */
  readonly sums: Float64Array;
}

export interface PairIndex {
  /** In the order in which the story's interactions bring them up. */
  readonly pairs: readonly Pair[];
  /** For each scene, the places in `pairs` of those it has. */
  readonly pairsOfScene: readonly (readonly number[])[];
}

/** Columns of `Pair.sums`. */
export const COPRESENCE = 0;
export const DIALOGUE = 1;
export const REFERENCE = 3;
/** Dialogue and reference have a second column each, beside the first: from target to source. */
export const BACKWARD = 1;
export const COLUMNS = 5;

const COLUMN: Readonly<Record<InteractionKind, number>> = {
  copresence: COPRESENCE,
  dialogue: DIALOGUE,
  reference: REFERENCE,
};

const known = new WeakMap<Story, Map<string, PairIndex>>();

/** Looks the interactions of some kinds up by pair and by scene, once a story: a story never changes. */
export function pairIndexOf(story: Story, kinds: readonly InteractionKind[]): PairIndex {
  const byKinds = known.get(story) ?? new Map<string, PairIndex>();
  known.set(story, byKinds);
  const key = [...kinds].sort().join();
  const index = byKinds.get(key) ?? createIndex(story, new Set(kinds));
  byKinds.set(key, index);
  return index;
}

interface Draft {
  readonly source: string;
  readonly target: string;
  /** Columns by scene. */
  readonly rows: Map<number, Float64Array>;
}

function createIndex(story: Story, kinds: ReadonlySet<InteractionKind>): PairIndex {
  const pairs = draftPairs(story, kinds).map(sumUp);
  const pairsOfScene: number[][] = story.scenes.map(() => []);
  for (const [place, { scenes }] of pairs.entries()) {
    for (const scene of scenes) pairsOfScene[scene]?.push(place);
  }
  return { pairs, pairsOfScene };
}

function draftPairs(
  { characters, scenes, interactions }: Story,
  kinds: ReadonlySet<InteractionKind>,
): readonly Draft[] {
  const ranks = new Map(characters.map(({ id }, rank) => [id, rank]));
  const places = new Map(scenes.map(({ id }, place) => [id, place]));
  const drafts = new Map<number, Draft>();
  for (const { kind, scene, from, to, weight } of interactions) {
    const [a, b, place] = [ranks.get(from), ranks.get(to), places.get(scene)];
    if (a === undefined || b === undefined || place === undefined || a === b) continue;
    if (!kinds.has(kind)) continue;
    const isBackward = a > b;
    const key = Math.min(a, b) * characters.length + Math.max(a, b);
    const [source, target] = isBackward ? [to, from] : [from, to];
    const draft = drafts.get(key) ?? { source, target, rows: new Map() };
    drafts.set(key, draft);
    const row = draft.rows.get(place) ?? new Float64Array(COLUMNS);
    draft.rows.set(place, row);
    const column = COLUMN[kind] + (isBackward && kind !== "copresence" ? BACKWARD : 0);
    row[column] = (row[column] ?? 0) + weight;
  }
  return [...drafts.values()];
}

function sumUp({ source, target, rows }: Draft): Pair {
  const scenes = [...rows.keys()].sort((a, b) => a - b);
  const sums = new Float64Array((scenes.length + 1) * COLUMNS);
  for (const [place, scene] of scenes.entries()) {
    const row = rows.get(scene);
    const start = place * COLUMNS;
    for (let column = 0; column < COLUMNS; column++) {
      sums[start + COLUMNS + column] = (sums[start + column] ?? 0) + (row?.[column] ?? 0);
    }
  }
  return { source, target, scenes, sums };
}
