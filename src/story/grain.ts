import { inStoryOrder } from "./interaction-order.ts";
import type { Interaction, Scene, Span, Story } from "./story.ts";

/** How finely a story is cut: only by its chapters, also where its author marked a break, or also by inference. */
export type Grain = "chapters" | "marked" | "inferred";

export const GRAINS: readonly Grain[] = ["chapters", "marked", "inferred"];

const known = new WeakMap<Story, Map<Grain, Story>>();

/**
 * The story with scenes of this grain. Scenes that it does not tell apart become one, which keeps the id of the first
 * of them, so that an id means the same place at every grain; their interactions are summed, with all their evidence.
 * The same story gives the very same value each time.
 *
 *     inferred   s1 ┊ s2 │ s3 ┊ s4 ┃ s5      ┃ chapter   │ marked   ┊ inferred
 *     marked     s1      │ s3      ┃ s5
 *     chapters   s1                ┃ s5
 */
export function atGrain(story: Story, grain: Grain): Story {
  const grains = known.get(story) ?? new Map<Grain, Story>();
  known.set(story, grains);
  const coarse = grains.get(grain) ?? coarsen(story, grain);
  grains.set(grain, coarse);
  return coarse;
}

/** How many scenes a story has at a grain. */
export function countScenes({ scenes }: Pick<Story, "scenes">, grain: Grain): number {
  return scenes.filter((scene, index) => isKept(scene, scenes[index - 1], grain)).length;
}

/** For the id of each scene as it was found, the id of the scene at a grain that it is part of. */
export function sceneHomes(
  { scenes }: Pick<Story, "scenes">,
  grain: Grain,
): ReadonlyMap<string, string> {
  return new Map(
    groupScenes(scenes, grain).flatMap((group) =>
      group.map(({ id }) => [id, group[0]?.id ?? id] as const),
    ),
  );
}

function coarsen(story: Story, grain: Grain): Story {
  const scenes = groupScenes(story.scenes, grain).flatMap(joinScenes);
  if (scenes.length === story.scenes.length) return story;
  const homes = sceneHomes(story, grain);
  const moved = story.interactions.map((one) => ({
    ...one,
    scene: homes.get(one.scene) ?? one.scene,
  }));
  return { ...story, scenes, interactions: inStoryOrder({ ...story, scenes }, sum(moved)) };
}

function groupScenes(scenes: readonly Scene[], grain: Grain): readonly (readonly Scene[])[] {
  const groups: Scene[][] = [];
  for (const scene of scenes) {
    const open = groups.at(-1);
    if (open === undefined || isKept(scene, open.at(-1), grain)) groups.push([scene]);
    else open.push(scene);
  }
  return groups;
}

function isKept(scene: Scene, before: Scene | undefined, grain: Grain): boolean {
  if (grain === "inferred" || before?.chapter !== scene.chapter) return true;
  return grain === "marked" && scene.begins !== "inferred";
}

/** One scene of several. It bears a title only where that is the title of them all. */
function joinScenes(group: readonly Scene[]): readonly Scene[] {
  const [first] = group;
  if (first === undefined) return [];
  const isTitled = group.slice(1).every(({ title }) => title === null);
  return [{ ...first, end: group.at(-1)?.end ?? first.end, title: isTitled ? first.title : null }];
}

/** Of the interactions of one kind between the same two in one scene, one with all their evidence. */
function sum(interactions: readonly Interaction[]): readonly Interaction[] {
  const sums = new Map<string, { first: Interaction; weight: number; evidence: Span[] }>();
  for (const one of interactions) {
    const key = JSON.stringify([one.kind, one.scene, one.from, one.to]);
    const known = sums.get(key) ?? { first: one, weight: 0, evidence: [] };
    sums.set(key, known);
    known.weight += one.weight;
    for (const span of one.evidence) known.evidence.push(span);
  }
  return [...sums.values()].map(({ first, ...rest }) => ({ ...first, ...rest }));
}
