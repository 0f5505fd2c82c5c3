import type { Block } from "../story/source.ts";
import { type EntryHead, findEntries } from "./dated-entries.ts";
import {
  type HeadingLine,
  isAllCapitals,
  isBreakLine,
  LONGEST_HEADING,
  readHeadingLine,
} from "./heading-line.ts";
import { type Paragraph, splitParagraphs } from "./paragraphs.ts";
import { repeatedHeadings } from "./repeated-headings.ts";
import { type HeadingCandidate, settleHeadings } from "./settle-headings.ts";

/** Longest title in capitals, in characters. */
const LONGEST_TITLE = 80;
/** Longest title in capitals right below the number of a chapter. */
const LONGEST_BELOW = 240;
/** Most lines of a heading. */
const MOST_LINES = 4;

/** Cuts plain text into paragraphs, headings and breaks. */
export function plainBlocks(text: string): readonly Block[] {
  const paragraphs = splitParagraphs(text);
  const levels = headingLevels(text, paragraphs);
  const blocks: Block[] = [];
  paragraphs.forEach((paragraph, index) => {
    const [start, end] = paragraph.span;
    const level = levels.get(index);
    if (level !== undefined) {
      blocks.push({ kind: "heading", start, end, level });
    } else {
      const gapAfter = paragraphs[index + 1]?.gap ?? 2;
      const kind = plainKind(text, paragraph, gapAfter, blocks.at(-1)?.kind === "heading");
      blocks.push({ kind, start, end, level: null });
    }
  });
  const hasChapters = blocks.some(({ level }) => level === 1 || level === 2);
  return hasChapters ? blocks : withEntries(blocks, findEntries(text, paragraphs));
}

/** The blocks with the heads of entries as headings of chapters. */
function withEntries(blocks: readonly Block[], heads: readonly EntryHead[]): readonly Block[] {
  let next = 0;
  return blocks.flatMap((block): readonly Block[] => {
    while (block.start >= (heads[next]?.span[1] ?? Number.POSITIVE_INFINITY)) next++;
    const head = heads[next];
    if (head === undefined || block.start < head.span[0]) return [block];
    if (block.start > head.span[0]) return [];
    const [start, end] = head.span;
    const heading: Block = { kind: "heading", start, end, level: 2 };
    return head.textStart === null ? [heading] : [heading, { ...block, start: head.textStart }];
  });
}

function plainKind(
  text: string,
  { span: [start, end], gap, lines }: Paragraph,
  gapAfter: number,
  isBelowHeading: boolean,
): Block["kind"] {
  const longest = isBelowHeading ? LONGEST_BELOW : LONGEST_TITLE;
  if (end - start > longest || lines > MOST_LINES) return "paragraph";
  const content = text.slice(start, end);
  if (lines === 1 && isBreakLine(content)) return "break";
  const standsAlone = gap >= 1 && gapAfter >= 1;
  if (!standsAlone || !isAllCapitals(content) || /["“”]|,$/.test(content)) return "paragraph";
  return isBelowHeading || gap >= 2 || gapAfter >= 2 ? "heading" : "paragraph";
}

/** The levels of the paragraphs that are headings; `null` for the title below a number. */
function headingLevels(
  text: string,
  paragraphs: readonly Paragraph[],
): ReadonlyMap<number, number | null> {
  const indexes: number[] = [];
  const candidates: HeadingCandidate[] = [];
  paragraphs.forEach(({ span: [start, end], lines }, index) => {
    if (lines > MOST_LINES || end - start > LONGEST_HEADING) return;
    const heading = readHeadingLine(text.slice(start, end));
    if (heading === null) return;
    indexes.push(index);
    candidates.push({ ...heading, start, end });
  });
  const levels = new Map<number, number | null>();
  settleHeadings(candidates, text.length).forEach((level, at) => {
    const index = indexes[at];
    if (level !== null && index !== undefined) levels.set(index, level);
  });
  const untitled = indexes.filter((index, at) => levels.has(index) && isUntitled(candidates[at]));
  for (const index of titlesBelow(text, paragraphs, untitled)) levels.set(index, null);
  const hasChapters = [...levels.values()].some((level) => level === 1 || level === 2);
  for (const index of repeatedHeadings(text, paragraphs))
    if (!levels.has(index)) levels.set(index, hasChapters ? 3 : 2);
  return levels;
}

function isUntitled(heading: HeadingLine | undefined): boolean {
  return heading !== undefined && !heading.hasTitle && heading.family !== "named";
}

/** Of the headings that are a number only, this share has a title below where the book has such titles. */
const TITLED_SHARE = 0.6;
const FEWEST_TITLES = 3;

/**
 * The paragraphs that are titles below the number of their chapter, if that is how the book does it:
 *
 *     CHAPTER 10
 *
 *     A Bosom Friend
 */
function titlesBelow(
  text: string,
  paragraphs: readonly Paragraph[],
  headings: readonly number[],
): readonly number[] {
  const all = new Set(headings);
  const last = headings.filter((index) => !all.has(index + 1));
  const titles = last
    .map((index) => index + 1)
    .filter((index) => isTitleLike(text, paragraphs[index]));
  const isUsual = titles.length >= FEWEST_TITLES && titles.length >= last.length * TITLED_SHARE;
  return isUsual ? titles : [];
}

function isTitleLike(text: string, paragraph: Paragraph | undefined): boolean {
  if (paragraph === undefined || paragraph.lines > 2) return false;
  const [start, end] = paragraph.span;
  if (end - start > LONGEST_TITLE) return false;
  const content = text.slice(start, end);
  return (
    /^[_*"“‘'\p{Lu}\d]/u.test(content) && !/[,;:]$/.test(content) && !/^["“].*[^"”]$/.test(content)
  );
}
