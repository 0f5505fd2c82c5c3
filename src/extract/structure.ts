import type { Block, Source } from "../story/source.ts";
import type { Span } from "../story/story.ts";
import { bodyBlocks } from "./front-matter.ts";

/** A chapter as found: its heading, and the blocks below it up to the next. */
export interface ChapterDraft {
  readonly title: string;
  readonly start: number;
  readonly end: number;
  /** Its scenes as the author marked them, each a run of blocks that is not empty. */
  readonly scenes: readonly SceneDraft[];
}

export interface SceneDraft {
  readonly start: number;
  readonly end: number;
  readonly title: string | null;
  readonly blocks: readonly Block[];
}

/** A heading with fewer words than this below it heads nothing: a title page, a table of contents. */
const FEWEST_WORDS = 20;
/** Blank lines beyond the book's usual gap that cut a scene. */
const WIDE_GAP = 2;

/** Cuts a source into chapters and marked scenes. Front and back matter is in none of them. */
export function findStructure(source: Source): readonly ChapterDraft[] {
  const blocks = bodyBlocks(source);
  const sections = cutAtHeadings(source.text, blocks, chapterLevels(source.text, blocks));
  const kept = sections.filter(({ body }) => wordsIn(source.text, body) >= FEWEST_WORDS);
  const drafts = kept.length > 0 ? kept : [{ title: "", start: 0, body: blocks }];
  const gap = usualGap(source.text, blocks);
  return drafts
    .map((section, index): ChapterDraft => {
      const end = drafts[index + 1]?.start ?? section.body.at(-1)?.end ?? section.start;
      return {
        title: section.title || (drafts.length === 1 ? (source.title ?? "") : ""),
        start: section.start,
        end,
        scenes: cutScenes(source.text, section.body, end, gap),
      };
    })
    .filter(({ scenes }) => scenes.length > 0);
}

interface Section {
  readonly title: string;
  readonly start: number;
  readonly body: readonly Block[];
}

/**
 * The headings that begin a chapter: those with a level, or where no heading has one, titles in capitals.
 * A scene heading of a play (level 3) is a scene, not a chapter.
 */
function chapterLevels(text: string, blocks: readonly Block[]): (block: Block) => boolean {
  const headings = blocks.filter(({ kind }) => kind === "heading");
  const leveled = headings.filter(({ level }) => level !== null && level <= 2);
  if (leveled.length > 0) return ({ kind, level }) => kind === "heading" && level !== 3;
  const titles = headings.filter(
    (block) => block.level === null && isLongSection(text, block, blocks),
  );
  if (titles.length < 2) return () => false;
  const chosen = new Set(titles);
  return (block) => chosen.has(block);
}

function isLongSection(text: string, heading: Block, blocks: readonly Block[]): boolean {
  const from = blocks.indexOf(heading) + 1;
  const next = blocks.findIndex(({ kind }, index) => index >= from && kind === "heading");
  return wordsIn(text, blocks.slice(from, next < 0 ? blocks.length : next)) >= FEWEST_WORDS * 5;
}

function cutAtHeadings(
  text: string,
  blocks: readonly Block[],
  startsChapter: (block: Block) => boolean,
): readonly Section[] {
  const sections: { title: string; start: number; body: Block[] }[] = [];
  let titles: Block[] = [];
  for (const block of blocks) {
    const open = sections.at(-1);
    const isTitle =
      startsChapter(block) &&
      (block.level !== null || open === undefined || titles.length > 0 || open.body.length > 0);
    if (isTitle && (block.level !== null || titles.length > 0)) {
      titles.push(block);
    } else {
      if (titles.length > 0 || open === undefined) {
        const start = titles[0]?.start ?? block.start;
        sections.push({ title: joinTitles(text, titles), start, body: [] });
        titles = [];
      }
      sections.at(-1)?.body.push(block);
    }
  }
  return sections;
}

/** “CHAPTER I.” and “THE STRANGE MAN'S ARRIVAL” are one title; of a run of headings the last few count. */
function joinTitles(text: string, titles: readonly Block[]): string {
  return titles
    .slice(-3)
    .map(({ start, end }) =>
      text
        .slice(start, end)
        .replace(/\s+/g, " ")
        .replace(/^[_*|]+|[_*|]+$/g, "")
        .trim(),
    )
    .join(" · ");
}

function cutScenes(
  text: string,
  body: readonly Block[],
  end: number,
  gap: number,
): readonly SceneDraft[] {
  const runs: { title: string | null; blocks: Block[] }[] = [{ title: null, blocks: [] }];
  body.forEach((block, index) => {
    const last = runs.at(-1);
    const before = body[index - 1];
    const isWide = before !== undefined && blankLines(text, before, block) >= gap + WIDE_GAP;
    if (block.kind === "break") {
      runs.push({ title: null, blocks: [] });
    } else if (block.kind === "sceneHeading" || (block.kind === "heading" && block.level === 3)) {
      runs.push({ title: text.slice(block.start, block.end), blocks: [block] });
    } else if (isWide && block.kind !== "heading") {
      runs.push({ title: null, blocks: [block] });
    } else {
      last?.blocks.push(block);
    }
  });
  const full = runs.filter(({ blocks }) => blocks.some(({ kind }) => holdsText(kind)));
  return full.map(({ title, blocks }, index) => ({
    title,
    blocks,
    start: blocks[0]?.start ?? 0,
    end: full[index + 1]?.blocks[0]?.start ?? end,
  }));
}

function holdsText(kind: Block["kind"]): boolean {
  return kind === "paragraph" || kind === "action" || kind === "speech";
}

function blankLines(text: string, before: Block, after: Block): number {
  const between = text.slice(before.end, after.start);
  return Math.max(0, (between.match(/\r\n|\r|\n/g)?.length ?? 0) - 1);
}

/** The median number of blank lines between two paragraphs. */
function usualGap(text: string, blocks: readonly Block[]): number {
  const gaps = blocks
    .flatMap((block, index) => {
      const before = blocks[index - 1];
      return before?.kind === "paragraph" && block.kind === "paragraph"
        ? [blankLines(text, before, block)]
        : [];
    })
    .sort((a, b) => a - b);
  return gaps[gaps.length >> 1] ?? 1;
}

function wordsIn(text: string, blocks: readonly Block[]): number {
  let words = 0;
  for (const { kind, start, end } of blocks) {
    if (holdsText(kind)) words += countWords(text, [start, end]);
  }
  return words;
}

/** Words of a stretch of text, as white space divides them. */
export function countWords(text: string, [start, end]: Span): number {
  let words = 0;
  let inside = false;
  for (let at = start; at < end; at++) {
    const isSpace = text.charCodeAt(at) <= 32;
    if (!isSpace && !inside) words++;
    inside = !isSpace;
  }
  return words;
}
