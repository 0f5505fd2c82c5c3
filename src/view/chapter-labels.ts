import { fitText, textWidth } from "../layout/text-width.ts";
import type { ChapterInterval } from "../layout/timeline.ts";

/** Pixels. */
const CHAPTER_FONT = 11;
export const CHAPTER_PADDING = 7;
/** Letters of a name that was cut short, below which it says nothing. */
const SHORTEST = 6;
/** Where fewer than this share of the chapters have room for a name, all get numbers. */
const MOSTLY = 0.6;
const STRIDES = [1, 2, 5, 10, 20, 50, 100];

/**
 * What stands above each chapter: the titles where all have room, else without “Chapter Three:”, else numbers: of all, or
 * of every second, fifth, tenth… Empty where there is no room, as
 * at the end of the story, which would cut a number.
 */
export function chapterLabels(chapters: readonly ChapterInterval[]): readonly string[] {
  const titles = chapters.map(({ title }) => title);
  if (chapters.every((chapter) => widthOf(chapter.title) <= roomOf(chapter))) return titles;
  const names = chapters.map((chapter) => {
    const own = ownName(chapter.title);
    const name = fitText(own, roomOf(chapter), CHAPTER_FONT);
    return name === own || name.length >= SHORTEST ? name : "";
  });
  const named = names.filter((name) => name !== "").length;
  return named >= chapters.length * MOSTLY ? names : numbers(chapters);
}

function roomOf({ x0, x1 }: ChapterInterval): number {
  return x1 - x0 - 1.5 * CHAPTER_PADDING;
}

function widthOf(words: string): number {
  return textWidth(words, CHAPTER_FONT);
}

/** “Chapter Three: Michaelmas” is “Michaelmas”. */
function ownName(title: string): string {
  const [, own = title] = /^[^:.·–—]{1,16}[:.·–—]\s*(\S.*)$/.exec(title) ?? [];
  return own;
}

function numbers(chapters: readonly ChapterInterval[]): readonly string[] {
  const label = ({ title, index }: ChapterInterval) =>
    /\b(?:\d{1,3}(?:\.\d{1,3})*|[IVXLC]{1,7})\b/.exec(title)?.[0] ?? String(index + 1);
  const edge = chapters.at(-1)?.x1 ?? 0;
  const isWhole = (chapter: ChapterInterval) =>
    chapter.x0 + CHAPTER_PADDING + widthOf(label(chapter)) <= edge;
  const isNumbered = (place: number, stride: number) => place === 0 || (place + 1) % stride === 0;
  const isRoomy = (stride: number) => {
    let end = Number.NEGATIVE_INFINITY;
    return chapters.every((chapter, place) => {
      if (!isNumbered(place, stride)) return true;
      const fits = chapter.x0 >= end;
      end = chapter.x0 + widthOf(label(chapter)) + CHAPTER_PADDING;
      return fits;
    });
  };
  const stride = STRIDES.find(isRoomy) ?? Number.POSITIVE_INFINITY;
  return chapters.map((chapter, place) =>
    isNumbered(place, stride) && (place === 0 || isWhole(chapter)) ? label(chapter) : "",
  );
}
