import { isUnsure, type Presence, type PresenceTable } from "../graph/presence.ts";
import { sceneFacts } from "../graph/scene-facts.ts";
import type { SceneRange } from "../graph/scene-range.ts";
import { sceneNumber } from "../story/scene-number.ts";
import type { SceneBeginning, Story } from "../story/story.ts";

export interface TimelineOptions {
  /** Pixels from the start of the first scene shown to the end of the last. */
  readonly width: number;
  readonly rowHeight: number;
  /** Ids of the characters who get a row, from the top. */
  readonly characters: readonly string[];
  /** The scenes that fill the width; all others are left out. Left out or `null`: the whole story. */
  readonly scenes?: SceneRange | null;
}

export interface ChapterInterval {
  readonly id: string;
  /** Place in `Story.chapters`, from 0. */
  readonly index: number;
  readonly title: string;
  readonly x0: number;
  readonly x1: number;
}

export interface SceneInterval {
  readonly id: string;
  /** Place in `Story.scenes`, from 0. */
  readonly index: number;
  /** What the scene is called by: its place in the order of telling, from 1. */
  readonly number: number;
  readonly title: string | null;
  readonly chapter: string;
  readonly begins: SceneBeginning;
  readonly words: number;
  /** Of the words, those spoken: 0 to 1. */
  readonly spoken: number;
  /** Characters present. */
  readonly people: number;
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
  /** Whether it is only likely that they are there. */
  readonly isUnsure: boolean;
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
  /** Whether scenes have a text of their own, whose words can be counted; those of a list have none. */
  readonly hasWords: boolean;
  readonly rows: readonly TimelineRow[];
  /** Where the scenes are that nobody is to know of yet, and nothing else of them; see `coverAfter`. */
  readonly covered: readonly { readonly index: number; readonly x1: number }[];
}

/** Lays chapters and scenes out as wide as their words, or alike where there are none, with a row of presence for each character asked for. */
export function layoutTimeline(
  story: Story,
  presence: PresenceTable,
  { width, rowHeight, characters, scenes: range = null }: TimelineOptions,
): TimelineLayout {
  const words = wordsOf(story);
  const scenes = placeScenes(story, words, range, width);
  const shown = new Map(scenes.map((scene) => [scene.index, scene]));
  const strengthOf = strengthScale(presence, words);
  const rows = characters.map((character, row) => ({
    character,
    y: (row + 0.5) * rowHeight,
    segments: (presence.byCharacter.get(character) ?? []).flatMap((present) => {
      const scene = shown.get(present.scene);
      if (scene === undefined) return [];
      const { index, x0, x1 } = scene;
      return [{ scene: index, x0, x1, strength: strengthOf(present), isUnsure: isUnsure(present) }];
    }),
  }));
  return {
    width,
    height: characters.length * rowHeight,
    chapters: placeChapters(story, scenes),
    scenes,
    hasWords: hasWords(story),
    rows,
    covered: [],
  };
}

/**
 * The place in `Story.scenes` of the scene at an x of the layout; left of the first shown it is the first, right of the
 * last the last; -1 without scenes.
 */
export function sceneAt({ scenes }: TimelineLayout, x: number): number {
  let low = 0;
  let high = scenes.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (x < (scenes[middle]?.x1 ?? 0)) high = middle;
    else low = middle + 1;
  }
  return scenes[low]?.index ?? -1;
}

/** Where a scene begins and ends, by its place in `Story.scenes`; one that is not shown, nowhere. */
export function sceneEnds({ scenes }: TimelineLayout, scene: number): readonly [number, number] {
  const interval = scenes[scene - (scenes[0]?.index ?? 0)];
  return interval === undefined ? [0, 0] : [interval.x0, interval.x1];
}

/** Where scenes lie on the whole story's axis, whatever its width: from 0 to 1. */
export function shareOfScenes(
  story: Story,
  { first, last }: SceneRange,
): readonly [from: number, to: number] {
  const words = wordsOf(story);
  const upTo = (end: number) => words.slice(0, end).reduce((sum, count) => sum + count, 0);
  const total = Math.max(1, upTo(words.length));
  return [upTo(first) / total, upTo(last + 1) / total];
}

function hasWords({ kind }: Story): boolean {
  return kind !== "sceneList";
}

/** An empty scene still counts as one word, so that it can be seen and met; and so does each of a list. */
function wordsOf(story: Story): readonly number[] {
  return sceneFacts(story).map(({ words }) => (hasWords(story) ? Math.max(1, words) : 1));
}

function placeScenes(
  story: Story,
  words: readonly number[],
  range: SceneRange | null,
  width: number,
): readonly SceneInterval[] {
  const facts = sceneFacts(story);
  const first = Math.max(0, range?.first ?? 0);
  const shown = story.scenes.slice(first, (range?.last ?? words.length) + 1);
  const counts = words.slice(first, first + shown.length);
  const total = counts.reduce((sum, count) => sum + count, 0);
  let before = 0;
  return shown.map(({ id, title, chapter, begins }, place) => {
    const count = counts[place] ?? 1;
    const { spokenWords = 0, people = 0 } = facts[first + place] ?? {};
    const x0 = (before / total) * width;
    before += count;
    const x1 = (before / total) * width;
    const spoken = spokenWords / count;
    const number = sceneNumber(story, first + place);
    return {
      id,
      index: first + place,
      number,
      title,
      chapter,
      begins,
      words: count,
      spoken,
      people,
      x0,
      x1,
    };
  });
}

function placeChapters(
  { chapters }: Story,
  scenes: readonly SceneInterval[],
): readonly ChapterInterval[] {
  return chapters.flatMap(({ id, title }, index) => {
    const own = scenes.filter(({ chapter }) => chapter === id);
    const [first] = own;
    const last = own.at(-1);
    if (first === undefined || last === undefined) return [];
    return [{ id, index, title, x0: first.x0, x1: last.x1 }];
  });
}

function activity({ mentions, utterances }: Presence): number {
  return 1 + mentions + 2 * utterances;
}

/** What nine in ten are below counts as full strength: a few very short scenes would make all others faint. */
const FULL_STRENGTH = 0.9;
const FAINTEST = 0.15;
/** Words that are added to each scene's, lest a one-line scene look the most crowded of all. */
const PADDING = 100;

function strengthScale(
  { byCharacter }: PresenceTable,
  words: readonly number[],
): (presence: Presence) => number {
  const density = (presence: Presence) =>
    activity(presence) / ((words[presence.scene] ?? 0) + PADDING);
  const all = [...byCharacter.values()].flat().map(density);
  all.sort((a, b) => a - b);
  const full = all[Math.floor((all.length - 1) * FULL_STRENGTH)] ?? 1;
  return (presence) => FAINTEST + (1 - FAINTEST) * Math.sqrt(Math.min(1, density(presence) / full));
}
