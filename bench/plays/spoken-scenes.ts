import { sceneIndexAt } from "../../src/story/scene-index.ts";
import type { Story } from "../../src/story/story.ts";
import { type MarkedScene, speechesIn } from "./read-play.ts";

/** A speech, by what can be compared: who speaks it, and its letters. */
export interface SpokenSpeech {
  readonly who: readonly string[];
  /** The letters of the name above it; of several names in their order by the alphabet. */
  readonly name: string;
  readonly letters: string;
}

/** The speeches of a scene. */
export interface SpokenScene {
  readonly title: string;
  readonly speeches: readonly SpokenSpeech[];
}

/** The scenes of an edition in which somebody speaks. */
export function markedScenes(scenes: readonly MarkedScene[]): readonly SpokenScene[] {
  return scenes
    .map((scene) => ({
      title: [scene.act, scene.title].filter((part) => part !== "").join(", "),
      speeches: speechesIn(scene).map(({ who, label, lines }) => ({
        who: [...new Set(who)].sort(),
        name: joinNames(label.split("/")),
        letters: lettersOf(
          lines.flatMap(({ kind, text }) => (kind === "words" ? [text] : [])).join(""),
        ),
      })),
    }))
    .filter(({ speeches }) => speeches.length > 0);
}

/** The scenes of a story in which somebody speaks; speakers by the ids of its characters. */
export function readScenes(story: Story): readonly SpokenScene[] {
  const { chapters, scenes, characters, utterances, text } = story;
  const names = new Map(characters.map(({ id, name }) => [id, name]));
  const spoken: SpokenSpeech[][] = scenes.map(() => []);
  for (const { spans, speaker, together = [] } of utterances) {
    const scene = sceneIndexAt(scenes, spans[0]?.[0] ?? -1);
    const who = speaker === null ? [] : [speaker, ...together].sort();
    spoken[scene]?.push({
      who,
      name: joinNames(who.map((id) => names.get(id) ?? "?")),
      letters: lettersOf(spans.map(([start, end]) => text.slice(start, end)).join("")),
    });
  }
  const acts = new Map(chapters.map(({ id, title }) => [id, title]));
  return scenes
    .map(({ chapter, title }, index) => ({
      title: [acts.get(chapter), title].filter((part) => typeof part === "string").join(", "),
      speeches: spoken[index] ?? [],
    }))
    .filter(({ speeches }) => speeches.length > 0);
}

/** Scenes whose speakers go by other ids. */
export function renameSpeakers(
  scenes: readonly SpokenScene[],
  idOf: ReadonlyMap<string, string>,
): readonly SpokenScene[] {
  return scenes.map(({ title, speeches }) => ({
    title,
    speeches: speeches.map((speech) => ({
      ...speech,
      who: speech.who.map((id) => idOf.get(id) ?? `?${id}`).sort(),
    })),
  }));
}

function joinNames(names: readonly string[]): string {
  return names.map(lettersOf).sort().join(" ");
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
