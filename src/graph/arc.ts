import type { Story } from "../story/story.ts";
import { pairIndexOf } from "./pair-index.ts";
import { presenceOf } from "./presence.ts";
import { weighPair } from "./ties.ts";

/** What a character is to one scene. */
export interface ArcScene {
  readonly isPresent: boolean;
  /** Words spoken. */
  readonly words: number;
  /** Of all that passes between people in the scene, the share that the character takes part in: 0 to 1. */
  readonly centrality: number;
}

/** A character's way through the story: one entry for each scene, in story order. */
export function arcOf(story: Story, character: string): readonly ArcScene[] {
  const presence = new Map(
    presenceOf(story)
      .byCharacter.get(character)
      ?.map((present) => [present.scene, present]),
  );
  const strengths = strengthsOf(story);
  return story.scenes.map((_, scene) => {
    const { total = 0, byCharacter } = strengths[scene] ?? {};
    const own = byCharacter?.get(character) ?? 0;
    return {
      isPresent: presence.has(scene),
      words: presence.get(scene)?.words ?? 0,
      centrality: total === 0 ? 0 : own / total,
    };
  });
}

interface SceneStrengths {
  /** Weight of all ties of the scene, by being together and by dialogue. */
  readonly total: number;
  /** Weight of the ties of each. */
  readonly byCharacter: ReadonlyMap<string, number>;
}

const known = new WeakMap<Story, readonly SceneStrengths[]>();

function strengthsOf(story: Story): readonly SceneStrengths[] {
  const strengths = known.get(story) ?? sumStrengths(story);
  known.set(story, strengths);
  return strengths;
}

function sumStrengths(story: Story): readonly SceneStrengths[] {
  const { pairs, pairsOfScene } = pairIndexOf(story, ["copresence", "dialogue"]);
  return pairsOfScene.map((places, scene) => {
    const byCharacter = new Map<string, number>();
    let total = 0;
    for (const place of places) {
      const pair = pairs[place];
      if (pair === undefined) continue;
      const weight = weighPair(pair, { first: scene, last: scene }, false)?.weight ?? 0;
      total += weight;
      for (const id of [pair.source, pair.target]) {
        byCharacter.set(id, (byCharacter.get(id) ?? 0) + weight);
      }
    }
    return { total, byCharacter };
  });
}
