import type { SceneInterval, TimelineLayout } from "./timeline.ts";

type StripMeasure = "words" | "dialogue" | "people";

interface StripBar {
  /** Place in `Story.scenes`. */
  readonly scene: number;
  readonly x0: number;
  readonly x1: number;
  /** Of the row's height: 0 to 1. */
  readonly height: number;
}

/** One of the small multiples below a timeline: a bar for each scene. */
export interface StripRow {
  readonly measure: StripMeasure;
  /** What the tallest possible bar stands for, with its unit. */
  readonly full: string;
  readonly bars: readonly StripBar[];
}

/** What each scene is like: how long, how much of it is spoken, and how many are there; of a list's, only the last. */
export function stripRows({
  scenes,
  hasWords,
}: Pick<TimelineLayout, "scenes" | "hasWords">): readonly StripRow[] {
  const mostWords = Math.max(1, ...scenes.map(({ words }) => words));
  const mostPeople = Math.max(1, ...scenes.map(({ people }) => people));
  const row = (
    measure: StripMeasure,
    full: string,
    heightOf: (scene: SceneInterval) => number,
  ) => ({
    measure,
    full,
    bars: scenes.map((scene) => ({
      scene: scene.index,
      x0: scene.x0,
      x1: scene.x1,
      height: heightOf(scene),
    })),
  });
  const people = row("people", String(mostPeople), (scene) => scene.people / mostPeople);
  if (!hasWords) return [people];
  return [
    row("words", mostWords.toLocaleString("en"), ({ words }) => words / mostWords),
    row("dialogue", "100 %", ({ spoken }) => spoken),
    people,
  ];
}
