import { sceneIndexAt } from "../../story/scene-index.ts";
import type { Chapter, Scene } from "../../story/story.ts";
import type { Speech } from "../dialogue/speeches.ts";
import type { Paragraph, Reading } from "../reading/reading.ts";
import type { PlacedMention } from "../references/mentions.ts";
import { inferSceneBreaks, type SceneBreak } from "./infer-scenes.ts";

export interface SceneTable {
  readonly chapters: readonly Chapter[];
  readonly scenes: readonly Scene[];
  /** The index of the scene that an offset lies in; -1 outside. */
  readonly sceneOf: (offset: number) => number;
}

/** The scenes that the author marked, cut further where nothing is marked and the story plainly moves on. */
export function findScenes(
  reading: Reading,
  speeches: readonly Speech[],
  mentions: readonly PlacedMention[],
): SceneTable {
  const chapters: Chapter[] = [];
  const scenes: Scene[] = [];
  const breaks = isMarked(reading) ? [] : inferSceneBreaks(reading, speeches, mentions);
  let next = 0;
  reading.chapters.forEach(({ title, start, end, scenes: drafts }, index) => {
    const chapter = `ch${index + 1}`;
    chapters.push({ id: chapter, title, start, end });
    drafts.forEach((draft, place) => {
      const parts: SceneBreak[] = [{ start: draft.start, confidence: 1 }];
      for (; (breaks[next]?.start ?? Number.POSITIVE_INFINITY) < draft.end; next++) {
        parts.push(...breaks.slice(next, next + 1));
      }
      parts.forEach(({ start: from, confidence }, part) => {
        scenes.push({
          id: `s${scenes.length + 1}`,
          chapter,
          start: from,
          end: parts[part + 1]?.start ?? draft.end,
          title: part === 0 ? draft.title : null,
          begins: part > 0 ? "inferred" : place > 0 ? "marked" : "chapter",
          confidence,
        });
      });
    });
  });
  return { chapters, scenes, sceneOf: (offset) => sceneIndexAt(scenes, offset) };
}

/**
 * The reading with its paragraphs in the scenes of the table, the inferred ones among them. Both are written out in the
 * order of `readText`: engines run the passes faster while all readings have one shape.
 */
export function withScenes(reading: Reading, { sceneOf }: SceneTable): Reading {
  const { source, text, tokens, chapters, sentenceOf, paragraphOf } = reading;
  const paragraphs = reading.paragraphs.map(
    ({ start, end, firstToken, endToken, kind }): Paragraph => ({
      start,
      end,
      firstToken,
      endToken,
      scene: sceneOf(start),
      kind,
    }),
  );
  return { source, text, tokens, chapters, paragraphs, sentenceOf, paragraphOf };
}

/** Tokens a marked scene has on average in a book that marks them all, at most: some 700 words. */
const LONGEST_MARKED = 850;

/** Whether no scene is left unmarked: in a script, and where the author breaks chapters into scenes that are short. */
function isMarked({ source, chapters, paragraphs }: Reading): boolean {
  if (source.kind === "script") return true;
  const marked = chapters.reduce((sum, { scenes }) => sum + scenes.length, 0);
  const [first, last] = [paragraphs[0], paragraphs.at(-1)];
  if (first === undefined || last === undefined || marked <= chapters.length) return false;
  return (last.endToken - first.firstToken) / marked <= LONGEST_MARKED;
}
