import { sceneAt, type TimelineLayout } from "./timeline.ts";

/**
 * Leaves out of a timeline all that comes after a scene: titles, chapters, bars. What is left keeps its place, and of the
 * rest only the ends of the scenes are known, so that the playhead can be moved on.
 */
export function coverAfter(layout: TimelineLayout, last: number): TimelineLayout {
  if (last >= (layout.scenes.at(-1)?.index ?? 0)) return layout;
  const scenes = layout.scenes.filter(({ index }) => index <= last);
  const end = scenes.at(-1)?.x1 ?? 0;
  return {
    ...layout,
    scenes,
    chapters: layout.chapters
      .filter(({ x0 }) => x0 < end)
      .map((chapter) => ({ ...chapter, x1: Math.min(chapter.x1, end) })),
    rows: layout.rows.map((row) => ({
      ...row,
      segments: row.segments.filter(({ scene }) => scene <= last),
    })),
    covered: layout.scenes.flatMap(({ index, x1 }) => (index > last ? [{ index, x1 }] : [])),
  };
}

/** The scene at an x, covered or not, for the playhead; as `sceneAt` else. */
export function anySceneAt(layout: TimelineLayout, x: number): number {
  const end = layout.scenes.at(-1)?.x1 ?? 0;
  if (layout.covered.length === 0 || x < end) return sceneAt(layout, x);
  return (layout.covered.find(({ x1 }) => x < x1) ?? layout.covered.at(-1))?.index ?? -1;
}
