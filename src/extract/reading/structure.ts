import type { Block, Source } from "../../story/source.ts";
import { countWords } from "../../util/words.ts";
import { chapterTitle } from "./chapter-title.ts";
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
/** Text of fewer words between the heading of a part and that of its first chapter is a motto or a note. */
const FEWEST_OF_PART = 150;
/** A title in capitals heads a chapter only with so many words below it. */
const FEWEST_BELOW_TITLE = 100;
/** Titles of chapters differ; what repeats is the head of a letter or its signature. */
const DISTINCT_TITLES = 0.8;
/** Blank lines beyond the book's usual gap that cut a scene. */
const WIDE_GAP = 2;

/** Cuts a source into chapters and marked scenes. Front and back matter is in none of them. */
export function findStructure(source: Source): readonly ChapterDraft[] {
  const { text } = source;
  const blocks = bodyBlocks(source);
  const sections = cutSections(text, blocks);
  const drafts =
    sections.length > 0 ? sections : [{ headings: [], start: blocks[0]?.start ?? 0, body: blocks }];
  const gap = usualGap(text, blocks);
  const storyTitle = source.title ?? "";
  return drafts
    .map((section, index): ChapterDraft => {
      const end = drafts[index + 1]?.start ?? section.body.at(-1)?.end ?? section.start;
      const isOpening = index === 0 && section.headings.length === 0;
      return {
        title: isOpening
          ? storyTitle
          : chapterTitle(text, section.headings, index === 0 ? storyTitle : ""),
        start: section.start,
        end,
        scenes: cutScenes(text, section.body, end, gap),
      };
    })
    .filter(({ scenes }) => scenes.length > 0);
}

interface Section {
  readonly headings: readonly Block[];
  readonly start: number;
  readonly body: readonly Block[];
}

/** Cuts a text at its chapter headings. What has hardly a word below its heading is left out: a table of contents. */
function cutSections(text: string, blocks: readonly Block[]): readonly Section[] {
  const isHead = chapterHeads(text, blocks);
  const sections: { headings: Block[]; start: number; body: Block[] }[] = [];
  let wasHeading = false;
  for (const block of blocks) {
    const open = sections.at(-1);
    const isTitle: boolean = block.kind === "heading" && block.level === null && wasHeading;
    if (isHead(block) && !wasHeading) {
      sections.push({ headings: [block], start: block.start, body: [] });
    } else if ((isHead(block) || isTitle) && open !== undefined) {
      open.headings.push(block);
    } else if (open === undefined) {
      sections.push({ headings: [], start: block.start, body: [block] });
    } else {
      open.body.push(block);
    }
    wasHeading = isHead(block) || isTitle;
  }
  return joinParts(text, sections);
}

/** Leaves out sections without text. A part with hardly a word of its own is one with its first chapter. */
function joinParts(text: string, sections: readonly Section[]): readonly Section[] {
  const kept: Section[] = [];
  let part: Section | null = null;
  sections.forEach((section, index) => {
    const joined = part === null ? section : joinSections(part, section);
    part = null;
    const words = wordsIn(text, section.body, FEWEST_OF_PART);
    const isOverChapter = lastLevel(section) === 1 && lastLevel(sections[index + 1]) === 2;
    if (isOverChapter && words < FEWEST_OF_PART) part = joined;
    else if (words >= FEWEST_WORDS) kept.push(joined);
  });
  return kept;
}

function joinSections(above: Section, below: Section): Section {
  return {
    headings: [...above.headings, ...below.headings],
    start: above.start,
    body: [...above.body, ...below.body],
  };
}

function lastLevel(section: Section | undefined): number | null {
  return section?.headings.findLast(({ level }) => level !== null)?.level ?? null;
}

/**
 * The headings that begin a chapter: those with a level, or where no heading has one, titles in capitals over long
 * sections. A scene heading of a play (level 3) is a scene, not a chapter.
 */
function chapterHeads(text: string, blocks: readonly Block[]): (block: Block) => boolean {
  const headings = blocks.filter(({ kind }) => kind === "heading");
  const isLeveled = ({ kind, level }: Block) => kind === "heading" && level !== null && level <= 2;
  if (headings.some(isLeveled)) return isLeveled;
  const wordsBelow = new Map<Block, number>();
  let head: Block | null = null;
  for (const block of blocks) {
    if (block.kind === "heading" && block.level === null) head = block;
    else if (head !== null)
      wordsBelow.set(
        head,
        (wordsBelow.get(head) ?? 0) + wordsIn(text, [block], FEWEST_BELOW_TITLE),
      );
  }
  const titles = headings.filter((heading) => (wordsBelow.get(heading) ?? 0) >= FEWEST_BELOW_TITLE);
  const names = new Set(titles.map(({ start, end }) => text.slice(start, end)));
  const areTitles = titles.length > 1 && names.size > titles.length * DISTINCT_TITLES;
  const chosen = new Set(areTitles ? titles : []);
  return (block) => chosen.has(block);
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
      runs.push({ title: chapterTitle(text, [block], ""), blocks: [block] });
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

/** The words of some blocks; where there are enough, no more are counted. */
function wordsIn(text: string, blocks: readonly Block[], enough: number): number {
  let words = 0;
  for (const { kind, start, end } of blocks) {
    if (words >= enough) break;
    if (holdsText(kind)) words += countWords(text, start, end);
  }
  return words;
}
