import { sceneIndexAt } from "../scene-index.ts";
import type { Span, Story } from "../story.ts";

/** Why somebody may be in a scene, the plainest reason first. `named` by itself puts nobody there. */
export const PRESENCE_REASONS = ["speaks", "spokenTo", "acts", "seen", "named"] as const;
export type PresenceReason = (typeof PRESENCE_REASONS)[number];

/** A place in the text that may put a character there. */
export interface Appearance {
  /** Place in `Story.characters`. */
  readonly character: number;
  readonly span: Span;
  readonly reason: PresenceReason;
  /** 0 to 1: how sure it is that it is this character. */
  readonly confidence: number;
}

/** An addressee is less sure than the speaker. */
const ADDRESSEE = 0.9;

const known = new WeakMap<Story["mentions"], readonly Appearance[]>();

/**
 * Where the characters of a story speak, are spoken to, and are named by the narration, in the order of the text.
 * Whoever is named within a speech is talked about, and appears nowhere.
 */
function appearancesOf(story: Story): readonly Appearance[] {
  const appearances = known.get(story.mentions) ?? gather(story);
  known.set(story.mentions, appearances);
  return appearances;
}

const knownByScene = new WeakMap<Story, readonly (readonly Appearance[])[]>();

/** The same, scene by scene. */
export function appearancesByScene(story: Story): readonly (readonly Appearance[])[] {
  const scenes = knownByScene.get(story) ?? sortByScene(story);
  knownByScene.set(story, scenes);
  return scenes;
}

function sortByScene(story: Story): readonly (readonly Appearance[])[] {
  const scenes: Appearance[][] = story.scenes.map(() => []);
  for (const appearance of appearancesOf(story))
    scenes[sceneIndexAt(story.scenes, appearance.span[0])]?.push(appearance);
  return scenes;
}

function gather({ characters, mentions, utterances }: Story): readonly Appearance[] {
  const rankOf = new Map(characters.map(({ id }, rank) => [id, rank]));
  const found: Appearance[] = [];
  const add = (id: string, span: Span, reason: PresenceReason, confidence: number) => {
    const character = rankOf.get(id);
    if (character !== undefined) found.push({ character, span, reason, confidence });
  };
  for (const { spans, speaker, together = [], addressees, confidence } of utterances) {
    if (speaker === null) continue;
    for (const span of spans) {
      for (const id of [speaker, ...together]) add(id, span, "speaks", confidence);
      for (const id of addressees) add(id, span, "spokenTo", confidence * ADDRESSEE);
    }
  }
  for (const { start, end, character, role, confidence } of mentions) {
    if (role !== null) add(character, [start, end], role, confidence);
  }
  return found.sort((a, b) => a.span[0] - b.span[0]);
}
