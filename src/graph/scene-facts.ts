import { sceneIndexAt } from "../story/scene-index.ts";
import type { Story } from "../story/story.ts";
import { countWords } from "../util/words.ts";
import { presenceOf } from "./presence.ts";

/** What a scene is like, whoever is in it. */
export interface SceneFacts {
  readonly words: number;
  /** Of those, the ones between quotation marks, or in a script's speeches; whoever says them. */
  readonly spokenWords: number;
  /** Characters present. */
  readonly people: number;
}

const known = new WeakMap<Story, readonly SceneFacts[]>();

/** Measures every scene, in the order of `Story.scenes`. Counted once a story: a story never changes. */
export function sceneFacts(story: Story): readonly SceneFacts[] {
  const facts = known.get(story) ?? measureScenes(story);
  known.set(story, facts);
  return facts;
}

/** Takes over what another thread measured. */
export function adoptSceneFacts(story: Story, facts: readonly SceneFacts[]): void {
  known.set(story, facts);
}

function measureScenes(story: Story): readonly SceneFacts[] {
  const { scenes, text } = story;
  const spoken = new Array<number>(scenes.length).fill(0);
  for (const { spans } of story.utterances) {
    const scene = sceneIndexAt(scenes, spans[0]?.[0] ?? -1);
    if (scene < 0) continue;
    for (const [start, end] of spans)
      spoken[scene] = (spoken[scene] ?? 0) + countWords(text, start, end);
  }
  const people = new Array<number>(scenes.length).fill(0);
  for (const presences of presenceOf(story).byCharacter.values()) {
    for (const { scene } of presences) people[scene] = (people[scene] ?? 0) + 1;
  }
  return scenes.map(({ start, end }, index) => {
    const words = countWords(text, start, end);
    return {
      words,
      spokenWords: Math.min(words, spoken[index] ?? 0),
      people: people[index] ?? 0,
    };
  });
}
