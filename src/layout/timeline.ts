import type { PresenceTable } from "../graph/presence.ts";
import { countWords } from "../graph/words.ts";
import type { Story } from "../story/story.ts";

export interface TimelineOptions {
  /** Pixels from the start of the first scene to the end of the last. */
  readonly width: number;
  readonly rowHeight: number;
  /** Ids of the characters who get a row, from the top. */
  readonly characters: readonly string[];
}

export interface ChapterInterval {
  readonly id: string;
  readonly title: string;
  readonly x0: number;
  readonly x1: number;
}

export interface SceneInterval {
  readonly id: string;
  /** Place in `Story.scenes`, from 0. */
  readonly index: number;
  readonly title: string | null;
  readonly chapter: string;
  readonly words: number;
  readonly x0: number;
  readonly x1: number;
}

export interface PresenceSegment {
  /** Place in `Story.scenes`. */
  readonly scene: number;
  readonly x0: number;
  readonly x1: number;
  /** Above 0, up to 1: how much of the scene is the character's, by mentions and speeches to its words. */
  readonly strength: number;
}

export interface TimelineRow {
  readonly character: string;
  /** The middle of the row. */
  readonly y: number;
  readonly segments: readonly PresenceSegment[];
}

/** Pixels; x from 0 at the start of the story, y from 0 at the top of the first row. */
export interface TimelineLayout {
  readonly width: number;
  readonly height: number;
  /** Chapters and scenes leave no gap: each begins where the one before it ends. A chapter without a scene is left out. */
  readonly chapters: readonly ChapterInterval[];
  readonly scenes: readonly SceneInterval[];
  readonly rows: readonly TimelineRow[];
}

/** Lays chapters and scenes out as wide as their words, with a row of presence for each character asked for. */
export function layoutTimeline(
  story: Story,
  presence: PresenceTable,
  { width, rowHeight, characters }: TimelineOptions,
): TimelineLayout {
  const scenes = placeScenes(story, width);
  const strengthOf = strengthScale(presence, scenes);
  const rows = characters.map((character, row) => ({
    character,
    y: (row + 0.5) * rowHeight,
    segments: (presence.byCharacter.get(character) ?? []).flatMap((present) => {
      const scene = scenes[present.scene];
      if (scene === undefined) return [];
      const { x0, x1 } = scene;
      return [{ scene: present.scene, x0, x1, strength: strengthOf(activity(present), scene) }];
    }),
  }));
  return {
    width,
    height: characters.length * rowHeight,
    chapters: placeChapters(story, scenes),
    scenes,
    rows,
  };
}

/** The place of the scene at an x of the layout; left of the first it is the first, right of the last the last; -1 without scenes. */
export function sceneAt({ scenes }: TimelineLayout, x: number): number {
  let low = 0;
  let high = scenes.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (x < (scenes[middle]?.x1 ?? 0)) high = middle;
    else low = middle + 1;
  }
  return Math.min(low, scenes.length - 1);
}

/** An empty scene still counts as one word, so that it can be seen and met. */
function placeScenes({ scenes, text }: Story, width: number): readonly SceneInterval[] {
  const words = scenes.map(({ start, end }) => Math.max(1, countWords(text, start, end)));
  const total = words.reduce((sum, count) => sum + count, 0);
  let before = 0;
  return scenes.map(({ id, title, chapter }, index) => {
    const count = words[index] ?? 1;
    const x0 = (before / total) * width;
    before += count;
    return { id, index, title, chapter, words: count, x0, x1: (before / total) * width };
  });
}

function placeChapters(
  { chapters }: Story,
  scenes: readonly SceneInterval[],
): readonly ChapterInterval[] {
  return chapters.flatMap(({ id, title }) => {
    const own = scenes.filter(({ chapter }) => chapter === id);
    const [first] = own;
    const last = own.at(-1);
    if (first === undefined || last === undefined) return [];
    return [{ id, title, x0: first.x0, x1: last.x1 }];
  });
}

function activity({ mentions, utterances }: { mentions: number; utterances: number }): number {
  return 1 + mentions + 2 * utterances;
}

/** What nine in ten are below counts as full strength: a few very short scenes would make all others faint. */
const FULL_STRENGTH = 0.9;
const FAINTEST = 0.15;
/** Words that are added to each scene's, lest a one-line scene look the most crowded of all. */
const PADDING = 100;

function strengthScale(
  { byCharacter }: PresenceTable,
  scenes: readonly SceneInterval[],
): (active: number, scene: SceneInterval) => number {
  const density = (active: number, { words }: SceneInterval) => active / (words + PADDING);
  const all = [...byCharacter.values()].flat().flatMap((present) => {
    const scene = scenes[present.scene];
    return scene === undefined ? [] : [density(activity(present), scene)];
  });
  all.sort((a, b) => a - b);
  const full = all[Math.floor((all.length - 1) * FULL_STRENGTH)] ?? 1;
  return (active, scene) =>
    FAINTEST + (1 - FAINTEST) * Math.sqrt(Math.min(1, density(active, scene) / full));
}
